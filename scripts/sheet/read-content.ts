import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import type { OfficeContent } from './office-content';
import { readOffice } from './read-office';
import { readSheet } from './read-sheet';
import { readWorkbook } from './read-workbook';
import type { Located } from './sheet';
import { workbookKind } from './sniff';

const nothing = (folder: string, found: Problem): OfficeContent => ({
  folder,
  form: 'folder',
  office: undefined,
  rows: [],
  problems: [found],
  whole: new Set(),
});

/**
 * Reads a content folder, or a workbook with the same in its sheets. What is wrong with the content is in `problems`;
 * nothing about it is thrown.
 */
export const readContent = async (folder: string, onRow?: () => void): Promise<OfficeContent> => {
  const at = { file: folder };
  const found = await stat(folder).catch(() => undefined);
  if (!found) return nothing(folder, problem('no-folder', at, folder));
  if (!found.isDirectory()) {
    const kind = await workbookKind(folder);
    if (kind === 'workbook') return readWorkbook(folder, onRow);
    return nothing(folder, kind === 'locked' ? problem('workbook-locked', at) : problem('not-a-folder', at, folder));
  }

  const { office, problems } = await readOffice(join(folder, 'office.yaml'));
  const rows: Located[] = [];
  const whole = new Set<SheetName>();
  for (const sheet of SHEET_NAMES) {
    const read = await readSheet(join(folder, `${sheet}.csv`), sheet, onRow);
    for (const row of read.rows) rows.push(row);
    for (const one of read.problems) problems.push(one);
    if (read.isWhole) whole.add(sheet);
  }
  return { folder, form: 'folder', office, rows, problems, whole };
};
