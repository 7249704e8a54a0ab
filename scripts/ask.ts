import './door/quiet-sdk';
import { appendFileSync, readFileSync } from 'node:fs';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { paintFor } from './report/colour';
import type { TurnReport } from './simulator/conversation';
import type { OpenSkill, VoterInput } from './simulator/open-skill';
import { renderTurn } from './simulator/render-turn';
import { ASK_OPTIONS, countyOf, hearsOf, instantOf, localeOf } from './simulator/talk-arguments';
import { draftAsked, draftNotice, withDraft } from './simulator/with-draft';

const USAGE = `Asks the skill and prints what it answers. Nothing leaves this computer.

  npm run ask -- "when is the registration deadline"      one question: "Alexa, ask …"
  npm run ask -- "where do I vote" "riverbend" "stop"     several turns of one open session

  --json             one JSON object a turn and nothing else
  --each FILE        one conversation a line, its turns parted by " | "; - reads standard input
  --session          talk in an open session even where there is a single question
  --now TIME         what time it is, with its offset: 2027-10-01T12:00:00-04:00
  --locale LOCALE    en-US, or another that the office offers; a draft of ours, such as vi-US, is heard here alone
  --jurisdiction ID  the voter's county, known from the start
  --address TEXT     the address that the device has in the Alexa app, "240 Ferry Street, Riverbend FR 37001";
                     none where it has none; without this, the skill may not see it
  --content DIR      the office's content (content/)
  --hears HOW        kind, as for people who try it; or documented, no kinder than Amazon's pages: slots take any
                     words, built-in intents only their own phrases
  --log FILE         add a line for each turn, as the service logs it, for npm run faq -- report
  --kept DIR         keep the table in a folder; one that holds a release is used as it is
`;

const run = async ({
  values,
  positionals,
}: ReturnType<typeof readArguments<typeof ASK_OPTIONS>>): Promise<undefined> => {
  if (values.each === undefined ? positionals.length === 0 : positionals.length > 0)
    throw new UsageError(
      values.each === undefined
        ? 'Say what to ask, in quotation marks.'
        : 'Ask with --each or with sentences, not both.',
    );
  const conversations = values.each === undefined ? [positionals] : conversationsIn(values.each);
  const nowMs = values.now === undefined ? undefined : instantOf(values.now);

  const { openSkill } = await import('./simulator/open-skill');
  const clock = nowMs === undefined ? Date.now : () => nowMs;
  const folder = values.content ?? 'content';
  const draft = draftAsked(values.locale);
  const drafted = draft && (await withDraft(folder, draft, new Date(clock()).toISOString().slice(0, 10)));
  if (draft) process.stderr.write(`${draftNotice(draft, folder)}\n`);
  let open: OpenSkill | undefined;
  try {
    open = await openSkill({
      folder: drafted?.folder ?? folder,
      keptIn: values.kept,
      withPlaces: true,
      clock,
      log: values.log === undefined ? undefined : logTo(values.log),
    });
    const skill = open;
    const { office, counties } = open;
    const voter: Pick<VoterInput, 'locale' | 'county' | 'address' | 'hears'> = {
      hears: hearsOf(values.hears),
      address: values.address,
      locale: localeOf(values.locale, office.locales),
      county: countyOf(values.jurisdiction, { root: office.root, counties: counties.map(({ id }) => id) }),
    };
    if (open.wasKept) process.stderr.write(`${open.wasKept}\n`);
    await askAll(conversations, values.json ?? false, (turns) =>
      skill.converse({ ...voter, clock, openSession: values.session ?? turns.length > 1 }),
    );
  } finally {
    await drafted?.remove();
    await open?.close();
  }
};

const askAll = async (
  conversations: readonly (readonly string[])[],
  asJson: boolean,
  open: (turns: readonly string[]) => { say(utterance: string): Promise<TurnReport> },
): Promise<void> => {
  const paint = paintFor(process.stdout.isTTY, process.env.NO_COLOR);
  const showsProgress = conversations.length > 1 && process.stderr.isTTY && !process.stdout.isTTY;
  for (const [index, turns] of conversations.entries()) {
    const conversation = open(turns);
    if (index > 0 && !asJson) console.log();
    for (const utterance of turns) {
      const turn = await conversation.say(utterance);
      console.log(asJson ? JSON.stringify(turn) : renderTurn(turn, paint, process.stdout.columns || 100));
    }
    if (showsProgress) process.stderr.write(`\r${index + 1} of ${conversations.length}`);
  }
  if (showsProgress) process.stderr.write('\n');
};

const logTo =
  (file: string) =>
  (logged: object): void => {
    try {
      appendFileSync(file, `${JSON.stringify(logged)}\n`);
    } catch (error) {
      throw new UsageError(`${file} can't be written (${(error as NodeJS.ErrnoException).code}).`);
    }
  };

/** A line is a conversation, ` | ` parts its turns. A line without a turn in it is skipped. */
const conversationsIn = (file: string): string[][] => {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} can't be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => line.split(' | ').map((turn) => turn.trim()));
};

openDoor({ command: 'npm run ask', usage: USAGE, options: ASK_OPTIONS, run });
