import { asksLanguage, textMessages } from '../../../models/locales/front-words';
import type { Locale } from '../../../models/locales/locales';
import { replyWords } from '../../understanding/hear-reply';

const lists = new Map<Locale, ReadonlySet<string>>();

const wordsOf = (locale: Locale): ReadonlySet<string> => {
  const known = lists.get(locale) ?? new Set(textMessages(locale).words);
  lists.set(locale, known);
  return known;
};

/** So many more of its words make it the other language, where one was spoken already. */
const AHEAD = 2;

/**
 * The language of a message: the one it asks for, else the one whose words it has most of, else the one spoken
 * before. On a telephone nobody says which language it is set to.
 */
export const languageOf = (
  body: string,
  before: Locale | undefined,
  locales: readonly Locale[],
): Locale | undefined => {
  const said = replyWords(body);
  const asked = locales.find((locale) => asksLanguage(locale).test(said));
  if (asked !== undefined) return asked;
  const words = said.split(' ');
  const countOf = (locale: Locale): number => words.filter((word) => wordsOf(locale).has(word)).length;
  const [best, next] = [...locales].sort((a, b) => countOf(b) - countOf(a));
  if (best === undefined) return before;
  const lead = countOf(best) - (next === undefined ? 0 : countOf(next));
  if (before === undefined) return lead > 0 ? best : locales[0];
  const [own] = [countOf(before)];
  return countOf(best) - own >= AHEAD ? best : before;
};
