import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { isSeq, parseDocument } from 'yaml';
import { columnsOf } from '../../models/content/columns';
import { isDraftLocale, isLocale, type Locale } from '../../models/locales/locales';

type Cells = Record<string, string>;

/** Who writes and who approves the drafts in the copy: nobody takes it for a person's approval. */
const WRITER = 'machine';
const NOBODY = 'Simulator Only';

const rowsIn = async (file: string): Promise<Cells[]> =>
  existsSync(file) ? parse(await readFile(file, 'utf8'), { columns: true, bom: true }) : [];

const write = (file: string, sheet: Parameters<typeof columnsOf>[0], rows: readonly Cells[]): Promise<void> =>
  writeFile(file, stringify([...rows], { header: true, columns: columnsOf(sheet).map(([header]) => header) }));

/** What a draft adds to rows that are there, by their ids: the names in its language. */
const named = (rows: readonly Cells[], names: readonly Cells[]): Cells[] => {
  const byId = new Map(names.map((one) => [one.id, one]));
  return rows.map((row) => ({ ...row, ...byId.get(row.id) }));
};

/** The locale that was asked for, if it is a draft of ours. */
export const draftAsked = (locale: string | undefined): Locale | undefined =>
  isLocale(locale) && isDraftLocale(locale) ? locale : undefined;

/** What whoever hears it has to know. */
export const draftNotice = (locale: Locale, folder: string): string =>
  `${locale} is a draft, written by machine. Nobody has read it who speaks the language from childhood, and nobody approved the answers in ${join(folder, 'drafts', locale)}: they are heard here and nowhere else.`;

/**
 * A copy of an office's folder that offers a draft locale, with the drafts in `drafts/LOCALE` as if they were approved on
 * `today` (`2027-10-01`); the folder itself where the office offers the locale already: for the simulator and for tests, never for a table that voters hear.
 */
export const withDraft = async (
  folder: string,
  locale: Locale,
  today: string,
): Promise<{ folder: string; remove(): Promise<void> }> => {
  const written = await readFile(join(folder, 'office.yaml'), 'utf8');
  const office = parseDocument(written);
  const offered: unknown = office.get('locales');
  if (isSeq(offered) && (offered.toJSON() as unknown[]).includes(locale)) return { folder, remove: async () => {} };
  const copy = await mkdtemp(join(tmpdir(), 'draft-locale-'));
  await cp(folder, copy, { recursive: true });
  const drafts = (name: string): Promise<Cells[]> => rowsIn(join(folder, 'drafts', locale, name));

  office.addIn(['locales'], locale);
  office.setIn(['draft_locales'], [locale]);
  office.setIn(['people', WRITER], { may: ['write'] });
  office.setIn(['people', NOBODY], { may: ['approve'] });
  await writeFile(join(copy, 'office.yaml'), office.toString());

  for (const sheet of ['jurisdictions', 'elections'] as const) {
    const file = `${sheet}.csv`;
    await write(join(copy, file), sheet, named(await rowsIn(join(folder, file)), await drafts(file)));
  }
  const approved = (await drafts('faq.csv')).map((row) => ({ ...row, verified_on: today, approved_by: NOBODY }));
  await write(join(copy, 'faq.csv'), 'faq', [...(await rowsIn(join(folder, 'faq.csv'))), ...approved]);
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
};
