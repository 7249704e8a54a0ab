import { COLUMNS } from '../../models/content/columns';
import { type ContentRow, SHEET_NAMES } from '../../models/content/content-row';
import { keyOf } from '../../models/content/row-key';
import { byText, cellOf } from '../sheet/write-sheet';
import type { Change, FieldChange } from './plan';

/** A row's key among the rows of all sheets. */
export const idOf = (content: ContentRow): string => `${content.sheet}/${keyOf(content)}`;

export const fieldChanges = (before: ContentRow, after: ContentRow): FieldChange[] =>
  COLUMNS[after.sheet].flatMap((column) => {
    const [was, is] = [cellOf(before, column), cellOf(after, column)];
    return was === is ? [] : [{ column, before: was, after: is }];
  });

const sheetOf = (change: Change): ContentRow['sheet'] =>
  (change.kind === 'remove' ? change.before : change.after).sheet;

const inOrder = (a: Change, b: Change): number =>
  SHEET_NAMES.indexOf(sheetOf(a)) - SHEET_NAMES.indexOf(sheetOf(b)) || byText(a.key, b.key);

/** What it takes to get from one set of rows to another, both by `idOf`; always in the same order. */
export const diffRows = (
  current: ReadonlyMap<string, ContentRow>,
  desired: ReadonlyMap<string, ContentRow>,
): Change[] => {
  const changes: Change[] = [];
  for (const [id, after] of desired) {
    const before = current.get(id);
    const fields = before && fieldChanges(before, after);
    if (!before) changes.push({ kind: 'add', key: keyOf(after), after });
    else if (fields && fields.length > 0) changes.push({ kind: 'change', key: keyOf(after), before, after, fields });
  }
  for (const [id, before] of current) {
    if (!desired.has(id)) changes.push({ kind: 'remove', key: keyOf(before), before });
  }
  return changes.sort(inOrder);
};
