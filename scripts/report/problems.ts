import type { Entry, Problem, Where, Wording } from './problem';
import { ABOUT_WORDING } from './wording/about';
import { ANSWER_WORDING } from './wording/answers';
import { CALENDAR_WORDING } from './wording/calendar';
import { CELL_WORDING, type CellWording } from './wording/cells';
import { NO_ANSWER_WORDING } from './wording/no-answer';
import { OFFICE_WORDING } from './wording/office';
import { PEOPLE_WORDING } from './wording/people';
import { REVIEW_WORDING } from './wording/review';
import { ROW_WORDING } from './wording/rows';
import { SHEET_WORDING } from './wording/sheets';
import { TEXT_MESSAGE_WORDING } from './wording/text-messages';
import { TIMELY_WORDING } from './wording/timely';
import { WORKBOOK_WORDING } from './wording/workbook';

const CATALOGUE = {
  ...OFFICE_WORDING,
  ...SHEET_WORDING,
  ...WORKBOOK_WORDING,
  ...CELL_WORDING,
  ...ROW_WORDING,
  ...PEOPLE_WORDING,
  ...REVIEW_WORDING,
  ...ABOUT_WORDING,
  ...ANSWER_WORDING,
  ...NO_ANSWER_WORDING,
  ...TEXT_MESSAGE_WORDING,
  ...TIMELY_WORDING,
  ...CALENDAR_WORDING,
} as const;

export type ProblemCode = keyof typeof CATALOGUE;
export type CellCode = keyof typeof CELL_WORDING;

/** Everything that can be wrong, in the order of the staff guide. Codes are permanent. */
export const PROBLEM_CODES = Object.keys(CATALOGUE) as ProblemCode[];

type FactsOf<One extends Entry> = One extends readonly [unknown, infer Words extends Entry[1], ...unknown[]]
  ? Parameters<Words>
  : never;
type Facts<Code extends ProblemCode> = FactsOf<(typeof CATALOGUE)[Code]>;

export const isWarning = (code: ProblemCode): boolean => CATALOGUE[code][0] === 'warning';

/** Whether the problem is between two languages of one office. */
export const isBetweenLanguages = (code: string): boolean =>
  Object.entries<Entry>(CATALOGUE).some(([name, entry]) => name === code && entry[2] === 'between-languages');

/** The problem `code` at `where`, put into words from its facts. */
export const problem = <Code extends ProblemCode>(code: Code, where: Where, ...facts: Facts<Code>): Problem => {
  const words = CATALOGUE[code][1] as (...facts: readonly unknown[]) => Wording;
  return worded(code, where, words(...facts));
};

/** A problem of one cell by itself; `options` are the values that the cell may hold, where they are few. */
export const cellProblem = (code: CellCode, where: Where, options: readonly string[] = []): Problem => {
  const words: CellWording = CELL_WORDING[code][1];
  return worded(code, where, words(where.found ?? '', where.header ?? 'cell', options));
};

const worded = (code: ProblemCode, where: Where, [what, fix]: Wording): Problem => ({
  severity: CATALOGUE[code][0],
  code,
  ...where,
  what,
  fix,
});

export const isCellCode = (code: string): code is CellCode => Object.hasOwn(CELL_WORDING, code);
