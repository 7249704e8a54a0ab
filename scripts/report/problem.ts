/** An error stops a release; a warning is for a person to weigh. */
export type Severity = 'error' | 'warning';

/** Where a problem is, as the spreadsheet shows it: its first row is 1, its first column is 1. */
export interface Where {
  file: string;
  /** The sheet, where the file is a workbook. */
  sheet?: string | undefined;
  row?: number | undefined;
  column?: number | undefined;
  header?: string | undefined;
  /** What the cell holds. */
  found?: string | undefined;
}

/** One thing to put right: where it is, what it is, and what to do about it. */
export interface Problem extends Where {
  severity: Severity;
  /** Permanent, so that it can be searched for: `not-a-date`. */
  code: string;
  what: string;
  fix: string;
}

/** What is wrong, and what to do. Full sentences; no blame, and no place, which is shown beside them. */
export type Wording = readonly [what: string, fix: string];

/**
 * How grave a problem is, its words from its facts, and whether it is between two languages of one office. A feed's
 * problems have other degrees: `Gravity` in `scripts/places`.
 */
export type Entry<Words extends (...facts: never[]) => Wording = (...facts: never[]) => Wording> = readonly [
  Severity,
  Words,
  'between-languages'?,
];

export const isError = ({ severity }: Problem): boolean => severity === 'error';
