import { anyOf } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

const SAVE_AS_CSV = 'In Excel choose File, Save As, "CSV UTF-8 (Comma delimited)".';

/** Problems of a file as a whole, of its heading line and of its form. */
export const SHEET_WORDING = {
  'no-folder': [
    'error',
    (folder: string): Wording => [
      `There is no folder "${folder}".`,
      'Name the folder that holds office.yaml and the four CSV files, or run the command from the folder above it.',
    ],
  ],
  'not-a-folder': [
    'error',
    (folder: string): Wording => [
      `"${folder}" is a file, not a folder.`,
      'Name the folder that holds office.yaml and the four CSV files, or an Excel workbook (.xlsx).',
    ],
  ],
  'no-file': [
    'error',
    (): Wording => [
      'The file is missing.',
      'Put it back from an earlier copy, or get what was released last with "npm run faq -- export NEW-FOLDER".',
    ],
  ],
  'file-unreadable': [
    'error',
    (reason: string): Wording => [
      `The file could not be opened: ${reason}.`,
      'Close it in other programs, check that you may read it, and try again.',
    ],
  ],
  'empty-file': [
    'error',
    (headers: readonly string[]): Wording => [
      'The file is empty.',
      `Its first line must name the columns: ${headers.join(',')}`,
    ],
  ],
  'is-a-workbook': ['error', (): Wording => ['This is an Excel workbook with the name of a CSV file.', SAVE_AS_CSV]],
  'is-utf-16': [
    'error',
    (): Wording => ['The file was saved as "Unicode Text", which is not a CSV file.', SAVE_AS_CSV],
  ],
  'not-a-csv': [
    'error',
    (kind: string): Wording => [
      `This is not a CSV file: it holds ${kind}.`,
      `Check that the right file has this name. ${SAVE_AS_CSV}`,
    ],
  ],
  'not-utf-8': [
    'error',
    (count: number): Wording => [
      `Some letters can't be read${count > 1 ? `, here and in ${count - 1} more ${count > 2 ? 'cells' : 'cell'}` : ''}: ` +
        'the file was saved in an older form of CSV that loses accents and quotes.',
      `${SAVE_AS_CSV} Then type the lost letters again.`,
    ],
  ],
  'quote-not-closed': [
    'error',
    (line: number): Wording => [
      'A quotation mark opens this cell, and nothing closes it where the cell should end, so that the rows below ' +
        `can't be told apart (line ${line} in a text editor).`,
      'Put a quotation mark at the end of the cell, and write each quotation mark inside it twice ("").',
    ],
  ],
  'stray-quote': [
    'error',
    (line: number): Wording => [
      `A quotation mark stands inside a cell that doesn't begin with one (line ${line} in a text editor).`,
      'Put the whole cell in quotation marks, and write each one inside it twice ("").',
    ],
  ],
  'no-headings': [
    'error',
    (headers: readonly string[]): Wording => [
      "The first row doesn't name the columns.",
      `Make this the first row: ${headers.join(',')}`,
    ],
  ],
  'missing-column': [
    'error',
    (header: string): Wording => [
      `There is no column "${header}".`,
      `Add a column with the heading ${header}. Its cells may be empty where the office has nothing to say there.`,
    ],
  ],
  'misspelt-column': [
    'error',
    (found: string, meant: string): Wording => [`No column is called "${found}".`, `Change the heading to ${meant}.`],
  ],
  'unknown-column': [
    'warning',
    (found: string, headers: readonly string[]): Wording => [
      `The column "${found}" is not read.`,
      `Nothing to do if it holds your own notes; they are not part of an export. Read are ${anyOf(headers)}.`,
    ],
  ],
  'duplicate-column': [
    'error',
    (found: string, first: number): Wording => [
      `Two columns are called "${found}": this one and column ${first}.`,
      'Delete or rename one of them.',
    ],
  ],
  'file-too-large': [
    'error',
    (bytes: number): Wording => [
      `The file has ${Math.round(bytes / 1e6).toLocaleString('en-US')} MB, more than an office writes.`,
      'Look whether it is the right file. Delete empty rows, pictures and whatever was pasted in by mistake.',
    ],
  ],
  'row-too-long': [
    'error',
    (line: number): Wording => [
      `The row that begins in line ${line} has more than a megabyte.`,
      'A quotation mark is missing where a cell ends, or something was pasted here by mistake: take it out again.',
    ],
  ],
  'sheet-without-rows': [
    'error',
    (sheet: string): Wording => [
      `Headings are all that ${sheet}.csv has; there are no rows.`,
      'Put the rows back, or write at least one. "faq export NEW-FOLDER" gives back what voters hear now.',
    ],
  ],
  'too-many-cells': [
    'error',
    (cells: number, headings: number): Wording => [
      `The row has ${cells} cells under ${headings} headings.`,
      'A comma in a text probably parted it in two. Put the whole text in quotation marks.',
    ],
  ],
  'too-few-cells': [
    'error',
    (cells: number, headings: number, missing: readonly string[]): Wording => [
      `The row ends after ${cells} of ${headings} cells, and ${missing.join(', ')} must be filled in.`,
      'Fill in the rest of the row, or delete it. A missing quotation mark can also cut a row short.',
    ],
  ],
} as const satisfies Record<string, Entry>;
