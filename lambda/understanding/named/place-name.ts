import { inEveryLocale } from '../../../models/content/in-locale';
import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import type { County } from '../../../models/table/page';
import { byLength } from '../../../models/text/by-length';
import { once } from '../../../models/text/once';
import type { Counties } from '../../table/counties';
import { isStrange } from '../classifier';
import { hasNeedle } from '../guarded';
import { replyWords } from '../hear-reply';
import { sentencesOf, speechOf } from '../normalise';

/** A place that is asked about and isn't the office's. */
export type Elsewhere = 'state' | 'country' | 'county';

const either = (names: readonly string[]): string => `(?:${names.join('|')})`;

interface Patterns {
  state: () => RegExp;
  bareState: () => RegExp;
  country: () => RegExp;
}

const patterns = new Map<Locale, Patterns>();

const patternsFor = (locale: Locale): Patterns => {
  const known = patterns.get(locale);
  if (known) return known;
  const { states, countries, asksThere, electionThere, notThere } = languageOf(locale).named;
  const state = either(states);
  const made = {
    state: once(() => new RegExp(`\\b(?:${asksThere(`${state}(?! ${notThere}\\b)`)})\\b`)),
    bareState: once(() => new RegExp(`^(?:the )?${either([...states, ...countries])}$`)),
    country: once(() => new RegExp(`\\b(?:${electionThere(either(countries))})\\b`)),
  };
  patterns.set(locale, made);
  return made;
};

/** The office's own places: the counties, and those above them. */
export interface Own {
  counties: Counties;
  above: readonly County[];
}

const namesOf = (places: Iterable<County>): string[] =>
  [...places].flatMap((place) => [...inEveryLocale(place, 'name'), ...place.also_known_as]).map(replyWords);

/** A sentence in plain words, without the names of the office's own places. */
const withoutOwn = (sentence: string, { counties, above }: Own): string => {
  const words = replyWords(sentence);
  let heard = ` ${words} `;
  const ofCounties = counties.namedIn?.(words.split(' '), true).keys() ?? namesOf(counties.values());
  const names = [...new Set([...ofCounties, ...namesOf(above)])];
  for (const name of names.sort(byLength)) if (name) heard = heard.replaceAll(` ${name} `, ' , ');
  return heard.trim();
};

/** Where a question is about the elections of another state, county or country: which of them. */
export const elsewhereIn = (sentence: string, locale: Locale, own: Own): Elsewhere | undefined => {
  const heard = withoutOwn(sentence, own);
  const named = whichNamed(heard, locale);
  return named && languageOf(locale).named.passing.test(heard) ? undefined : named;
};

const whichNamed = (heard: string, locale: Locale): Elsewhere | undefined => {
  if (namesCounty(heard, locale)) return 'county';
  const { guards } = languageOf(locale);
  if (hasNeedle(guards.state, heard) && patternsFor(locale).state().test(heard)) return 'state';
  return hasNeedle(guards.country, heard) && patternsFor(locale).country().test(heard) ? 'country' : undefined;
};

/** `orange county`, but not `my county`. */
const namesCounty = (heard: string, locale: Locale): boolean => {
  const { county, noCounty } = languageOf(locale).named;
  const name = county.exec(heard)?.[1];
  return name !== undefined && !noCounty.has(name) && !speechOf(locale).functionWords.has(name);
};

/** Whether these words alone are a place's name: surely a state's or a county's, maybe what nobody ever asked us with. */
export const nameOfPlace = (said: string, locale: Locale): 'surely' | 'maybe' | 'no' => {
  const heard = replyWords(said);
  if (patternsFor(locale).bareState().test(heard) || namesCounty(heard, locale)) return 'surely';
  const { functionWords, stem } = speechOf(locale);
  const words = sentencesOf(said, locale)
    .flat()
    .filter((word) => !functionWords.has(word));
  const isStrangeName = words.length > 0 && words.length <= 3 && words.every((word) => isStrange(stem(word), locale));
  return isStrangeName ? 'maybe' : 'no';
};
