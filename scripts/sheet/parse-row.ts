import { columnNamed, columnsOf } from '../../models/content/columns';
import { deadlineSchema } from '../../models/content/deadline';
import { electionSchema } from '../../models/content/election';
import { faqRowSchema } from '../../models/content/faq-row';
import { jurisdictionSchema } from '../../models/content/jurisdiction';
import type { Problem } from '../report/problem';
import { cellProblem, isCellCode, problem } from '../report/problems';
import type { Located, SheetFile } from './sheet';
import { cellFault, lengthFault, tidyCell, unguarded, withoutControl } from './tidy-cell';

const SCHEMAS = {
  jurisdictions: jurisdictionSchema,
  elections: electionSchema,
  deadlines: deadlineSchema,
  faq: faqRowSchema,
};

/** Several values in one cell stand between bars, or each on a line of its own. */
const listOf = (raw: string): string[] =>
  raw
    .split(/[|\r\n]/)
    .map((value) => unguarded(tidyCell('list', value)))
    .filter((value) => value !== '');

/** One record of a sheet as content, or what is wrong with each of its cells. */
export const parseRow = (
  file: SheetFile,
  row: number,
  record: readonly string[],
): { located: Located; problems: Problem[] } => {
  const problems: Problem[] = [];
  const cells: Record<string, string | string[]> = {};
  const unusable = new Set<string>();
  for (const [header, { kind }] of columnsOf(file.sheet)) {
    const column = file.columns.get(header) ?? 0;
    const raw = record[column - 1] ?? '';
    const value = tidyCell(kind, raw);
    if (kind === 'list') cells[header] = listOf(raw);
    else if (value !== '') cells[header] = unguarded(value);
    const fault = value === '' ? undefined : (lengthFault(kind, value) ?? cellFault(value));
    if (!fault) continue;
    problems.push(cellProblem(fault, { file: file.file, row, column, header, found: value }));
    // Around an unseen character there is a text, which the other rules should see.
    if (fault === 'control-character') cells[header] = withoutControl(cells[header] ?? value);
    else unusable.add(header);
  }
  const parsed = SCHEMAS[file.sheet].safeParse(cells);
  const empty: string[] = [];
  const unwritten: Record<string, string> = {};
  const isDraft = file.sheet === 'faq' && cells.approved_by === undefined && !unusable.has('approved_by');
  for (const { path, message } of parsed.error?.issues ?? []) {
    const header = String(path[0]);
    if (unusable.has(header)) continue;
    unusable.add(header);
    const found = cells[header];
    const column = columnNamed(file.sheet, header);
    if (isDraft && found === undefined && column?.mayBeUnwritten) {
      unwritten[header] = '';
      continue;
    }
    const at = { file: file.file, row, column: file.columns.get(header), header, found: String(found ?? '') };
    if (found === undefined) empty.push(header);
    const code = found === undefined || !isCellCode(message) ? 'empty-cell' : message;
    problems.push(cellProblem(code, at, column?.options));
  }
  const said = Object.fromEntries(Object.entries(cells).filter(([header]) => !unusable.has(header)));
  const asWritten = parsed.data ?? { ...cells, ...unwritten };
  const content = problems.length === 0 ? { sheet: file.sheet, row: asWritten } : undefined;
  const located = { sheet: file.sheet, said, unusable, content, in: file, row } as Located;
  return { located, problems: shortRow(file, row, record.length, empty) ?? problems };
};

/** A row that was cut off is one problem, not one for each cell that is gone. */
const shortRow = (file: SheetFile, row: number, cells: number, empty: readonly string[]): Problem[] | undefined => {
  const gone = empty.filter((header) => (file.columns.get(header) ?? 0) > cells);
  if (gone.length < 2) return undefined;
  return [problem('too-few-cells', { file: file.file, row }, cells, Math.max(...file.columns.values()), gone)];
};
