/** The verbs of the seeding script, with what each does. */
export const VERBS = {
  new: 'Make a workbook or folder to begin with.',
  validate: 'Check a folder or workbook; every problem with its row, its column and what to do.',
  plan: 'Show exactly what a release would change. Changes nothing.',
  apply: 'Release the content: all of it at once, or nothing.',
  export: 'Write what voters hear now as a workbook, or as CSV files into a folder.',
  'read-back': 'Show what every voter will hear, with dates filled in, to read and sign.',
  calendar: 'Show the elections and their deadlines.',
  history: 'List every release, notice and stopped answer: who, when, why.',
  show: 'Show one release and what it changed.',
  live: 'Say what voters heard at a moment.',
  rollback: 'Bring an older release back, as a new release.',
  prune: 'Delete old versions that nobody needs any more.',
  places: 'Check and release polling places, early voting sites and drop boxes.',
  notice: 'Tell voters something before any answer, at once.',
  silence: 'Stop an answer at once; voters get the phone number.',
  resume: 'Let a stopped answer be heard again.',
} as const;

export type Verb = keyof typeof VERBS;

export const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word);

const LOCAL = `  --target NAME       the table: local (the default), or a target of office.yaml
  --kept FOLDER       the local table's folder; else that of the running conversation, else .ballot-answers/table`;

const OUTPUT = `  --now TIME          check as if it were this moment, such as 2027-10-01T12:00:00-04:00
  --all               show everything, however much it is
  --json              print one JSON object and nothing else`;

const DESK = `  --target NAME       the table: local (the default), or a target of office.yaml
  --kept FOLDER       the local table's folder; else that of the running conversation, else .ballot-answers/table
  --content FOLDER    the folder or workbook with the office's settings; else content
  --json              print one JSON object and nothing else`;

const ACT = `  --by NAME           who does it; else the name that git or this computer knows
  --note TEXT         why, for the history`;

const COUNTY = '  --county ID         only there; may be given several times';

const THOROUGH = '  --thorough          compare with every stored row, not with the digests of the live release';

const RELEASE = `  --plan FINGERPRINT  release only the plan that "faq plan" showed with this fingerprint
  --by NAME           who releases; else the name that git or this computer knows
  --note TEXT         why, for the history
  --yes               don't ask`;

const PLACE = 'PATH is a folder, or an .xlsx workbook; content unless named.';

const HELP: Record<Verb, string> = {
  new: `npm run faq -- new PATH [--name "Harbor County"]\n\n${VERBS.new} PATH is a new .xlsx workbook or a new folder.\n\n  --name NAME         the county or state the skill speaks for
  --locale LOCALE     en-US or es-US; may be given twice, and both unless named
  --json              print one JSON object and nothing else`,
  'read-back': `npm run faq -- read-back [PATH] [--county ID] [--topic TOPIC] [--locale LOCALE] [--html FILE]\n\n${VERBS['read-back']} ${PLACE} Drafts are no part of it.
With --target or --kept: what is released there.\n\n${COUNTY}; else everywhere
  --topic TOPIC       only this topic, or this row
  --locale LOCALE     only this language
  --now TIME          as it will be at this moment, such as 2027-10-01T12:00:00-04:00
  --html FILE         also write pages to print and sign, one for each county\n${LOCAL}
  --json              print one JSON object and nothing else`,
  calendar: `npm run faq -- calendar [PATH] [--county ID] [--ics FILE]\n\n${VERBS.calendar} ${PLACE}
With --target or --kept: what is released there.\n\n${COUNTY}, with what it shares with its state
  --now TIME          elections from this moment on
  --all               past elections too
  --ics FILE          also write them for Outlook, Google or Apple calendars\n${LOCAL}
  --json              print one JSON object and nothing else`,
  validate: `npm run faq -- validate [PATH]\n\n${VERBS.validate} ${PLACE}\nWith --target or --kept, it is also compared with what is released there.\n\n${LOCAL}\n${OUTPUT}`,
  plan: `npm run faq -- plan [PATH] [--target NAME]\n\n${VERBS.plan} ${PLACE}\n\n${LOCAL}\n${THOROUGH}\n  --markdown          print it for a comment on a pull request\n${OUTPUT}`,
  apply: `npm run faq -- apply [PATH] [--target NAME] [--plan FINGERPRINT]\n\n${VERBS.apply} ${PLACE}\n\n${LOCAL}\n${RELEASE}\n${THOROUGH}\n${OUTPUT}`,
  export: `npm run faq -- export PATH [--target NAME] [--release N]\n\n${VERBS.export} PATH ends in .xlsx, or is a folder.\n\n${LOCAL}
  --content PATH      the folder or workbook with the office's settings, if they are in neither PATH nor content
  --release N         an earlier release instead of the one voters hear
  --yes               replace what is there
  --json              print one JSON object and nothing else`,
  history: `npm run faq -- history [TOPIC|ROW] [--county ID]\n\n${VERBS.history} With a topic or a row, only what changed it.\n\n${COUNTY}\n  --all               show everything, however much it is\n${DESK}`,
  show: `npm run faq -- show RELEASE\n\n${VERBS.show}\n\n  --all               show everything, however much it is\n${DESK}`,
  live: `npm run faq -- live [TOPIC|ROW] --at "2027-10-05 10:32" [--county ID]\n\n${VERBS.live} With a topic or a row: its words.\n\n  --at TIME           on the clock of the office; else now\n${COUNTY}\n${DESK}`,
  rollback: `npm run faq -- rollback RELEASE --note TEXT\n\n${VERBS.rollback} Shows the plan first.\n\n${RELEASE}\n${DESK}`,
  prune: `npm run faq -- prune [--keep N | --before DATE]\n\n${VERBS.prune} Shows first what that is. The history stays; what voters hear stays.\n\n  --keep N            keep the newest N releases; 20 unless told otherwise
  --before DATE       instead: delete what was only heard before that day
  --yes               don't ask\n${ACT}\n${DESK}`,
  places: `npm run faq -- places plan FEED
npm run faq -- places apply FEED [--target NAME] [--plan FINGERPRINT]
npm run faq -- places rollback RELEASE --note TEXT\n\n${VERBS.places} FEED is a VIP feed: an .xml
file, a folder of .csv files or a .zip of either; or a simple places.csv. docs/polling-places.md explains it.

  --zips FILE         ZIP codes with their middles, to say how far a place is
  --without-broken    release the feed without what can't be used of it\n${RELEASE}
  --now TIME          check as if it were this moment, such as 2027-10-01T12:00:00-04:00
  --all               show everything, however much it is\n${DESK}`,
  notice: `npm run faq -- notice set [ID] --text TEXT [--text-es TEXT] [--county ID] [--until TIME]
npm run faq -- notice clear [ID]
npm run faq -- notice list\n\n${VERBS.notice} Every device says it within a minute, once in each conversation.\n\n  --text TEXT         what is said, in English
  --text-es TEXT      and in Spanish
  --until TIME        when it ends, on the clock of the office: "2027-11-02 20:00"
${COUNTY}; else everywhere\n${ACT}\n${DESK}`,
  silence: `npm run faq -- silence TOPIC|ROW [--county ID]\n\n${VERBS.silence} Every device does so within a minute.\n\n${COUNTY}; else everywhere\n${ACT}\n${DESK}`,
  resume: `npm run faq -- resume TOPIC|ROW [--county ID]\n\n${VERBS.resume}\n\n${COUNTY}; else wherever it is stopped\n${ACT}\n${DESK}`,
};

export const helpFor = (verb: Verb | undefined): string => {
  if (verb) return HELP[verb];
  const verbs = Object.entries(VERBS).map(([name, what]) => `  ${name.padEnd(9)} ${what}`);
  return `npm run faq -- VERB [PATH] [options]\n\n${verbs.join('\n')}\n\nEach verb has its own --help. docs/staff-guide.md explains all of it.`;
};
