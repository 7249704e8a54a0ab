import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { TopicId } from '../../models/topics';

/** A question that the office's list of places answers, instead of the row. */
export const PLACES_QUESTIONS = {
  'polling-place': { row: { topic: 'polling-place', faq: 'polling-place' }, needs: 'street', isOnlyWhere: false },
  'early-voting': { row: { topic: 'early-voting', faq: 'early-voting' }, needs: 'zip', isOnlyWhere: true },
  'drop-box': { row: { topic: 'absentee-return', faq: 'absentee-return.drop-box' }, needs: 'zip', isOnlyWhere: true },
} as const satisfies Record<
  string,
  {
    /** Whose place it takes, and who answers where the list can't. */
    row: { topic: TopicId; faq: string };
    /** What is asked for where the address isn't known. */
    needs: 'street' | 'zip';
    /** The row answers more than where: the list only takes its place where the words ask for that. */
    isOnlyWhere: boolean;
  }
>;

export type PlacesQuestion = keyof typeof PLACES_QUESTIONS;

export const isPlacesQuestion = (value: string): value is PlacesQuestion => Object.hasOwn(PLACES_QUESTIONS, value);

/** Which of them a row's question is; `asked` are the voter's words, where they came with it. */
export const placesQuestionOf = (
  faq: string,
  asked: string | undefined,
  locale: Locale,
): PlacesQuestion | undefined => {
  const found = Object.entries(PLACES_QUESTIONS).find(([, { row }]) => row.faq === faq);
  if (!found || !isPlacesQuestion(found[0])) return undefined;
  return found[1].isOnlyWhere && !(asked !== undefined && languageOf(locale).address.where.test(asked))
    ? undefined
    : found[0];
};
