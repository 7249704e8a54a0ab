import { mayNotSend } from '../desk/may-send';
import { isPresent } from '../desk/office-clock';
import { type OutreachDesk, withOutreach } from '../desk/outreach-desk';
import { type Sending, sendBySms } from '../desk/send-by-sms';
import { asJson, type Outcome } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import type { OutreachPlan } from '../outreach/plan-outreach';
import { settleFiles, writeMessages } from '../outreach/write-messages';
import { count } from '../report/wrap';
import { LOCAL } from '../table/open-target';
import { LIST, LIST_WORDS } from './notes';
import { verb } from './verb';

const toFile = async (outreach: OutreachDesk, plan: OutreachPlan, given: Sending, file: string): Promise<Outcome> => {
  const written = await writeMessages(plan, outreach.ledger, file, given.clock().toISOString());
  if (given.json) return { exitCode: 0, out: asJson({ outcome: 'written', file, messages: written }) };
  return {
    exitCode: 0,
    out: `${file}: ${count(written, 'message')} for the mailer. The ledger has them as handed over. The texts are true on ${given.now.slice(0, 10)}; delete the file once it is sent.`,
  };
};

/** Sends it, once to each. */
export const outreachSend = verb({
  name: 'outreach send',
  summary: 'Send the message that "outreach plan" shows: to each once, whatever happens meanwhile.',
  usage: 'LIST --topic TOPIC --plan FINGERPRINT [--to-file FILE] [--dry-run]',
  more: `${LIST}\nWhat was cut off is gone on with by the same command. Needs an AWS sign-in that may send texts, unless --to-file.`,
  takes: LIST_WORDS,
  options: {
    topic: 'the row that is sent, such as register-deadline',
    plan: 'send only what was shown with this fingerprint',
    'to-file': true,
    'dry-run': true,
    stop: true,
    campaign: true,
    region: true,
    endpoint: true,
    now: 'with --to-file, --dry-run or --endpoint: as it is at this moment',
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run(given, terminal) {
    const { isDryRun } = given;
    const isReal = !isDryRun && given.toFile === undefined && given.endpoint === undefined;
    if (isReal && !isPresent(given))
      throw new UsageError(
        'People are texted now, not at another moment: leave --now out. It is for --to-file, --dry-run and --endpoint. Nothing was sent.',
      );
    const isOfAmazon = given.toFile === undefined && given.endpoint === undefined;
    if (isOfAmazon && given.targetName === LOCAL)
      throw new UsageError(
        'People are texted what voters hear: name its table, such as --target production. Nothing was sent.',
      );
    return withOutreach(given, terminal, !isDryRun, async (outreach) => {
      const nowMs = Date.parse(given.now);
      await settleFiles(await outreach.plan(nowMs), outreach.ledger);
      const plan = await outreach.plan(nowMs);
      const refused = await mayNotSend(plan, outreach, given, terminal);
      if (refused) return refused;
      return given.toFile === undefined || isDryRun
        ? sendBySms(outreach, plan, given, terminal)
        : toFile(outreach, plan, given, given.toFile);
    });
  },
});
