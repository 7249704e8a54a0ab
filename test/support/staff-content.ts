import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { columnsFor } from '../../models/content/columns';
import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import { type CheckedFolder, checkFolder } from '../../scripts/check/check-folder';
import { markOf } from '../../scripts/plan/approval';

type Cells = Record<string, string>;

/** A content folder as a clerk would edit it: cells by heading, or a whole file as it is on disk. */
export interface Draft {
  office: string;
  jurisdictions: Cells[];
  elections: Cells[];
  deadlines: Cells[];
  faq: [Cells, Cells, Cells, ...Cells[]];
  /** Files that stand in the place of the rows. */
  raw: Partial<Record<SheetName, string | Buffer>>;
  /** Files that are not written. */
  without: string[];
}

export type Edit = (draft: Draft) => void;

/** When the drafts are checked: two months before their election. */
export const NOW = '2027-09-01T16:00:00Z';

const OFFICE = `name: Test Elections
invocation_name:
  en-US: test elections
locales: [en-US]
root: franklin
source_hosts: [.gov]
skill_target: production
targets:
  production:
    table: answers
    region: us-east-1
limits:
  spoken_words: 60
  verify_days: 365
  unchecked_days: 14
people:
  Dana Whitfield: { may: [write, approve] }
  Luis Ortega: { may: [write, approve] }
`;

const place = (id: string, parent: string, more: Cells = {}): Cells => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  parent,
  time_zone: 'America/New_York',
  phone: '800-555-0142',
  website: `https://${id}.gov`,
  address: '1 Main Street',
  office_hours: 'Monday through Friday',
  ...more,
});

const deadline = (action: string, method: string, test: string, date: string, more: Cells = {}): Cells => ({
  election: '2027-general',
  action,
  method,
  voters: 'all',
  test,
  date,
  ...more,
});

export const faqRow = (id: string, more: Cells = {}): Cells => ({
  id,
  jurisdiction: 'franklin',
  locale: 'en-US',
  topic: id.split('.')[0] ?? '',
  about: id.split('.')[1] ?? '',
  answer: 'Call the office and they will help you.',
  source_url: 'https://vote.franklin.gov/answers',
  verified_on: '2027-08-01',
  author: 'Dana Whitfield',
  approved_by: 'Luis Ortega',
  ...more,
});

/** A small office with nothing wrong in it but that it leaves most topics unanswered. */
export const soundDraft = (): Draft => ({
  office: OFFICE,
  jurisdictions: [
    place('us', ''),
    place('franklin', 'us'),
    place('riverbend', 'franklin'),
    place('stonefield', 'franklin'),
  ],
  elections: [
    {
      id: '2027-primary',
      jurisdiction: 'franklin',
      name: 'May primary',
      date: '2027-05-18',
      type: 'primary',
      polls_open: '07:00',
      polls_close: '19:00',
    },
    {
      id: '2027-general',
      jurisdiction: 'franklin',
      name: 'November general election',
      date: '2027-11-02',
      type: 'general',
      polls_open: '07:00',
      polls_close: '19:00',
    },
  ],
  deadlines: [
    deadline('register', 'online', 'submitted', '2027-10-04', { time: '17:00', rule: 'ED-29' }),
    deadline('register', 'mail', 'postmarked', '2027-10-04'),
    deadline('register', 'mail', 'received', '2027-10-12'),
    deadline('return-ballot', 'drop-box', 'received', '2027-11-02', { time: '19:00' }),
    deadline('early-voting-start', 'any', 'submitted', '2027-10-16'),
    deadline('early-voting-end', 'any', 'submitted', '2027-10-30'),
  ],
  faq: [
    faqRow('vote-id', { questions: 'do i need id | what id do i need' }),
    faqRow('register-deadline', {
      answer: 'You can register {deadline.register}.',
      deadline: 'register',
      after_deadline: 'The last day to register was {deadline.register.last-day}.',
    }),
    faqRow('contact-office', { jurisdiction: 'riverbend', answer: 'Call {office.phone}.' }),
  ],
  raw: {},
  without: [],
});

const csv = (sheet: SheetName, rows: readonly Cells[]): string =>
  stringify(
    rows.map((row) => columnsFor(sheet, []).map(([header]) => row[header] ?? '')),
    {
      header: true,
      columns: columnsFor(sheet, []).map(([header]) => header),
    },
  );

const writeDraft = async (folder: string, draft: Draft): Promise<void> => {
  const files: [string, string | Buffer][] = [
    ['office.yaml', draft.office],
    ...SHEET_NAMES.map((sheet): [string, string | Buffer] => [
      `${sheet}.csv`,
      draft.raw[sheet] ?? csv(sheet, draft[sheet]),
    ]),
  ];
  for (const [file, text] of files) if (!draft.without.includes(file)) await writeFile(join(folder, file), text);
};

/** Hands a temporary folder with the edited draft to `work`, and deletes it afterwards. */
export const withContent = async <T>(edit: Edit, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-content-'));
  try {
    const draft = soundDraft();
    edit(draft);
    await writeDraft(folder, draft);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Writes another state of the draft into a folder that is there already. */
export const rewriteContent = async (folder: string, edit: Edit): Promise<void> => {
  const draft = soundDraft();
  edit(draft);
  await writeDraft(folder, draft);
};

export const check = (edit: Edit = () => {}, now = NOW): Promise<CheckedFolder> =>
  withContent(edit, (folder) => checkFolder(folder, now));

/** The cells with the mark of "faq approve" under their text: approved as they are, whatever was released before. */
export const approved = (cells: Cells): Cells => {
  const row = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
  return { ...cells, approved_text: markOf({ ...row, questions: [] } as unknown as FaqRow) };
};
