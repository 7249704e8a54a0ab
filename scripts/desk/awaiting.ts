import type { FaqRow } from '../../models/content/faq-row';
import { type CheckedFolder, soundContent } from '../check/check-folder';
import { markFits } from '../plan/approval';
import { idOf } from '../plan/diff-rows';
import { isError } from '../report/problem';
import { type LocatedRow, rowsOf } from '../sheet/sheet';
import type { Given } from '../verbs/options';
import { planFor, withTable } from './with-table';

/** A row that waits for somebody's approval, or why it can't have one yet. */
export interface Awaiting {
  at: LocatedRow<'faq'>;
  row: FaqRow;
  /** As the clerk's program numbers it: `faq.csv:12`, or `faq:12` of a workbook. */
  place: string;
  state: string;
  /** What has to be done first. */
  blocked?: string | undefined;
}

/** What a draft may lack, and an approved row not. `verified_on` is written with the approval. */
const NEEDED = ['answer', 'source_url', 'author'] as const;

/** Each row that was changed after somebody approved it, with who and when; the table knows of some. */
const changedRows = async (
  checked: CheckedFolder,
  given: Given<'target' | 'kept'>,
): Promise<Map<string, { by: string; on: string }>> => {
  const found = new Map<string, { by: string; on: string }>();
  for (const { content } of rowsOf(checked.rows, 'faq')) {
    if (!content?.row.approved_by || markFits(content.row) !== false) continue;
    found.set(idOf(content), { by: content.row.approved_by, on: content.row.verified_on });
  }
  const sound = given.hasTarget ? soundContent(checked) : undefined;
  if (!sound) return found;
  const { stale } = await withTable(given, sound.office, (table) => planFor(table, sound, given));
  for (const { content, by, on } of stale) found.set(idOf(content), { by, on });
  return found;
};

/** The errors that an approval itself would end. */
const OF_APPROVAL = [
  'approver-unknown',
  'not-a-name',
  'may-not-approve',
  'verified-too-long-ago',
  'approved-by-author',
];

/** Every row with how it stands, the approved ones too: whoever asks picks some of them. */
export const rowsToApprove = async (checked: CheckedFolder, given: Given<'target' | 'kept'>): Promise<Awaiting[]> => {
  const changed = await changedRows(checked, given);
  const wrong = new Map<number, string>();
  for (const one of checked.problems) {
    const isOfFaq = one.file === 'faq.csv' || one.sheet === 'faq';
    if (isError(one) && isOfFaq && one.row !== undefined && !OF_APPROVAL.includes(one.code))
      wrong.set(one.row, `${one.what} ${one.fix}`);
  }
  return rowsOf(checked.rows, 'faq').flatMap((at) => {
    const row = { questions: [], ...at.said } as unknown as FaqRow;
    const since = at.content && changed.get(idOf(at.content));
    const isDraft = at.said.approved_by === undefined;
    const state = since
      ? `changed since it was approved by ${since.by} on ${since.on}`
      : isDraft
        ? 'draft'
        : `approved by ${row.approved_by} on ${row.verified_on}`;
    const lacking = NEEDED.filter((header) => !at.said[header]);
    const blocked = wrong.get(at.row) ?? (lacking.length > 0 ? `It still lacks ${lacking.join(' and ')}.` : undefined);
    const place = `${checked.form === 'workbook' ? 'faq' : at.in.file}:${at.row}`;
    return [{ at, row, place, state, blocked }];
  });
};

/** Whether the row waits for an approval. */
export const isAwaiting = ({ state }: Awaiting): boolean => !state.startsWith('approved');
