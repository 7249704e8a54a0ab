import type { Readable } from 'node:stream';
import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import type { OfficeContent } from './office-content';
import { collectSettings } from './office-sheet';
import { collectRows } from './workbook-rows';
import { NotAWorkbook, openParts, type Parts } from './xlsx/open-parts';
import { readWorksheet } from './xlsx/read-worksheet';
import { readIndex, type SheetPart, type WorkbookIndex } from './xlsx/workbook-index';

const OFFICE = 'office';

const tidyName = (name: string): string => name.trim().toLowerCase();

/** The sheet of that name; problems where there is none or more than one. */
const findSheet = (index: WorkbookIndex, name: string): { part: SheetPart | undefined; problems: Problem[] } => {
  const file = name === OFFICE ? 'office.yaml' : `${name}.csv`;
  const [part, second] = index.sheets.filter((sheet) => tidyName(sheet.name) === name);
  if (!part) {
    const others = index.sheets.map((sheet) => sheet.name);
    return { part, problems: [problem('no-sheet', { file }, name, others)] };
  }
  const problems = second ? [problem('sheet-twice', { file }, name)] : [];
  if (part.isHidden) problems.push(problem('hidden-cells', { file }, 'The whole sheet is hidden'));
  return { part, problems };
};

const openSheet = async (parts: Parts, { name, path }: SheetPart): Promise<Readable> => {
  const stream = await parts.open(path);
  if (stream) return stream;
  throw new NotAWorkbook(`the sheet ${name} is listed in it, but isn't there`);
};

const readOfficeSheet = async (parts: Parts, index: WorkbookIndex) => {
  const { part, problems } = findSheet(index, OFFICE);
  if (!part) return { office: undefined, problems };
  const stream = await openSheet(parts, part);
  const settings = collectSettings();
  await readWorksheet(stream, index, settings.add);
  const read = settings.finish();
  return { office: read.office, problems: [...problems, ...read.problems] };
};

const readRows = async (parts: Parts, index: WorkbookIndex, sheet: SheetName, onRow: () => void) => {
  const { part, problems } = findSheet(index, sheet);
  if (!part) return { rows: [], problems, isWhole: false };
  const stream = await openSheet(parts, part);
  const rows = collectRows(sheet);
  const add: typeof rows.add = (row, cells) => {
    onRow();
    rows.add(row, cells);
  };
  const read = rows.finish(await readWorksheet(stream, index, add));
  return { ...read, problems: [...problems, ...read.problems] };
};

const readSheets = async (folder: string, parts: Parts, onRow: () => void): Promise<OfficeContent> => {
  const index = await readIndex(parts);
  const { office, problems } = await readOfficeSheet(parts, index);
  const content: OfficeContent = { folder, form: 'workbook', office, rows: [], problems, whole: new Set() };
  const whole = new Set<SheetName>();
  for (const sheet of SHEET_NAMES) {
    const read = await readRows(parts, index, sheet, onRow);
    for (const row of read.rows) content.rows.push(row);
    for (const one of read.problems) problems.push(one);
    if (read.isWhole) whole.add(sheet);
  }
  return { ...content, whole };
};

const nothing = (folder: string, found: Problem): OfficeContent => ({
  folder,
  form: 'workbook',
  office: undefined,
  rows: [],
  problems: [found],
  whole: new Set(),
});

/**
 * Reads an office's workbook. Each problem is told as if of the file that a folder has in the sheet's place;
 * `inWorkbook` puts it where a person finds it.
 */
export const readWorkbook = async (path: string, onRow = () => {}): Promise<OfficeContent> => {
  let parts: Parts | undefined;
  try {
    parts = await openParts(path);
    return await readSheets(path, parts, onRow);
  } catch (error) {
    const { code, message, name } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E[A-Z]+$/.test(code)) {
      return nothing(path, problem('file-unreadable', { file: path }, message));
    }
    // A slip of our own is no fault of the workbook.
    if (!(error instanceof NotAWorkbook) && name !== 'Error') throw error;
    return nothing(
      path,
      problem('not-a-workbook', { file: path }, message.split('\n', 1)[0]?.replace(/\.$/, '') ?? ''),
    );
  } finally {
    parts?.close();
  }
};
