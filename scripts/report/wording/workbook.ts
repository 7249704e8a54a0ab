import { anyOf, didYouMean } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

const SAVE_AS = 'In Excel or LibreOffice choose File, Save As, "Excel Workbook (.xlsx)", without a password.';

/** What programs make of a sheet's name: "faq (2)", "faq - Table 1", "Copy of faq", "faq_final". */
const isNear = (found: string, sheet: string): boolean =>
  found
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(sheet);

/** Problems that only a workbook has. */
export const WORKBOOK_WORDING = {
  'not-a-workbook': [
    'error',
    (reason: string): Wording => [
      `The file can't be read as an Excel workbook: ${reason}.`,
      `Open it in the program that made it. ${SAVE_AS}`,
    ],
  ],
  'workbook-locked': [
    'error',
    (): Wording => ['The file is protected with a password, or an older Excel workbook (.xls).', SAVE_AS],
  ],
  'no-sheet': [
    'error',
    (sheet: string, found: readonly string[]): Wording => {
      const meant = didYouMean(sheet, found) ?? found.find((one) => isNear(one, sheet));
      return [
        `The workbook has no sheet "${sheet}".`,
        meant
          ? `Is it the sheet "${meant}"? Then rename that to ${sheet}.`
          : `Add it, or take it from a new workbook: "npm run faq -- new EMPTY.xlsx". There are ${anyOf(found, 12)}.`,
      ];
    },
  ],
  'sheet-twice': [
    'error',
    (name: string): Wording => [
      `Two sheets are called "${name}", so that it isn't clear which one counts.`,
      'Rename or delete the one that is not meant.',
    ],
  ],
  'setting-twice': [
    'error',
    (name: string, first: number): Wording => [
      `The setting ${name} is here and in row ${first}.`,
      'Delete one of the two rows.',
    ],
  ],
  'merged-cells': [
    'error',
    (range: string): Wording => [
      `The cells ${range} are merged, so that it isn't clear which row the text belongs to.`,
      'Select them, switch off "Merge Cells", and write into each row what it shall say.',
    ],
  ],
  'hidden-cells': [
    'warning',
    (what: string): Wording => [
      `${what} and counted all the same: whatever stands there is checked and released.`,
      'Clear the filter or unhide them to see what is released. To leave a row out, delete it.',
    ],
  ],
  'struck-through': [
    'error',
    (isWholeRow: boolean): Wording => [
      isWholeRow
        ? 'The whole row is struck through, and would count all the same.'
        : 'What is struck through in this cell would be read all the same.',
      `Delete ${isWholeRow ? 'the row' : 'it'}. If it holds, take the line away: Format Cells, Font, Strikethrough.`,
    ],
  ],
  'cell-without-heading': [
    'error',
    (): Wording => [
      'The cell has no heading above it, so that it is not read. The cells of its row may have been moved to the right.',
      'Move the cells back under their headings. For notes of your own, give the column a heading.',
    ],
  ],
  'turned-into-date': [
    'error',
    (found: string): Wording => [
      `The spreadsheet made a date or time of what was typed here; it is now ${found}.`,
      'Format the cell as Text and type it again.',
    ],
  ],
} as const satisfies Record<string, Entry>;
