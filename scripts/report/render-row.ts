import { COLUMNS } from '../../models/content/columns';
import type { FaqRow } from '../../models/content/faq-row';
import { cellText } from '../sheet/write-sheet';
import { titleOf } from './render-plan';

/** A row as it is in the sheet, a line for each column that says something. */
export const renderRow = (row: FaqRow): string => {
  const columns = COLUMNS.faq.filter((column) => !['id', 'jurisdiction', 'locale', 'topic'].includes(column));
  const lines = columns.flatMap((column) => {
    const text = cellText(row[column]);
    return text === '' ? [] : [`  ${column.padEnd(14)}  ${text}`];
  });
  return [titleOf({ sheet: 'faq', row }), ...lines].join('\n');
};
