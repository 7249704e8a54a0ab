import { asksLanguage, phoneTexts } from '../../../models/locales/front-words';
import type { Locale } from '../../../models/locales/locales';
import { replyWords } from '../../understanding/hear-reply';

/** A caller who is to be handed to somebody else: to a person, or to the same in another language. */
export type HandOver = 'person' | Locale;

/** The keys that mean the same at any time. All others are digits of an answer. */
export const PERSON_KEY = '0';
export const LANGUAGE_KEY = '9';

/** The language after this one, in turn. */
export const otherLocale = (locale: Locale, locales: readonly Locale[]): Locale | undefined => {
  const next = locales[(locales.indexOf(locale) + 1) % locales.length];
  return next === locale ? undefined : next;
};

/** What a caller pressed or said, if it is no question but asks for a person or another language. */
export const handOverIn = (
  { transcript, isKeys }: { transcript: string; isKeys: boolean },
  locale: Locale,
  locales: readonly Locale[],
): HandOver | undefined => {
  if (isKeys && transcript === PERSON_KEY) return 'person';
  if (isKeys && transcript === LANGUAGE_KEY) return otherLocale(locale, locales);
  const said = replyWords(transcript);
  if (phoneTexts(locale).asksPerson.test(said)) return 'person';
  return locales.find((other) => other !== locale && asksLanguage(other).test(said));
};
