import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Change, Plan } from './plan';

/** What a plan takes away from voters at one stroke. */
export interface Losses {
  /** Rows that are removed or no longer heard. */
  rows: number;
  /** What is lost, each a part of a sentence: `all 12 answers of riverbend`. */
  what: readonly string[];
}

/** An office that loses more of its answers at once probably didn't mean to. */
const MOST_SHARE = 0.2;
/** Two rows are a correction, however small the office. */
const FEW = 2;

const faqOf = (content: ContentRow): FaqRow | undefined => (content.sheet === 'faq' ? content.row : undefined);

/** Whether the row may be spoken on that day. */
const holds = ({ valid_from, valid_until }: FaqRow, day: string): boolean =>
  !(valid_from !== undefined && valid_from > day) && !(valid_until !== undefined && valid_until < day);

/** The row that voters lose by a change, if they lose one. */
const lostBy = (change: Change, day: string): ContentRow | undefined => {
  if (change.kind === 'remove') return change.before;
  if (change.kind === 'add') return undefined;
  const [was, is] = [faqOf(change.before), faqOf(change.after)];
  return was && is && holds(was, day) && !holds(is, day) ? change.before : undefined;
};

const tally = (rows: readonly ContentRow[], groupOf: (row: ContentRow) => string | undefined): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const group = groupOf(row);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
};

/** Groups of which nothing is left. `after` are all rows that voters would have. */
const emptied = (
  lost: readonly ContentRow[],
  after: readonly ContentRow[],
  groupOf: (row: ContentRow) => string | undefined,
): [group: string, rows: number][] => {
  const left = tally(after, groupOf);
  return [...tally(lost, groupOf)].filter(([group]) => !left.has(group));
};

/**
 * What voters would lose, where it is so much that somebody has to say that it is meant: a share of the answers, or the
 * last row of a sheet, a place or a language. `after` are all rows that voters would have; `day` is today.
 */
export const lossesOf = (
  { changes }: Pick<Plan, 'changes'>,
  after: readonly ContentRow[],
  day: string,
): Losses | undefined => {
  const lost = changes.flatMap((change) => lostBy(change, day) ?? []);
  if (lost.length === 0) return undefined;
  const added = changes.filter(({ kind }) => kind === 'add').length;
  const heard = after.filter((content) => holdsOn(content, day));
  const answers = lost.filter(({ sheet }) => sheet === 'faq').length;
  const addedAnswers = changes.filter((one) => one.kind === 'add' && one.after.sheet === 'faq').length;
  const before = heard.filter(({ sheet }) => sheet === 'faq').length - addedAnswers + answers;
  const placeOf = (row: ContentRow): string | undefined => faqOf(row)?.jurisdiction;
  const what = [
    ...(answers > FEW && answers / Math.max(1, before) > MOST_SHARE ? [`${answers} of ${before} answers`] : []),
    ...emptied(lost, heard, ({ sheet }) => sheet).map(([sheet, rows]) => `the whole sheet ${sheet} (${rows} rows)`),
    ...emptied(lost, heard, placeOf).map(([place, rows]) => `all ${rows} answers of ${place}`),
    ...emptied(lost, heard, (row) => faqOf(row)?.locale).map(
      ([locale, rows]) => `all ${rows} answers in ${languageOf(locale as FaqRow['locale']).name}`,
    ),
    ...lost.flatMap((row) => (row.sheet === 'jurisdictions' ? [`the place ${row.row.id} itself`] : [])),
  ];
  // One answer that moves from a place to another empties none.
  const isMove = lost.length <= FEW && added >= lost.length && lost.every(({ sheet }) => sheet === 'faq');
  return what.length > 0 && !isMove ? { rows: lost.length, what } : undefined;
};

const holdsOn = (content: ContentRow, day: string): boolean => {
  const row = faqOf(content);
  return !row || holds(row, day);
};
