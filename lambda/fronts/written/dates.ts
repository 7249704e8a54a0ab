import { Temporal } from 'temporal-polyfill';
import { simulatorWords } from '../../../models/locales/build-words';
import type { Locale } from '../../../models/locales/locales';

/** What `AMAZON.DATE` brings for a word that names a day. */
export type DateNamed = (word: string) => string | undefined;

/** What `AMAZON.DATE` brings for a day's name, seen from `today`: the next such day, which today is not. */
export const dateNamed = (word: string, locale: Locale, today: Temporal.PlainDate): string | undefined => {
  const words = simulatorWords(locale);
  const near = words.near.indexOf(word);
  if (near >= 0) return today.add({ days: near }).toString();
  const weekday = words.weekdays.indexOf(word) + 1;
  if (weekday === 0) return undefined;
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 }).toString();
};

export const dayAt = (nowMs: number, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate();
