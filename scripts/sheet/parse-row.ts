import { COLUMNS, LIST_COLUMNS } from '../../models/content/columns';
import { ACTIONS, deadlineSchema, METHODS, TESTS, VOTERS } from '../../models/content/deadline';
import { ELECTION_TYPES, electionSchema } from '../../models/content/election';
import { faqRowSchema } from '../../models/content/faq-row';
import { jurisdictionSchema } from '../../models/content/jurisdiction';
import { LOCALES } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
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

/** The values of the columns that have a closed list. */
const OPTIONS: Record<string, readonly string[]> = {
  locale: LOCALES,
  topic: TOPIC_IDS,
  type: ELECTION_TYPES,
  action: ACTIONS,
  method: METHODS,
  voters: VOTERS,
  test: TESTS,
};

/** What a draft may still lack. It is kept as an empty text, and no voter hears a draft. */
const UNWRITTEN: ReadonlySet<string> = new Set(['answer', 'source_url', 'verified_on', 'author']);

/** Several values in one cell stand between bars, or each on a line of its own. */
const listOf = (header: string, raw: string): string[] =>
  raw
    .split(/[|\r\n]/)
    .map((value) => unguarded(tidyCell(header, value)))
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
  for (const header of COLUMNS[file.sheet]) {
    const column = file.columns.get(header) ?? 0;
    const raw = record[column - 1] ?? '';
    const value = tidyCell(header, raw);
    if (LIST_COLUMNS.has(header)) cells[header] = listOf(header, raw);
    else if (value !== '') cells[header] = unguarded(value);
    const fault = value === '' ? undefined : (lengthFault(header, value) ?? cellFault(value));
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
    if (isDraft && found === undefined && UNWRITTEN.has(header)) {
      unwritten[header] = '';
      continue;
    }
    const at = { file: file.file, row, column: file.columns.get(header), header, found: String(found ?? '') };
    if (found === undefined) empty.push(header);
    const code = found === undefined || !isCellCode(message) ? 'empty-cell' : message;
    problems.push(cellProblem(code, at, OPTIONS[header]));
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
