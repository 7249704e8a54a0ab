import { join } from 'node:path';
import type { CheckedFolder } from '../check/check-folder';
import { markOf } from '../plan/approval';
import { type Edits, editCsv } from '../sheet/edit-csv';
import type { Awaiting } from './awaiting';

/** Writes into the file who approved which rows and when; a workbook also gets the list of those that still wait. */
export const writeApprovals = async (
  { folder, form }: Pick<CheckedFolder, 'folder' | 'form'>,
  approved: readonly Awaiting[],
  { by, on, left }: { by: string; on: string; left: readonly Awaiting[] },
): Promise<void> => {
  const edits: Edits = new Map(
    approved.map(({ at, row }) => [
      at.row,
      {
        approved_by: by,
        verified_on: on,
        approved_text: markOf({ ...row, approved_by: by, verified_on: on }),
      },
    ]),
  );
  if (form === 'folder') return editCsv(join(folder, 'faq.csv'), edits);
  const { editWorkbook } = await import('../sheet/workbook/edit-workbook');
  return editWorkbook(
    folder,
    edits,
    left.map(({ at, row, state, blocked }) => ({
      row: at.row,
      id: row.id ?? '',
      jurisdiction: row.jurisdiction ?? '',
      locale: row.locale ?? '',
      state: blocked === undefined ? state : `${state}. ${blocked}`,
      author: row.author ?? '',
      answer: row.answer ?? '',
    })),
  );
};
