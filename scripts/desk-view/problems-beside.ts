import { letterOf } from '../report/column-letter';
import type { Problem } from '../report/problem';
import { isError } from '../report/problem';
import type { Located } from '../sheet/sheet';
import type { DeskContent } from './desk-content';

/** One problem beside the cell it is about, with the rest of its row. */
export interface BesideCell extends Problem {
  /** `G`, as a spreadsheet shows it. */
  letter?: string | undefined;
  /** The row as far as it can be read: each heading with what its cell holds. */
  cells: readonly { header: string; value: string; isWrong: boolean }[];
}

export interface Problems {
  errors: number;
  warnings: number;
  shown: readonly BesideCell[];
  /** Problems that there are besides those shown. */
  left: number;
}

/** As many as a person reads before mending some. */
const SHOWN = 200;

const cellsOf = (row: Located | undefined, { header, found }: Problem): BesideCell['cells'] => {
  if (!row) return [];
  const said = row.said as Record<string, unknown>;
  return [...row.in.columns.keys()].flatMap((name) => {
    const isWrong = name === header;
    const value = isWrong ? (found ?? '') : said[name];
    const text = Array.isArray(value) ? value.join(' | ') : String(value ?? '');
    return isWrong || text !== '' ? [{ header: name, value: text, isWrong }] : [];
  });
};

/** Everything that `validate` says of the files, errors first, each beside its cell. */
export const problemsBeside = ({ checked }: Pick<DeskContent, 'checked'>): Problems => {
  const { problems, rows } = checked;
  const byPlace = new Map(rows.map((row) => [`${row.sheet} ${row.row}`, row]));
  const sheetOf = ({ sheet, file }: Problem): string => sheet ?? file.replace(/\.csv$/, '');
  const errors = problems.filter(isError);
  const ordered = [...errors, ...problems.filter((one) => !isError(one))];
  return {
    errors: errors.length,
    warnings: problems.length - errors.length,
    shown: ordered.slice(0, SHOWN).map((one) => ({
      ...one,
      letter: one.column === undefined ? undefined : letterOf(one.column),
      cells: cellsOf(byPlace.get(`${sheetOf(one)} ${one.row}`), one),
    })),
    left: Math.max(0, ordered.length - SHOWN),
  };
};
