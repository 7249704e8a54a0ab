import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Version } from '../../models/table/items';
import { markFits, textDigest } from './approval';
import { idOf } from './diff-rows';
import type { Change, Stale } from './plan';

export interface Judging {
  /** Every stored version of the rows beside a row, whatever its release. */
  stored(row: FaqRow): readonly Version[];
  /** One name for one person, however it was written. */
  knownAs(name: string): string;
  /** The day in the office. */
  today: string;
}

type Approved = FaqRow & { approved_by: string };

const faqOf = (content: ContentRow | undefined): FaqRow | undefined =>
  content?.sheet === 'faq' ? content.row : undefined;

const isApproved = (row: FaqRow): row is Approved => row.approved_by !== undefined;

const wordsOf = (row: FaqRow): Set<string> => new Set(row.answer.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** As many words in common as an edited text has, and no more than another answer. */
const isEdited = (a: FaqRow, b: FaqRow): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  return textDigest(a) !== textDigest(b) && both / Math.max(1, Math.max(one.size, other.size)) >= 0.6;
};

/**
 * Which new and changed rows still have the approval of another text. An approval is one person's on one day: with it
 * goes the text that was released with it, now or ever. An edited text needs another day, and where it isn't today, a
 * day and a person that no other text of the row has.
 */
export const staleApprovals = (changes: readonly Change[], judging: Judging): Stale[] => {
  const removed = changes.flatMap((change) => (change.kind === 'remove' ? (faqOf(change.before) ?? []) : []));
  return changes.flatMap((change) => {
    const row = change.kind === 'remove' ? undefined : faqOf(change.after);
    if (change.kind === 'remove' || !row || !isApproved(row) || markFits(row)) return [];
    const before = change.kind === 'change' ? faqOf(change.before) : undefined;
    const first = firstOther(row, before, removed, judging);
    return first ? [{ content: change.after, by: first.approved_by, on: first.verified_on }] : [];
  });
};

/** The approved text in whose place this one stands without an approval of its own. */
const firstOther = (
  row: Approved,
  before: FaqRow | undefined,
  removed: readonly FaqRow[],
  { stored, knownAs, today }: Judging,
): Approved | undefined => {
  if (before && textDigest(before) === textDigest(row)) return undefined;
  const isSameDeed = (one: Approved): boolean =>
    one.verified_on === row.verified_on && knownAs(one.approved_by) === knownAs(row.approved_by);
  const alike = stored(row).flatMap(({ content, digest }) => {
    const one = faqOf(content);
    if (!one || one.id !== row.id || !isApproved(one) || !isSameDeed(one)) return [];
    return [{ one, digest: digest ?? textDigest(one) }];
  });
  if (alike.some(({ digest }) => digest === textDigest(row))) return undefined;
  const [reused] = alike;
  if (reused) return reused.one;
  const moved = removed.find(
    (one) => isApproved(one) && isSameDeed(one) && one.topic === row.topic && isEdited(one, row),
  );
  if (moved && isApproved(moved)) return moved;
  if (!before || !isApproved(before)) return undefined;
  const isSetAnew =
    row.verified_on > before.verified_on || (row.verified_on === before.verified_on && row.verified_on === today);
  return isSetAnew ? undefined : before;
};

/** The rows with the stale ones as drafts, which change nothing. */
export const withoutStale = (rows: readonly ContentRow[], stale: readonly Stale[]): ContentRow[] => {
  const ids = new Set(stale.map(({ content }) => idOf(content)));
  return rows.map((content) =>
    content.sheet === 'faq' && ids.has(idOf(content))
      ? { ...content, row: { ...content.row, approved_by: undefined } }
      : content,
  );
};
