import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { unitKey } from '../../models/places/house-number';
import { cityKey, type StreetName, wordsOf } from '../../models/places/street-name';
import { DIRECTIONS, NUMBERED_UNITS, SUFFIXES } from '../../models/places/usps';
import { heardNumbers } from './heard-number';
import { readStreets } from './normalise-address';
import type { PlaceNames } from './place-names';
import { type Reading, readSpokenAddress } from './spoken-address';

/** Words that may stand around a short answer: "it's the north one", "es el apartamento dos". */
const FILLER = /^(?:it|is|its|it's|that's|i'm|in|on|at|the|es|el|la|en|está|esta|yes|sí|si)$/;

/** Words that may stand behind the one that tells streets apart. */
const STREET_FILLER = /^(?:one|street|un|una|calle)$/;

const plainWords = (said: string, locale: Locale): string[] => {
  const { written } = languageOf(locale).address;
  const clean = said
    .toLowerCase()
    .replace(/[,.;:?!]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return written
    .reduce((text, [phrase, list]) => text.replace(phrase, list), clean)
    .split(' ')
    .filter(Boolean);
};

/** Takes from an answer the part that was missing; nothing where it isn't in it. */
type Completion = (reading: Reading, said: string, locale: Locale, names: PlaceNames) => Reading[];

const withCity: Completion = (reading, said, _, { cities }) => {
  const words = said
    .toLowerCase()
    .replace(/[,.;:?!]+/g, ' ')
    .trim()
    .split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const city = cities.get(cityKey(words.slice(from, to).join(' ')));
      if (city !== undefined) return [{ ...reading, city }];
    }
  }
  return [];
};

const withZip: Completion = (reading, said, locale, names) => {
  const zip = readSpokenAddress(said, locale).find((one) => one.zip !== undefined && one.house === undefined)?.zip;
  return zip === undefined ? withCity(reading, said, locale, names) : [{ ...reading, zip }];
};

const withUnit: Completion = (reading, said, locale) => {
  const words = plainWords(said, locale).filter(
    (word) => !NUMBERED_UNITS.has(word.toUpperCase()) && !FILLER.test(word),
  );
  const written = heardNumbers(locale).written(words.length > 0 ? words : plainWords(said, locale));
  const unit = unitKey(written.join(' '));
  return unit !== '' && unit.length <= 6 ? [{ ...reading, unit }] : [];
};

const withNumber: Completion = (reading, said, locale) => {
  const digits = heardNumbers(locale).digits(
    plainWords(said, locale).filter((word) => !/^(?:number|número|numero|it's|es|el)$/.test(word)),
  );
  return digits === undefined || digits.length > 6 ? [] : [{ ...reading, house: { number: Number(digits) } }];
};

/** "North", "avenue", "north main street": what tells one street from another. */
const withStreet: Completion = (reading, said, locale) => {
  const words = plainWords(said, locale);
  const bare = words.filter((word) => (!FILLER.test(word) && !STREET_FILLER.test(word)) || words.length === 1);
  const [only = '', more] = bare.map((word) => word.toUpperCase());
  const change = (part: Partial<StreetName>): Reading[] => [
    { ...reading, streets: reading.streets.map((street) => ({ ...street, ...part })) },
  ];
  if (more === undefined && DIRECTIONS.has(only)) return change({ pre: DIRECTIONS.get(only) });
  if (more === undefined && SUFFIXES.has(only)) return change({ suffix: SUFFIXES.get(only) });
  const numbers = heardNumbers(locale);
  if (bare.length === 0 || numbers.isNumber(words[0])) return [];
  const streets = readStreets(
    wordsOf(numbers.written(words.filter((word) => !/^(?:it's|it|is|the|on|es|el|la|en)$/.test(word))).join(' ')),
  );
  return streets.length > 0 ? [{ ...reading, streets }] : [];
};

const COMPLETIONS: Readonly<Record<string, Completion>> = {
  zip: withZip,
  city: withCity,
  unit: withUnit,
  number: withNumber,
  street: withStreet,
};

/** What was said so far of one address, part by part. */
export interface SaidAddress {
  sentence: string;
  steps: readonly { missing: string; said: string }[];
  locale: Locale;
}

const isWhole = ({ house, streets }: Reading): boolean => house !== undefined && streets.length > 0;

/** The readings of an address that was said in several turns. A whole address in a later turn takes the first one's place. */
export const readSaidAddress = ({ sentence, steps, locale }: SaidAddress, names: PlaceNames): Reading[] => {
  let readings = readSpokenAddress(sentence, locale, names);
  for (const { missing, said } of steps) {
    const anew = readSpokenAddress(said, locale, names).filter(isWhole);
    const [before] = readings;
    const completed = readings.flatMap((reading) => COMPLETIONS[missing]?.(reading, said, locale, names) ?? []);
    const elsewhere = anew.filter(({ zip, city }) => zip !== undefined || city !== undefined);
    const rest = anew.map(({ zip = before?.zip, city = before?.city, ...one }) => ({ ...one, zip, city }));
    readings = [elsewhere, completed, rest].find(({ length }) => length > 0) ?? [];
  }
  return readings;
};
