import { Temporal } from 'temporal-polyfill';
import type { Hours, Span } from '../../models/locales/places-texts';
import type { Texts } from '../../models/locales/texts';
import { hoursOf, type OpenHours } from '../../models/places/opening';
import type { OpeningHours } from '../../models/places/opening-hours';
import type { Place } from '../../models/places/place';
import { DIRECTIONS, SUFFIXES } from '../../models/places/usps';
import { capital } from '../../models/text/capital';
import type { ListedPlace } from './listed-place';

/** Words of an address by what lists abbreviate them to: ST → Street. The first of each is the full one. */
const FULL_WORDS: ReadonlyMap<string, string> = (() => {
  const full = new Map<string, string>();
  for (const [spelling, standard] of [...SUFFIXES, ...DIRECTIONS]) {
    const known = full.get(standard);
    if (spelling.length > standard.length && known === undefined) full.set(standard, spelling);
  }
  return full;
})();

const SMALL = new Set(['of', 'the', 'and', 'at', 'for', 'in']);

const titled = (word: string, index: number): string => {
  const small = word.toLowerCase();
  return index > 0 && SMALL.has(small) ? small : capital(small);
};

/** Lists shout: `EASTGATE LIBRARY`. A name with any small letter is left as it is. */
const calmly = (text: string): string =>
  /\p{Ll}/u.test(text) || !/\p{Lu}{4}/u.test(text) ? text : text.split(' ').map(titled).join(' ');

/** `12 N OAK ST` → `12 North Oak Street`; `St Marys Rd` keeps its saint. */
const spokenLine = (line: string): string => {
  const words = (/\p{Ll}/u.test(line) ? line : line.split(' ').map(titled).join(' ')).split(/\s+/);
  return words
    .map((word, index) => {
      const full = FULL_WORDS.get(word.toUpperCase().replace(/\.$/, ''));
      const isDirection = /^(?:[NSEW]|[NS][EW])\.?$/i.test(word);
      const isLast =
        index === words.length - 1 ||
        /^(?:#|apt|suite|ste|unit|room|rm|nw|ne|sw|se|n|s|e|w)/i.test(words[index + 1] ?? '');
      const isInPlace = isDirection ? index === 1 || isLast : isLast && index > 1;
      return full && isInPlace ? titled(full, 0) : word;
    })
    .join(' ');
};

export const nameFor = ({ name }: Place): string | undefined => (name === undefined ? undefined : calmly(name));

/** For the ear: street and city, no ZIP code. */
export const addressFor = ({ address, city }: Place): string =>
  [...address.map(spokenLine), ...(city ? [calmly(city)] : [])].join(', ');

/** For the eye. */
export const wholeAddress = (place: Place): string =>
  [
    ...place.address.map(calmly),
    ...(place.city ? [calmly(place.city)] : []),
    [place.state, place.zip].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');

export const placeFor = ({ place, away }: ListedPlace, texts: Texts): string =>
  texts.places.place(nameFor(place), addressFor(place), away && texts.places.away(away));

const timeOf = (moment: Temporal.ZonedDateTime): string => moment.toPlainTime().toString({ smallestUnit: 'minute' });

const lasts = ({ opens, closes }: OpenHours, hours: number): boolean =>
  Temporal.ZonedDateTime.compare(closes, opens.add({ hours })) > 0;

const isAllDay = ({ opens, closes }: OpenHours): boolean =>
  Temporal.ZonedDateTime.compare(closes, opens.add({ hours: 23 })) >= 0;

const spanOf = ({ opens, closes }: OpenHours): Span => ({
  from: timeOf(opens),
  to: timeOf(closes),
  ...(timeOf(closes) !== '00:00' && !closes.toPlainDate().equals(opens.toPlainDate()) ? { isOvernight: true } : {}),
});

/** Open so far ahead that no end of it is worth a word. */
const ENDLESS_DAYS = 300;

/** Day and night, to its last moment; midnight is the end of the day before. */
const always = ({ opens, closes }: OpenHours, texts: Texts, today: Temporal.PlainDate): Hours => {
  if (lasts({ opens, closes, mayChange: false }, ENDLESS_DAYS * 24)) return { kind: 'always' };
  const isMidnight = timeOf(closes) === '00:00';
  const day = isMidnight ? closes.toPlainDate().subtract({ days: 1 }) : closes.toPlainDate();
  return { kind: 'always', until: { date: texts.calendar.date(day, today), time: timeOf(closes) } };
};

/** As much of a place as tells when it is open. */
export type OpenPlace = Pick<ListedPlace, 'opening' | 'timeZone' | 'hasOwnClock'> & { place: OpeningHours };

const hoursFrom = ({ opening }: OpenPlace, texts: Texts, today: Temporal.PlainDate): Hours | undefined => {
  const { state, next, again } = opening;
  if (!next) return undefined;
  if (lasts(next, 24)) return always(next, texts, today);
  const spans = [next, ...again].map(spanOf);
  if (state === 'open') return { kind: 'now', until: timeOf(next.closes), again: again.map(spanOf) };
  if (state === 'opens-today') return { kind: 'today', spans };
  return { kind: 'later', date: texts.calendar.date(next.opens.toPlainDate(), today), spans };
};

const termsOf = ({ timeZone, hasOwnClock }: OpenPlace, first: OpenHours | undefined) => ({
  byAppointment: first?.appointment === 'only',
  ...(hasOwnClock ? { timeZone } : {}),
});

/** When it is open, in words; nothing where the office gave no hours that could be read. */
export const hoursFor = (listed: OpenPlace, texts: Texts, today: Temporal.PlainDate): string | undefined => {
  const hours = hoursFrom(listed, texts, today);
  return hours && texts.places.hours(hours, termsOf(listed, listed.opening.next));
};

/** The same for one day; with `date` it is said too. */
export const hoursOnDay = (
  listed: OpenPlace,
  day: Temporal.PlainDate,
  texts: Texts,
  date?: string,
): string | undefined => {
  const opens = hoursOf(listed.place, day, listed.timeZone);
  const [first] = opens;
  if (!first) return undefined;
  const spans = opens.map(spanOf);
  const when: Hours = date === undefined ? { kind: 'then', spans } : { kind: 'later', date, spans };
  return texts.places.hours(isAllDay(first) ? { kind: 'always' } : when, termsOf(listed, first));
};

/**
 * Opens on any telephone or computer, in an app where there is one and else in the browser, without a key or an
 * account; `geo:` addresses do not on all. It names the place that everybody can vote at, never the voter's home.
 */
export const mapOf = (place: Place): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent([place.name, wholeAddress(place)].filter(Boolean).join(', '))}`;
