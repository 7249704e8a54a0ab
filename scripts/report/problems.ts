import type { Problem, Where, Wording } from './problem';
import { ANSWER_WORDING } from './wording/answers';
import { CALENDAR_WORDING } from './wording/calendar';
import { CELL_WORDING, type CellWording } from './wording/cells';
import { OFFICE_WORDING } from './wording/office';
import { REVIEW_WORDING } from './wording/review';
import { ROW_WORDING } from './wording/rows';
import { SHEET_WORDING } from './wording/sheets';
import { WORKBOOK_WORDING } from './wording/workbook';

const CATALOGUE = {
  ...OFFICE_WORDING,
  ...SHEET_WORDING,
  ...WORKBOOK_WORDING,
  ...CELL_WORDING,
  ...ROW_WORDING,
  ...REVIEW_WORDING,
  ...ANSWER_WORDING,
  ...CALENDAR_WORDING,
} as const;

export type ProblemCode = keyof typeof CATALOGUE;
export type CellCode = keyof typeof CELL_WORDING;

/** Everything that can be wrong, in the order of the staff guide. Codes are permanent. */
export const PROBLEM_CODES = Object.keys(CATALOGUE) as ProblemCode[];

/** What a person should look at but may leave: it doesn't stop a release. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-column',
  'hidden-cells',
  'twin-is-draft',
  'name-not-translated',
  'too-deep',
  'no-contact',
  'topics-without-answer',
  'question-twice',
  'verify-soon',
  'row-expired',
  'deadline-of-another-kind',
  'open-after-deadline',
  'date-missing-later',
  'no-earlier-election',
  'contact-missing',
  'typed-date',
  'typed-year',
  'long-list',
  'ends-with-question',
  'unusual-election-day',
  'far-from-election',
  'early-voting-half',
  'rule-disagrees',
  'rule-not-understood',
]);

type Facts<Code extends ProblemCode> = Parameters<(typeof CATALOGUE)[Code]>;

export const isWarning = (code: ProblemCode): boolean => WARNINGS.has(code);

/** The problem `code` at `where`, put into words from its facts. */
export const problem = <Code extends ProblemCode>(code: Code, where: Where, ...facts: Facts<Code>): Problem => {
  const words = CATALOGUE[code] as (...facts: readonly unknown[]) => Wording;
  return worded(code, where, words(...facts));
};

/** A problem of one cell by itself; `options` are the values that the cell may hold, where they are few. */
export const cellProblem = (code: CellCode, where: Where, options: readonly string[] = []): Problem => {
  const words: CellWording = CELL_WORDING[code];
  return worded(code, where, words(where.found ?? '', where.header ?? 'cell', options));
};

const worded = (code: ProblemCode, where: Where, [what, fix]: Wording): Problem => ({
  severity: WARNINGS.has(code) ? 'warning' : 'error',
  code,
  ...where,
  what,
  fix,
});

export const isCellCode = (code: string): code is CellCode => Object.hasOwn(CELL_WORDING, code);
