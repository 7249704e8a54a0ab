import { affixKey, unitKey } from '../../models/places/house-number';
import { ANY_STREET, SIDES, type Sides, streetKey } from '../../models/places/street-book';
import { cityKey, cityName, readStreetName, type StreetName, wordsOf, zipKey } from '../../models/places/street-name';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';
import { BROKEN, readBoolean } from './read-boolean';
import { IGNORED } from './wording/wording';

/** A street segment that can be used, in the spelling in which it is looked up. */
export interface Segment {
  /** Where it is kept in the street book. */
  key: string;
  pre: string;
  /** The name for people, where its key differs. */
  words: string;
  suffix: string;
  post: string;
  /** Its name. */
  city: string;
  /** Five digits, or empty. */
  zip: string;
  /** The same as the feed has it, also where it limits nothing. */
  areaZip: string;
  /** Every address of the street; the numbers say nothing then. */
  isWhole: boolean;
  first: number;
  last: number;
  sides: Sides;
  prefix: string;
  numberSuffix: string;
  units: readonly string[];
  precinct: string;
}

type Fields = FeedElement['fields'];

/** A feed names the same streets over and over. */
const CACHED = 50_000;

const cachedBy = <T>(make: (text: string) => T): ((text: string) => T) => {
  const cache = new Map<string, T>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    if (cache.size >= CACHED) cache.clear();
    const made = make(text);
    cache.set(text, made);
    return made;
  };
};

const streetOf = cachedBy((line): StreetName => readStreetName(wordsOf(line)));
const cityOf = cachedBy(cityName);
const keyOfCity = cachedBy(cityKey);

const unitsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\n,;|]+/)
    .map(unitKey)
    .filter((unit) => unit !== '');

/** What sets single houses of a street apart; VIP allows it only where first and last number are the same. */
const apartOf = (fields: Fields) => ({
  prefix: affixKey(fields.house_number_prefix ?? ''),
  numberSuffix: affixKey(fields.house_number_suffix ?? ''),
  units: unitsOf(fields.unit_number),
});

const numberOf = (value: string | undefined): number | undefined =>
  /^\+?\d{1,9}$/.test(value ?? '') ? Number(value) : undefined;

/** The house numbers of a segment by the rules of StreetSegment, or nothing where it breaks one of them. */
const readNumbers = (element: FeedElement, isWhole: boolean, report: FeedReport) => {
  const { fields } = element;
  const side = fields.odd_even_both?.toLowerCase() ?? '';
  if (side !== 'odd' && side !== 'even' && side !== 'both') {
    return report.add('segment-without-side', element, side);
  }
  const apart = apartOf(fields);
  const [named] = [apart.prefix && 'prefix', apart.numberSuffix && 'suffix', apart.units.length > 0 && 'unit'].filter(
    (what) => typeof what === 'string' && what !== '',
  );
  if (isWhole) {
    if (side !== 'both') return report.add('segment-all-but-one-side', element, side);
    if (named) return report.add('segment-range-with-unit', element, named);
    return { first: 0, last: 0, sides: SIDES.both, ...apart };
  }
  const first = numberOf(fields.start_house_number);
  const last = numberOf(fields.end_house_number);
  if (first === undefined || last === undefined) {
    return report.add(
      'segment-without-numbers',
      element,
      fields.start_house_number ?? '',
      fields.end_house_number ?? '',
    );
  }
  if (first > last) return report.add('segment-backwards', element, first, last);
  if (named && first !== last) return report.add('segment-range-with-unit', element, named);
  if (first === last && side !== 'both' && (first % 2 === 1) !== (side === 'odd')) {
    return report.add('segment-on-other-side', element, first, side);
  }
  return { first, last, sides: SIDES[side], ...apart };
};

const ANYWHERE = { first: 0, last: 0, sides: SIDES.both, prefix: '', numberSuffix: '', units: [] };

/** A street segment in the spelling of the street book; nothing where the specification has it ignored. */
export const readSegment = (element: FeedElement, report: FeedReport): Segment | undefined => {
  const { fields } = element;
  const precinct = fields.precinct_id;
  const city = cityOf(fields.city ?? '');
  const zip = zipKey(fields.zip) ?? '';
  if (precinct === undefined) return report.add('segment-without-precinct', element);
  if (fields.zip && !zip) report.add('zip-unusable', element, fields.zip);
  const place = { city, zip, areaZip: zip, precinct };

  const isAnyStreetOfCity = readBoolean(element, 'includes_all_streets', IGNORED, report);
  const isWhole = readBoolean(element, 'includes_all_addresses', IGNORED, report);
  if (isAnyStreetOfCity === BROKEN || isWhole === BROKEN) return undefined;
  if (isAnyStreetOfCity) {
    if (!city) return report.add('segment-without-city', element);
    const street = { pre: '', words: '', suffix: '', post: '', isWhole: true };
    return { ...place, ...street, ...ANYWHERE, zip: '', key: streetKey(keyOfCity(city), ANY_STREET) };
  }
  const numbers = readNumbers(element, isWhole, report);
  if (!numbers) return undefined;
  const name = fields.street_name ?? '';
  const isAnyStreet = name === ANY_STREET;
  if (name === '') return report.add('segment-without-street', element);
  if (!city && (!zip || isAnyStreet)) return report.add('segment-without-city', element);
  if (isAnyStreet) {
    return {
      ...place,
      pre: '',
      words: '',
      suffix: '',
      post: '',
      isWhole,
      ...numbers,
      key: streetKey(keyOfCity(city), ANY_STREET),
    };
  }
  const parts = [fields.street_direction, name, fields.street_suffix, fields.address_direction];
  const street = streetOf(parts.filter((part) => part !== undefined).join(' '));
  const { pre = '', suffix = '', post = '' } = street;
  const words = street.words === undefined || street.words === street.name ? '' : street.words;
  const key = streetKey(zip || keyOfCity(city), street.name);
  return { ...place, pre, words, suffix, post, isWhole, ...numbers, key };
};
