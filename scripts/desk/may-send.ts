import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { isSendable, type OutreachPlan, totalsOf } from '../outreach/plan-outreach';
import { inDoubt, outreachData, renderOutreach } from '../outreach/render-outreach';
import { count } from '../report/wrap';
import type { Given } from '../verbs/options';
import type { OutreachDesk } from './outreach-desk';

type Sending = Given<'plan' | 'dry-run' | 'json'>;

/** Why it is not sent now, if it isn't: nobody is left, or nobody said that this is meant. */
export const mayNotSend = async (
  plan: OutreachPlan,
  { source, rendering }: OutreachDesk,
  given: Sending,
  terminal: Terminal,
): Promise<Outcome | undefined> => {
  const { people } = totalsOf(plan);
  const shown = renderOutreach(plan, source, rendering);
  const refused = (exitCode: 0 | 1 | 2, reason: string): Outcome => {
    if (given.json)
      return { exitCode, out: asJson({ outcome: 'refused', reason, ...outreachData(plan, rendering.settings) }) };
    return { exitCode, out: `${shown}\n\n${reason} Nothing was sent.` };
  };
  if (people === 0) {
    const isDone = plan.groups.every(({ message }) => isSendable(message)) && inDoubt(plan).length === 0;
    return refused(isDone ? 0 : 1, 'Nobody is left to send it to.');
  }
  if (given.plan !== undefined && given.plan !== plan.fingerprint)
    return refused(
      1,
      `The plan you named was ${given.plan}; since then the list, the text or the hour changed, and it is ${plan.fingerprint} now. Look at it above, and send that one.`,
    );
  const isWaiting = plan.groups.every(
    ({ message, next, quiet }) => !isSendable(message) || next.length === 0 || quiet.isQuiet,
  );
  if (isWaiting) return refused(1, 'It is quiet there now: above is until when. Plan it again then.');
  if (given.plan !== undefined || given.isDryRun) return undefined;
  if (given.json || !terminal.isInteractive)
    return refused(2, `Nobody can be asked here: name the plan you looked at with --plan ${plan.fingerprint}.`);
  const answer = await terminal.ask(
    `${shown}\n\nSend ${count(people, 'message')}? A message can't be taken back. Type ${people}: `,
  );
  return answer?.trim() === String(people) ? undefined : { exitCode: 1, out: 'Not sent. Nothing was sent.' };
};
