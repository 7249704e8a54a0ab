import type { ColumnKind } from '../../models/content/column';
import { twoDigits } from '../../models/text/two-digits';
import type { CellCode } from '../report/problems';

/**
 * What word processors and spreadsheets put in the place of what was typed. Some marks come as the control
 * characters that they were in Windows-1252.
 */
const plainMarks = (value: string): string =>
  value
    .replace(/[\u2018\u2019\u02bc\u0091\u0092]/g, "'")
    .replace(/[\u201c\u201d\u0093\u0094]/g, '"')
    .replace(/\u0096/g, '\u2013')
    .replace(/\u0097/g, '\u2014')
    .replace(/\u0085/g, '...')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();

/** A US Excel shows and saves 2027-11-02 as 11/2/2027; with four digits for the year that can be nothing else. */
const isoFromExcel = (value: string): string => {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0?0:00(?::00)?)?$/.exec(value) ?? [];
  return month && day && year ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : value;
};

/** A spreadsheet keeps 800-555-0142 as a number where somebody typed it without its dashes. */
const dashed = (value: string): string => value.replace(/^1?(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** The cell as it is meant: what differs from it only in form is not worth a problem. */
export const tidyCell = (kind: ColumnKind, raw: string): string => {
  const value = /[^\x21-\x7e]/.test(raw) ? plainMarks(raw) : raw;
  switch (kind) {
    case 'id':
    case 'choice':
      // So that "Online" can only mean online.
      return value.toLowerCase();
    case 'date':
      return isoFromExcel(value);
    case 'time':
      return value.replace(/^(\d\d:\d\d):00$/, '$1');
    case 'telephone':
      return dashed(value);
    case 'text':
    case 'list':
    case 'answer':
      return value;
  }
};

/**
 * Text that a spreadsheet would take for a formula is written, and may be typed, with an apostrophe before it:
 * `'- bring it along`.
 */
export const unguarded = (value: string): string => value.replace(/^'(?=[=+@\-＝＋＠－])/, '');

export const guarded = (value: string): string =>
  /^([=@＝＠]|[+\-＋－](?![\d\s().-]*$))/.test(value) ? `'${value}` : value;

/** `-`, `+1 800 …` and `- a list` are text; `=SUM(A1)`, `@SUM(A1)`, `-A1*2` and `+SUM(A1)` are not. */
const isFormula = (value: string): boolean =>
  value.startsWith('=') || /^@[a-z]+\(/i.test(value) || /^[+-]\s*[a-z]+\d*\s*[(+*/:^-]/i.test(value);

/** What can't be seen or spoken, marks that turn the direction of writing among them. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200e\u200f\u202a-\u202e\u2061-\u206f\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

export const withoutControl = (value: string | string[]): string | string[] => {
  const strip = (text: string): string => text.replace(CONTROL, ' ').trim();
  return typeof value === 'string' ? strip(value) : value.map(strip);
};

/** A row's key and a row as a whole have to fit into the table, which counts bytes. */
const MOST_BYTES = { id: 100, other: 20_000 };

export const lengthFault = (kind: ColumnKind, value: string): CellCode | undefined =>
  Buffer.byteLength(value) > MOST_BYTES[kind === 'id' ? 'id' : 'other'] ? 'cell-too-long' : undefined;

/** What a spreadsheet may leave in any cell instead of what a person meant. */
export const cellFault = (value: string): CellCode | undefined => {
  if (value.search(CONTROL) >= 0) return 'control-character';
  if (isFormula(value)) return 'is-a-formula';
  if (/^#(REF|NAME|N\/A|VALUE|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$|^#{3,}$|^Err:\d+$/.test(value))
    return 'spreadsheet-error';
  return /^(TRUE|FALSE)$/.test(value) ? 'spreadsheet-boolean' : undefined;
};
