import { type Entry, IGNORED, many } from './wording';

/** What can be wrong with a street segment. */
export const SEGMENT_WORDING = {
  'segment-without-side': [
    'element',
    (value: string) => [
      `OddEvenBoth is ${value === '' ? 'missing' : `"${value}"`}. ${IGNORED}`,
      'Write odd, even or both.',
    ],
  ],
  'segment-all-but-one-side': [
    'element',
    (side: string) => [
      `It includes all addresses, but also only the ${side} ones. ${IGNORED}`,
      'Write both, or give house numbers.',
    ],
  ],
  'segment-on-other-side': [
    'element',
    (number: number, side: string) => [
      `Its only house number, ${number}, is not ${side}. ${IGNORED}`,
      'Correct the number or OddEvenBoth.',
    ],
  ],
  'segment-without-numbers': [
    'element',
    (first: string, last: string) => [
      first === '' && last === ''
        ? `The segment has no first or last house number. ${IGNORED}`
        : `"${first}" to "${last}" are no house numbers. ${IGNORED}`,
      'Give both, as whole numbers, or set IncludesAllAddresses.',
    ],
  ],
  'segment-backwards': [
    'element',
    (first: number, last: number) => [
      `The segment starts at ${first}, above its end at ${last}. ${IGNORED}`,
      'Exchange the two numbers.',
    ],
  ],
  'segment-range-with-unit': [
    'element',
    (what: string) => [
      `It has a ${what}, but covers more than one house. ${IGNORED}`,
      'Write one segment for each house that has a prefix, a suffix or units.',
    ],
  ],
  'segment-without-street': [
    'element',
    () => [`The segment has no street name. ${IGNORED}`, 'Add the street, or set IncludesAllStreets.'],
  ],
  'segment-without-city': ['element', () => [`The segment has neither city nor ZIP code. ${IGNORED}`, 'Add both.']],
  'segment-without-precinct': ['element', () => [`The segment names no precinct. ${IGNORED}`, 'Add PrecinctId.']],
  'zip-unusable': [
    'warning',
    (value: string) => [
      `"${value}" is no ZIP code. The segment is found by its city only.`,
      'Write five or nine digits.',
    ],
  ],
  'state-unusable': [
    'warning',
    (value: string) => [
      `"${value}" is no state. Addresses in other states are not told from those of this one.`,
      'Write its two letters: FL.',
    ],
  ],
  'streets-without-zip': [
    'warning',
    (city: string, count: number) => [
      `${many(count, 'street segment')} of ${city} ${count === 1 ? 'has' : 'have'} no ZIP code. Voters who say an address have to name the city as well.`,
      'Add the ZIP codes.',
    ],
  ],
  'city-too-large': [
    'warning',
    (city: string, count: number) => [
      `${city} is in ${count} ZIP codes. Voters who say an address have to say theirs: the city alone is not enough.`,
      'Nothing has to be done.',
    ],
  ],
  'segments-overlap': [
    'element',
    (other: string, numbers: string) => [
      `It overlaps segment ${other}, which leads to another precinct (${numbers}). Voters in between will hear the office’s number.`,
      'Part the two segments.',
    ],
  ],
} as const satisfies Record<string, Entry<never[]>>;
