import type { Election } from '../../models/content/election';
import { inEveryLocale } from '../../models/content/in-locale';
import type { NamedElection } from '../../models/content/named-election';
import type { ElectionWords } from '../../models/locales/election-words';
import { kept } from '../../models/locales/kept';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { withDigits } from '../../models/locales/spoken-number';
import { withoutAccents } from '../../models/text/without-accents';

/** Sentences of a turn, and the names of an office's elections, which each turn asks for. */
const MOST_KEPT = 500;

/** Lower case, no accents or punctuation, numbers in digits. */
export const plainWords = kept((sentence: string, locale: Locale): string => {
  const words = withoutAccents(sentence.toLowerCase())
    .replace(/(\d)\/(?=\d)/g, '$1 ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return withYears(withDigits(withDays(words, locale).split(' '), locale).join(' '));
}, MOST_KEPT);

const dayPatterns = new Map<Locale, readonly RegExp[]>();

/** A day beside its month in digits: `october thirtieth`, `the thirtieth of october`. */
const withDays = (words: string, locale: Locale): string => {
  const { months, days } = languageOf(locale).elections;
  if (!months.some((month) => words.includes(month))) return words;
  const month = `(?:${months.join('|')})`;
  const day = `(${[...days].sort((a, b) => b.length - a.length).join('|')})`;
  const patterns = dayPatterns.get(locale) ?? [
    new RegExp(`(?<=\\b${month}(?: the)? )${day}\\b`, 'g'),
    new RegExp(`\\b${day}(?= (?:of|de) ${month}\\b)`, 'g'),
  ];
  dayPatterns.set(locale, patterns);
  return patterns.reduce(
    (text, pattern) => text.replace(pattern, (said: string) => String(days.indexOf(said) + 1)),
    words,
  );
};

/** `20 28` and `2000 28` are how 2028 is heard. */
const withYears = (words: string): string =>
  words.replace(/\b20 ?(?:00 )?([2-9]\d)\b/g, '20$1').replace(/\b(?:2000|2 mil) ([2-9]\d)\b/g, '20$1');

const KINDS = ['runoff', 'special', 'municipal', 'primary', 'general'] as const;

const monthOf = (heard: string, words: ElectionWords): Pick<NamedElection, 'month' | 'day'> => {
  for (const [at, name] of words.months.entries()) {
    if (!heard.includes(name)) continue;
    const day = words.day(name).exec(heard);
    const number = day?.slice(1).find((one) => one !== undefined);
    if (number !== undefined) return { month: at + 1, day: number === 'primero' ? 1 : Number(number) };
    if (words.ofMonth(name).test(heard)) return { month: at + 1 };
  }
  return {};
};

/** The election that a sentence names, by its kind, month, day or year; nothing where it names none. */
export const hearElection = (
  sentence: string,
  locale: Locale,
  thisYear: number,
): { named: NamedElection; isAll: boolean; asksDay: boolean } | undefined => {
  const words = languageOf(locale).elections;
  const heard = plainWords(sentence, locale);
  const kind = KINDS.find((one) => words.kinds[one].test(heard));
  const cycle = words.presidential.test(heard) ? 'presidential' : words.midterm.test(heard) ? 'midterm' : undefined;
  const year = /\b(20[2-9]\d)\b/.exec(heard)?.[1];
  const named: NamedElection = {
    ...monthOf(heard, words),
    ...(kind === undefined ? {} : { kind }),
    ...(cycle === undefined ? {} : { cycle, kind: kind ?? 'general' }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(words.nextYear.test(heard) ? { year: thisYear + 1 } : {}),
    ...(words.thisYear.test(heard) ? { year: thisYear } : {}),
    ...(words.last.test(heard)
      ? { which: 'last' as const }
      : words.after.test(heard)
        ? { which: 'after' as const }
        : {}),
  };
  if (Object.keys(named).length === 0) return undefined;
  const isAll = isNothingElse(heard, words);
  return { named, isAll, asksDay: !isAll && isNothingElse(heard.replace(words.asksDay, ' '), words) };
};

/** "And the November one?" names an election, and asks nothing new. */
const isNothingElse = (heard: string, words: ElectionWords): boolean => {
  const patterns = [
    ...Object.values(words.kinds),
    words.presidential,
    words.midterm,
    words.last,
    words.after,
    words.nextYear,
    words.thisYear,
  ];
  let rest = heard;
  for (const pattern of patterns) rest = rest.replace(pattern, ' ');
  for (const month of words.months) rest = rest.replace(new RegExp(`\\b${month}\\b`), ' ');
  return (
    rest
      .replace(/\b\d+(?:st|nd|rd|th)?\b/g, ' ')
      .replace(words.filler, ' ')
      .trim() === ''
  );
};

/** What a sentence asks beside the election that it names; nothing where it asks nothing else, or names none in such words. */
export const besideElection = (sentence: string, locale: Locale): string | undefined => {
  const heard = plainWords(sentence, locale);
  const rest = heard.replace(languageOf(locale).elections.namedBeside, '').trim();
  return rest === heard || rest === '' ? undefined : rest;
};

/** Whether the words of an election's name that tell it from others are all in the sentence. */
export const saysName = (election: Election, sentence: string, locale: Locale): boolean => {
  const heard = ` ${plainWords(sentence, locale)} `;
  return inEveryLocale(election, 'name').some((name) => {
    const own = plainWords(name, locale)
      .split(' ')
      .filter((word) => word.length > 3 && !/^(?:election|eleccion|elecciones)$/.test(word));
    return own.length > 0 && own.every((word) => heard.includes(` ${word} `));
  });
};
