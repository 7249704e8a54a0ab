import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../models/locales/locales';

const MONTHS: Record<Locale, readonly string[]> = {
  'en-US': 'January February March April May June July August September October November December'.split(' '),
  'es-US': 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  'vi-US': Array.from({ length: 12 }, (_, at) => String(at + 1)),
};

/** Words after which a date is one until which something can still be done. */
const UNTIL: Record<Locale, RegExp> = {
  'en-US': /\b(?:by|through|until|before)\b[^.;]*?\b([A-Z][a-z]+) (\d{1,2})(?:st|nd|rd|th)(?:, (\d{4}))?/g,
  'vi-US': /(?:trễ nhất là|đến)(?=\s)[^.;]*?ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/g,
  'es-US': /(?:a más tardar|hasta)\b[^.;]*?\b(\d{1,2}|primero) de ([a-z]+)(?: de (\d{4}))?/g,
};

/** The dates up to which speech says that something can be done, each in the first year that could be meant. */
export const openUntil = (speech: string, locale: Locale, today: Temporal.PlainDate): Temporal.PlainDate[] =>
  [...speech.matchAll(UNTIL[locale])].flatMap(([, first = '', second = '', year]) => {
    const [monthName, day] = locale === 'en-US' ? [first, second] : [second, first];
    const month = MONTHS[locale].indexOf(monthName) + 1;
    if (month === 0) return [];
    return [
      Temporal.PlainDate.from({
        year: year === undefined ? today.year : Number(year),
        month,
        day: day === 'primero' ? 1 : Number(day),
      }),
    ];
  });
