import type { AddressWords } from '../../models/locales/address-words';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { SpokenAddress } from './normalise-address';
import { withDigits } from './spoken-number';

const ZIP_DIGITS = 5;

type KindFirst = NonNullable<AddressWords['kindFirst']>;

const numberFirst = (words: readonly string[], { number }: KindFirst): readonly string[] => {
  const at = words.findIndex((word) => /^\d/.test(word));
  if (at <= 0 || !/^[\p{L}]/u.test(words[0] ?? '')) return words;
  return [words[at] ?? '', ...words.slice(0, at).filter((word) => !number.test(word)), ...words.slice(at + 1)];
};

/**
 * `calle Ferry 240` and `240 de la calle Ferry` as the lists write it: `240 Ferry Street`. In a street's own name
 * `Calle` stays, in speech of an English street it doesn't: both are tried.
 */
const readingsWithKindFirst = (words: readonly string[], kindFirst: KindFirst): string[][] => {
  const [number = '', ...rest] = numberFirst(words, kindFirst);
  const name = rest.filter((word, index) => index > 2 || !kindFirst.joints.test(word));
  const [kind = '', ...bare] = name;
  const english = kindFirst.kinds[kind];
  const asSaid = [number, ...name];
  return english && bare.length > 0 ? [[number, ...bare, english], asSaid] : [asSaid];
};

/**
 * An address out of a voter's sentence, in as many readings as it has, the likeliest first; none where the
 * sentence holds no address. A ZIP code alone is one.
 */
export const readSpokenAddress = (sentence: string, locale: Locale): SpokenAddress[] => {
  const { before, zip: zipWords, kindFirst } = languageOf(locale).address;
  const said = sentence
    .toLowerCase()
    .replace(/[,.;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(before, '');
  const parts = said.split(zipWords);
  const hasZipWord = sentence.toLowerCase().split(zipWords).length > 1;
  const words = withDigits(parts.join(' , ').split(/\s+/).filter(Boolean), locale).filter((word) => word !== ',');
  // `37001-1234`, and what a voice puts between the two.
  const last = (words.at(-1) ?? '').replace(/^(\d{5})-\d{4}$/, '$1');
  const isZip = /^\d+$/.test(last) && (last.length >= ZIP_DIGITS || (hasZipWord && last.length === ZIP_DIGITS - 1));
  const zip = isZip ? last.slice(-ZIP_DIGITS).padStart(ZIP_DIGITS, '0') : undefined;
  const glued = isZip && last.length > ZIP_DIGITS && last.length < 9 ? [last.slice(0, -ZIP_DIGITS)] : [];
  const street = isZip ? [...words.slice(0, -1), ...glued] : words;
  const hasNumber = street.some((word) => /^\d/.test(word));
  const looksLikeStreet = /^\d/.test(street[0] ?? '') || Object.hasOwn(kindFirst?.kinds ?? {}, street[0] ?? '');
  if (!zip && !(hasNumber && looksLikeStreet && street.length > 1)) return [];
  // Without a house number it is no street, but a city that was said with its ZIP code.
  if (!hasNumber) return [{ postalCode: zip }];
  const readings = kindFirst ? readingsWithKindFirst(street, kindFirst) : [[...street]];
  return readings.map((reading) => ({ addressLine1: reading.join(' '), ...(zip ? { postalCode: zip } : {}) }));
};
