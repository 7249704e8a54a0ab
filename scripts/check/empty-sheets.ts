import { SHEET_NAMES } from '../../models/content/content-row';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import type { Context } from './context';

/** Headings with nothing below them: released so, they would take everything away. */
export const checkEmptySheets = ({ whole, rows }: Context): Problem[] => {
  const filled = new Set(rows.map(({ sheet }) => sheet));
  return SHEET_NAMES.filter((sheet) => whole.has(sheet) && !filled.has(sheet)).map((sheet) =>
    problem('sheet-without-rows', { file: `${sheet}.csv` }, sheet),
  );
};
