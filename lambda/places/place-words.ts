import { Temporal } from 'temporal-polyfill';
import type { Hours } from '../../models/locales/places-texts';
import type { Texts } from '../../models/locales/texts';
import type { Place } from '../../models/places/place';
import { DIRECTIONS, SUFFIXES } from '../../models/places/usps';
import { capital } from '../../models/text/capital';
import { hoursOf, type OpenHours } from './hours';
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

const isAllDay = ({ opens, closes }: OpenHours): boolean =>
  Temporal.ZonedDateTime.compare(closes, opens.add({ hours: 23 })) >= 0;

/** Day and night, to the last moment of its last day. */
const always = ({ place: { schedules } }: ListedPlace, texts: Texts, today: Temporal.PlainDate): Hours => {
  const [last] = [...schedules].sort((one, other) =>
    `${other.to} ${other.closes}`.localeCompare(`${one.to} ${one.closes}`),
  );
  if (!last || last.closes === '24:00') return { kind: 'always' };
  return {
    kind: 'always',
    until: { date: texts.calendar.date(Temporal.PlainDate.from(last.to), today), time: last.closes },
  };
};

const hoursFrom = (listed: ListedPlace, texts: Texts, today: Temporal.PlainDate): Hours | undefined => {
  const { state, next } = listed.opening;
  if (!next) return undefined;
  const [from, to] = [timeOf(next.opens), timeOf(next.closes)];
  if (state === 'open') {
    const isAlways = isAllDay(next) && !next.closes.toPlainDate().equals(today);
    return isAlways ? always(listed, texts, today) : { kind: 'now', until: to };
  }
  if (state === 'opens-today') return { kind: 'today', from, to };
  return isAllDay(next)
    ? always(listed, texts, today)
    : { kind: 'later', date: texts.calendar.date(next.opens.toPlainDate(), today), from, to };
};

/** When it is open, in words; nothing where the office gave no hours. */
export const hoursFor = (listed: ListedPlace, texts: Texts, today: Temporal.PlainDate): string | undefined => {
  const hours = hoursFrom(listed, texts, today);
  return hours && texts.places.hours(hours, listed.opening.next?.appointment === 'only');
};

/** The same for one day; with `date` it is said too. */
export const hoursOnDay = (
  { place }: ListedPlace,
  day: Temporal.PlainDate,
  timeZone: string,
  texts: Texts,
  date?: string,
): string | undefined => {
  const hours = hoursOf(place.schedules, day, timeZone);
  const [first] = hours;
  const last = hours[hours.length - 1];
  if (!first || !last) return undefined;
  const [from, to] = [timeOf(first.opens), timeOf(last.closes)];
  const isAlways = isAllDay(first);
  const when: Hours = date === undefined ? { kind: 'then', from, to } : { kind: 'later', date, from, to };
  return texts.places.hours(isAlways ? { kind: 'always' } : when, first.appointment === 'only');
};

/**
 * Opens on any telephone or computer, in an app where there is one and else in the browser, without a key or an
 * account; `geo:` addresses do not on all. It names the place that everybody can vote at, never the voter's home.
 */
export const mapOf = (place: Place): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent([place.name, wholeAddress(place)].filter(Boolean).join(', '))}`;
