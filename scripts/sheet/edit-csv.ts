import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { writeCarefully } from '../door/files';
import { readHeadings } from './headings';
import { delimiterIn } from './sniff';
import { guarded } from './tidy-cell';

/** New values by heading, for rows by their numbers. */
export type Edits = ReadonlyMap<number, Readonly<Record<string, string>>>;

interface Raw {
  record: string[];
  raw: string;
}

const BOM = '\uFEFF';

/** The record with its new values; a column that the sheet lacks comes at its end. */
const edited = (record: readonly string[], width: number, values: readonly [at: number, value: string][]): string[] => {
  const cells = Array.from({ length: Math.max(width, record.length) }, (_, index) => record[index] ?? '');
  for (const [at, value] of values) cells[at] = guarded(value);
  return cells;
};

/** Writes some cells of the office's answers anew, and leaves every other character of the file as it is. */
export const editCsv = async (path: string, edits: Edits): Promise<void> => {
  const text = await readFile(path, 'utf8');
  const delimiter = delimiterIn(text);
  const records: Raw[] = parse(text, { bom: true, raw: true, relax_column_count: true, delimiter }) as never;
  const end = /\r?\n|\r/.exec(text)?.[0] ?? '\n';
  const [headings] = records;
  const { columns = new Map<string, number>() } = readHeadings('faq', 'faq.csv', headings?.record ?? []);
  const before = headings?.record.length ?? 0;
  const named = new Set([...edits.values()].flatMap((values) => Object.keys(values)));
  const missing = [...named].filter((header) => !columns.has(header));
  const placeOf = new Map([...columns].map(([header, column]) => [header, column - 1]));
  for (const [index, header] of missing.entries()) placeOf.set(header, before + index);
  const lines = records.map(({ record, raw }, index) => {
    const row = index + 1;
    const values = row === 1 ? missing.map((header) => [header, header]) : Object.entries(edits.get(row) ?? {});
    if (values.length === 0) return raw.replace(/(?<![\r\n])[\r\n]+$/, '');
    const cells = edited(
      record,
      before,
      values.map(([header = '', value = '']) => [placeOf.get(header) ?? 0, value]),
    );
    return stringify([cells], { delimiter }).replace(/\n$/, '');
  });
  const last = /(?:\r?\n|\r)$/.test(text) ? end : '';
  await writeCarefully(path, `${text.startsWith(BOM) ? BOM : ''}${lines.join(end)}${last}`);
};
