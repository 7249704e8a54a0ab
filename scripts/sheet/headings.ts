import { COLUMNS, columnNamed } from '../../models/content/columns';
import type { SheetName } from '../../models/content/content-row';
import { didYouMean } from '../report/did-you-mean';
import type { Problem } from '../report/problem';
import { isError } from '../report/problem';
import { problem } from '../report/problems';

/** `Valid From ` is the column valid_from. */
const tidy = (heading: string): string =>
  heading
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[ -]+/g, '_');

/** Which column is where, from the first row of a sheet. Without columns the rows can't be read. */
export const readHeadings = (
  sheet: SheetName,
  file: string,
  cells: readonly string[],
): { columns: Map<string, number> | undefined; problems: Problem[] } => {
  const known: readonly string[] = COLUMNS[sheet];
  const headings = cells.map(tidy);
  if (!headings.some((heading) => known.includes(heading))) {
    return { columns: undefined, problems: [problem('no-headings', { file, row: 1 }, known)] };
  }
  const missing = known.filter((header) => !headings.includes(header));
  const problems: Problem[] = [];
  const columns = new Map<string, number>();
  headings.forEach((heading, index) => {
    const at = { file, row: 1, column: index + 1, header: heading, found: cells[index] };
    const first = columns.get(heading);
    if (heading === '') return;
    if (first !== undefined) problems.push(problem('duplicate-column', at, heading, first));
    else columns.set(heading, index + 1);
    if (known.includes(heading)) return;
    const meant = didYouMean(heading, missing);
    if (meant) {
      missing.splice(missing.indexOf(meant), 1);
      problems.push(problem('misspelt-column', at, heading, meant));
    } else if (first === undefined) problems.push(problem('unknown-column', at, heading, known));
  });
  const needed = missing.filter((header) => !columnNamed(sheet, header)?.mayBeAbsent);
  problems.push(...needed.map((header) => problem('missing-column', { file, row: 1, header }, header)));
  return { columns: problems.some(isError) ? undefined : columns, problems };
};
