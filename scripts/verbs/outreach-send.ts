import { setTimeout as wait } from 'node:timers/promises';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { mayNotSend } from '../desk/may-send';
import { isPresent } from '../desk/office-clock';
import { type OutreachDesk, withOutreach } from '../desk/outreach-desk';
import { progressBar } from '../desk/progress';
import { sentSentences } from '../desk/sent-sentences';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { createTexts } from '../outreach/amazon-texts';
import type { OutreachPlan } from '../outreach/plan-outreach';
import { sendTexts } from '../outreach/send-texts';
import { settleFiles, writeMessages } from '../outreach/write-messages';
import { count } from '../report/wrap';
import { LOCAL } from '../table/open-target';
import { TableError } from '../table/release-table';
import { LIST, LIST_WORDS } from './notes';
import type { Given } from './options';
import { verb } from './verb';

/** The service checks no more a second, whatever the number may send. */
const MOST_CHECKS = 5;

type Sending = Given<
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

const toFile = async (outreach: OutreachDesk, plan: OutreachPlan, given: Sending, file: string): Promise<Outcome> => {
  const written = await writeMessages(plan, outreach.ledger, file, given.clock().toISOString());
  if (given.json) return { exitCode: 0, out: asJson({ outcome: 'written', file, messages: written }) };
  return {
    exitCode: 0,
    out: `${file}: ${count(written, 'message')} for the mailer. The ledger has them as handed over. The texts are true on ${given.now.slice(0, 10)}; delete the file once it is sent.`,
  };
};

const bySms = async (
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
        ? bySms(outreach, plan, given, terminal)
        : toFile(outreach, plan, given, given.toFile);
    });
  },
});
