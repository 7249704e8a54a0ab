import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type ContentRow, SHEET_NAMES } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import { makeFolder, writeCarefully } from '../door/files';
import { UsageError } from '../door/usage-error';
import { writeSheet } from './write-sheet';

const OFFICE = 'office.yaml';

export const isWorkbookPath = (path: string): boolean => /\.xlsx$/i.test(path);

/** A folder of that name would be a surprise. Throws `UsageError`. */
export const refuseOtherKinds = (path: string): void => {
  const kind = /\.(xls|xlsm|xlsb|xlt|ods|numbers|csv|tsv|txt|zip|pdf)$/i.exec(path)?.[0];
  if (kind !== undefined)
    throw new UsageError(
      `${path}: a ${kind} file can't be written. Name an .xlsx workbook, or a folder for CSV files. Nothing was changed.`,
    );
};

/** What would be replaced if content were written to `path`; `not-a-folder` where it is a file of another kind. */
export const inTheWay = async (path: string): Promise<readonly string[] | 'not-a-folder'> => {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (isWorkbookPath(path)) return found.isFile() ? [path] : 'not-a-folder';
  if (!found.isDirectory()) return 'not-a-folder';
  const files = await readdir(path);
  return SHEET_NAMES.map((sheet) => `${sheet}.csv`).filter((file) => files.includes(file));
};

const writeBook = async (path: string, office: Office, rows: readonly ContentRow[]): Promise<void> => {
  await makeFolder(dirname(path));
  // Slow to load, and needed for workbooks only.
  const [{ makeWorkbook }, { bytesOf }] = await Promise.all([
    import('./workbook/write-workbook'),
    import('./workbook/book-bytes'),
  ]);
  await writeCarefully(path, await bytesOf(await makeWorkbook(office, rows)));
};

/** Writes a workbook, or the files of a folder. A folder's own office.yaml is left as it is, with its comments. */
export const writeContent = async (
  path: string,
  office: Office,
  rows: readonly ContentRow[],
  officeText = stringify(office),
): Promise<void> => {
  if (isWorkbookPath(path)) return writeBook(path, office, rows);
  await makeFolder(path);
  for (const sheet of SHEET_NAMES) {
    await writeCarefully(join(path, `${sheet}.csv`), writeSheet(sheet, rows));
  }
  const hasOffice = await stat(join(path, OFFICE)).catch(() => undefined);
  if (!hasOffice) await writeCarefully(join(path, OFFICE), officeText);
};
