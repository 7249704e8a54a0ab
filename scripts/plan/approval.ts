import { createHash } from 'node:crypto';
import { ANSWER_COLUMNS } from '../../models/content/columns';
import type { FaqRow } from '../../models/content/faq-row';

/** What a person approves: everything voters hear or are shown of a row, and the deadline that ends it. */
const APPROVED: readonly (keyof FaqRow)[] = ['about', ...ANSWER_COLUMNS, 'deadline', 'link'];

const short = (value: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);

/** The digest of a row's spoken text. An empty column is left out, so that one which comes new changes nothing. */
export const textDigest = (row: FaqRow): string =>
  short(
    APPROVED.flatMap((column) => (row[column] === undefined || row[column] === '' ? [] : [[column, row[column]]])),
    16,
  );

const ownDigest = (row: FaqRow): string => short([row.id, row.jurisdiction, row.locale, textDigest(row)], 12);

const bySomebody = ({ approved_by, verified_on }: FaqRow): string => short([approved_by, verified_on], 6);

/**
 * What "faq approve" writes into `approved_text`: which text, as the answer to what, was approved; and by whom and
 * when. It begins with a letter, since a spreadsheet makes a number of `12e45`.
 */
export const markOf = (row: FaqRow): string => `a${ownDigest(row)}-b${bySomebody(row)}`;

/** Whether the mark is of this text. Nothing where there is none, or where name or day were set anew since. */
export const markFits = (row: FaqRow): boolean | undefined => {
  const [text, person] = row.approved_text?.split('-b') ?? [];
  if (person !== bySomebody(row)) return undefined;
  return text === `a${ownDigest(row)}`;
};
