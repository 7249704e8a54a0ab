import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import { columnsFor } from '../../models/content/columns';
import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import { parseOffice } from '../../scripts/sheet/read-office';
import { settingRows } from '../../scripts/sheet/workbook/office-settings';
import { faqRow, soundDraft } from '../support/staff-content';

/** What one cell holds, whatever kind of file it is written to. */
export type CellValue = string | number | boolean | Date | { formula: string; result: string };

/** A whole content as cells, the first row with the headings. */
export interface Grids {
  office: CellValue[][];
  sheets: Record<SheetName, CellValue[][]>;
  /** Done to the workbook before it is saved. */
  habits: ((book: ExcelJS.Workbook) => void)[];
  /** Done to the bytes of a file. */
  damage: ((file: string, bytes: Buffer) => Buffer | undefined)[];
}

/** An office with two languages, two counties, and nothing wrong. */
export const goodGrids = (): Grids => {
  const draft = soundDraft();
  draft.office = draft.office
    .replace('[en-US]', '[en-US, es-US]')
    .replace('en-US: test', 'es-US: prueba\n  en-US: test');
  for (const row of [...draft.jurisdictions, ...draft.elections]) row.name_es = row.name ?? '';
  for (const row of [...draft.faq])
    draft.faq.push({
      ...row,
      locale: 'es-US',
      questions: '',
      answer: 'Llama a la oficina y te ayudan.',
      ...(row.after_deadline
        ? { after_deadline: 'Ya pasó la fecha para inscribirte: {deadline.register.last-day}.' }
        : {}),
    });
  draft.faq.push(
    faqRow('security'),
    faqRow('security', { locale: 'es-US', answer: 'Llama a la oficina y te ayudan con gusto.' }),
    faqRow('results', { approved_by: '' }),
  );
  const { office } = parseOffice(draft.office);
  if (!office) throw new Error('The draft has no office.');
  const grid = (sheet: SheetName): CellValue[][] => [
    columnsFor(sheet, []).map(([header]) => header),
    ...draft[sheet].map((row) => columnsFor(sheet, []).map(([header]) => row[header] ?? '')),
  ];
  return {
    office: [['setting', 'value'], ...settingRows(office).map(([name, value]): CellValue[] => [name, value])],
    sheets: {
      jurisdictions: grid('jurisdictions'),
      elections: grid('elections'),
      deadlines: grid('deadlines'),
      faq: grid('faq'),
    },
    habits: [],
    damage: [],
  };
};

const textOf = (value: CellValue): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toLocaleDateString('en-US');
  return typeof value === 'object' ? `=${value.formula}` : String(value);
};

/** `limits.verify_days: 365` in a line of its own is as good YAML as any. */
const yamlOf = (rows: readonly CellValue[][]): string => {
  const nested: Record<string, unknown> = {};
  for (const [name = '', value = ''] of rows.slice(1)) {
    const parts = textOf(name).split('.');
    let group = nested;
    for (const part of parts.slice(0, -1)) {
      if (typeof group[part] !== 'object' || group[part] === null) group[part] = {};
      group = group[part] as Record<string, unknown>;
    }
    const last = parts.at(-1) ?? '';
    const text = textOf(value);
    group[last] = /^(locales|source_hosts|may|also)$/.test(last)
      ? text.split(' | ')
      : /^\d+$/.test(text)
        ? Number(text)
        : text;
  }
  return JSON.stringify(nested, null, 2);
};

const damaged = ({ damage }: Grids, file: string, bytes: Buffer): Buffer | undefined =>
  damage.reduce<Buffer | undefined>((now, change) => now && change(file, now), bytes);

export const writeFolder = async (folder: string, grids: Grids): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const files: [string, string][] = [
    ['office.yaml', yamlOf(grids.office)],
    ...SHEET_NAMES.map((sheet): [string, string] => [
      `${sheet}.csv`,
      stringify(grids.sheets[sheet].map((row) => row.map(textOf))),
    ]),
  ];
  for (const [file, text] of files) {
    const bytes = damaged(grids, file, Buffer.from(text));
    if (bytes) await writeFile(join(folder, file), bytes);
  }
};

export const writeBook = async (path: string, grids: Grids): Promise<void> => {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries({ office: grids.office, ...grids.sheets })) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row.map((value) => (value === '' ? undefined : value)));
  }
  for (const habit of grids.habits) habit(book);
  const bytes = damaged(grids, 'faq.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  if (bytes) await writeFile(path, bytes);
};
