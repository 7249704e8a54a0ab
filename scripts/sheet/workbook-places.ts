import { basename } from 'node:path';
import type { Problem } from '../report/problem';

/** What the catalogue says of files is true of sheets in a workbook. */
const sheetsForFiles = (sentence: string): string =>
  sentence
    .replace(/\b(jurisdictions|elections|deadlines|faq)\.csv row (\d+)/g, 'row $2 of the sheet $1')
    .replace(/\b(jurisdictions|elections|deadlines|faq)\.csv\b/g, 'the sheet $1')
    .replace(/\boffice\.yaml\b/g, 'the sheet office')
    .replace(/^the sheet/, 'The sheet');

const SHEET = /^(office|jurisdictions|elections|deadlines|faq)\.(yaml|csv)$/;

/** A problem of one of a folder's files, as one of the sheet that a workbook has in its place. */
export const inWorkbook = (problem: Problem, path: string): Problem => {
  const sheet = SHEET.exec(problem.file)?.[1];
  if (sheet === undefined) return problem;
  const { what, fix } = problem;
  return { ...problem, file: basename(path), sheet, what: sheetsForFiles(what), fix: sheetsForFiles(fix) };
};
