import { setTimeout as wait } from 'node:timers/promises';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { createTexts } from '../outreach/amazon-texts';
import type { OutreachPlan } from '../outreach/plan-outreach';
import { sendTexts } from '../outreach/send-texts';
import { TableError } from '../table/release-table';
import type { Given } from '../verbs/options';
import type { OutreachDesk } from './outreach-desk';
import { progressBar } from './progress';
import { sentSentences } from './sent-sentences';

/** The service checks no more a second, whatever the number may send. */
const MOST_CHECKS = 5;

export type Sending = Given<
  'topic' | 'stop' | 'campaign' | 'to-file' | 'dry-run' | 'plan' | 'region' | 'endpoint' | 'now' | 'json'
>;

/** Why what voters hear isn't what it was when this began, if so. */
const changeOf = async ({ desk: { table, pointer } }: OutreachDesk): Promise<string | undefined> => {
  try {
    const now = await table.pointer();
    if (now?.release !== pointer.release) return `release ${now?.release ?? 'none'} is live.`;
    const saidOf = ({ notices = [], silenced = [] }: Partial<typeof pointer>) => JSON.stringify([notices, silenced]);
    return saidOf(now) === saidOf(pointer)
      ? undefined
      : 'a notice was set or cleared, or an answer stopped or resumed.';
  } catch (error) {
    if (error instanceof TableError) return error.message;
    throw error;
  }
};

/** Has the service send the plan, or check it, and says what came of it. */
export const sendBySms = async (
  outreach: OutreachDesk,
  plan: OutreachPlan,
  given: Sending,
  terminal: Terminal,
): Promise<Outcome> => {
  const { desk, rendering, ledger, stop, messageAt, faq, list } = outreach;
  const { settings } = rendering;
  const { number } = settings;
  if (number === undefined)
    throw new UsageError(
      'office.yaml names no number to send from: write outreach.number, or have the messages written for a mailer with --to-file messages.csv. Nothing was sent.',
    );
  const { isDryRun } = given;
  const rate = isDryRun ? Math.min(MOST_CHECKS, settings.parts_per_second) : settings.parts_per_second;
  const texts = createTexts({
    region: given.region ?? desk.office.targets[desk.office.skill_target]?.region ?? 'us-east-1',
    endpoint: given.endpoint,
    credentials: fromNodeProviderChain(),
    settings: { ...settings, number },
    isDryRun,
  });
  // Another moment is only for servers of one's own and for checks; it goes on from there.
  const ahead = Date.parse(given.now) - given.clock().getTime();
  let isStopped = false;
  const letGo = terminal.onInterrupt(() => {
    terminal.progress('Stopping after this message …');
    isStopped = true;
  }, 'One message may be in doubt; the same command tells of it, and goes on with the others.');
  try {
    const out = await sendTexts({
      plan,
      texts,
      ledger: isDryRun ? undefined : ledger,
      stop,
      messageAt,
      settings: { ...settings, parts_per_second: rate },
      now: () => given.clock().getTime() + ahead,
      wait: async (ms) => void (await wait(ms)),
      whatChanged: () => changeOf(outreach),
      isStopped: () => isStopped,
      progress: (done, of) => terminal.progress(progressBar(done, of, isDryRun ? 'checked' : 'sent')),
    });
    const exitCode = out.left === 0 && out.inDoubt.length === 0 && out.ended.kind === 'all' ? 0 : 1;
    if (given.json) {
      const inDoubt = out.inDoubt.map(({ row, why }) => ({ row, why }));
      return { exitCode, out: asJson({ outcome: out.ended.kind, isDryRun, ...out, inDoubt }) };
    }
    const options = { topic: faq, stop: given.stopFile, campaign: given.campaign };
    const said = { zone: desk.zone, words: [list], options, stopPath: stop.path, isDryRun };
    return { exitCode, out: sentSentences(out, said) };
  } finally {
    terminal.progress('');
    letGo();
    texts.close();
  }
};
