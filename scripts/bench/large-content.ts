import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { COLUMNS } from '../../models/content/columns';
import type { SheetName } from '../../models/content/content-row';
import { columnIn } from '../../models/content/in-locale';
import { slotWords } from '../../models/locales/build-words';
import { type Locale, REVIEWED } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';

type Cells = Record<string, string>;

export interface LargeOffice {
  /** Jurisdictions in all, the country and the state among them. */
  places: number;
  /** Answers of each county, half of them in Spanish. */
  rowsPerPlace: number;
  /** Where the office's tables are. */
  endpoint?: string | undefined;
  /** Of this county the first answer differs. */
  edited?: number | undefined;
}

/** When a large office's content is to be checked. */
export const LARGE_NOW = '2027-09-01T16:00:00Z';
export const largeCounty = (n: number): string => `county-${String(n).padStart(4, '0')}`;

/** In letters: a number in an answer might be taken for a year. */
const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);

const office = (endpoint: string | undefined): string => `name: Large Elections
invocation_name:
${REVIEWED.map((locale) => `  ${locale}: ${slotWords(locale).invocationName('large')}`).join('\n')}
locales: [${REVIEWED.join(', ')}]
people:
  Dana Whitfield: { may: [write, approve] }
  Luis Ortega: { may: [write, approve] }
root: franklin
source_hosts: [.gov]
skill_target: production
targets:
  production:
    table: answers
    region: us-east-1
${endpoint === undefined ? '' : `    endpoint: ${endpoint}\n`}limits:
  spoken_words: 90
  verify_days: 365
  unchecked_days: 14
`;

/** The same words in every other language. */
const inOthers = (column: string, text: string): Cells =>
  Object.fromEntries(REVIEWED.slice(1).map((locale) => [columnIn(column, locale), text]));

const place = (id: string, name: string, parent: string): Cells => ({
  id,
  name,
  ...inOthers('name', name),
  parent,
  time_zone: 'America/New_York',
  phone: '800-555-0142',
  website: `https://${id}.gov`,
  address: '1 Main Street',
  office_hours: 'Monday through Friday',
  ...inOthers('office_hours', 'de lunes a viernes'),
});

/** As long as usual answers, in the first language and in all others. */
const FIRST = (subject: string, where: string): string =>
  `In ${where} this is what you need to know about ${subject}. Bring a current photo ID and proof of where you live, and ask a poll worker if anything is unclear. The office of {office.name} can also help you at {office.phone}.`;

const OTHER = (subject: string, where: string): string =>
  `En ${where} esto es lo que debes saber sobre ${subject}. Trae una identificación vigente con foto y una prueba de dónde vives, y pregunta a un trabajador electoral si algo no está claro. La oficina de {office.name} también te ayuda al {office.phone}.`;

const answer = (locale: Locale, topic: string, where: string): string =>
  (locale === REVIEWED[0] ? FIRST : OTHER)(topic.replace(/-/g, ' '), where);

function* faq({ places, rowsPerPlace, edited }: LargeOffice): Generator<Cells> {
  const topics = TOPIC_IDS.slice(0, Math.ceil(rowsPerPlace / REVIEWED.length));
  for (let n = -1; n < places - 2; n += 1) {
    const jurisdiction = n < 0 ? 'franklin' : largeCounty(n);
    for (const topic of topics) {
      for (const locale of REVIEWED) {
        const text = answer(locale, topic, n < 0 ? 'Franklin' : `County ${letters(n)}`);
        const isEdited = n === edited && topic === topics[0];
        yield {
          id: topic,
          jurisdiction,
          locale,
          topic,
          questions: `what about ${topic.replace(/-/g, ' ')} in ${n + 1} | tell me about ${topic.replace(/-/g, ' ')} ${n + 1}`,
          answer: isEdited ? text.replace('Bring', 'Please bring').replace('Trae', 'Trae, por favor,') : text,
          source_url: 'https://vote.franklin.gov/answers',
          // A changed text has to be verified anew.
          verified_on: isEdited ? '2027-08-15' : '2027-08-01',
          author: 'Dana Whitfield',
          approved_by: 'Luis Ortega',
        };
      }
    }
  }
}

function* jurisdictions({ places }: LargeOffice): Generator<Cells> {
  yield place('us', 'United States', '');
  yield place('franklin', 'Franklin', 'us');
  for (let n = 0; n < places - 2; n += 1) yield place(largeCounty(n), `Large County ${n}`, 'franklin');
}

const ELECTIONS: Cells[] = ['2027-05-18', '2027-11-02'].map((date, index) => ({
  id: ['2027-primary', '2027-general'][index] ?? '',
  jurisdiction: 'franklin',
  name: ['May primary', 'November general election'][index] ?? '',
  ...inOthers('name', ['primaria de mayo', 'elección general de noviembre'][index] ?? ''),
  date,
  type: ['primary', 'general'][index] ?? '',
  polls_open: '07:00',
  polls_close: '19:00',
}));

const DEADLINES: Cells[] = [
  {
    election: '2027-general',
    action: 'register',
    method: 'online',
    voters: 'all',
    test: 'submitted',
    date: '2027-10-04',
  },
];

const writeRows = (folder: string, sheet: SheetName, rows: Iterable<Cells>): Promise<void> =>
  pipeline(
    rows,
    stringify({ header: true, columns: [...COLUMNS[sheet]] }),
    createWriteStream(join(folder, `${sheet}.csv`)),
  );

/** Writes the content of an office as large as asked, row by row. */
export const writeLargeContent = async (folder: string, large: LargeOffice): Promise<void> => {
  await writeFile(join(folder, 'office.yaml'), office(large.endpoint));
  await writeRows(folder, 'jurisdictions', jurisdictions(large));
  await writeRows(folder, 'elections', ELECTIONS);
  await writeRows(folder, 'deadlines', DEADLINES);
  await writeRows(folder, 'faq', faq(large));
};
