import { type Entry, IGNORED, many } from './wording';

/** Nobody is sent to a place at hours that are only guessed. */
const UNKNOWN_HOURS = 'Voters will hear where the places are that have these hours, but not when they are open.';

/** What can be wrong with places, their hours, and the precincts and counties that name them. */
export const SITE_WORDING = {
  'not-a-date': [
    'element',
    (value: string, where: string) => [
      `"${value}" is not a date that can only be read in one way (${where}). ${UNKNOWN_HOURS}`,
      'Write year, month and day: 2016-10-08.',
    ],
  ],
  'not-a-time': [
    'element',
    (value: string) => [
      `"${value}" is not a time of day. ${UNKNOWN_HOURS}`,
      'Write hours, minutes, seconds and the offset from UTC: 07:00:00-05:00.',
    ],
  ],
  'offset-differs': [
    'warning',
    (value: string, zone: string, right: string) => [
      `The time ${value} does not fit ${zone}, which is at ${right} on that day. It is taken as local time.`,
      'Correct the offset. If the local time is meant to differ too, voters would come at the wrong hour.',
    ],
  ],
  'closes-before-opening': [
    'element',
    (opens: string, closes: string) => [
      `It would close at ${closes}, before it opens at ${opens}. ${UNKNOWN_HOURS}`,
      'Correct the two times.',
    ],
  ],
  'ends-before-start': [
    'element',
    (from: string, to: string) => [
      `The schedule ends on ${to}, before it starts on ${from}. ${UNKNOWN_HOURS}`,
      'Correct the two dates.',
    ],
  ],
  'hours-without-dates': [
    'warning',
    () => [
      'These hours are for no dates. For a polling place they are taken for election day, for other places they are not used.',
      'Add the first and the last day.',
    ],
  ],
  'hours-not-found': [
    'element',
    (id: string) => [
      `It names the hours "${id}", but the feed has no such HoursOpen. ${UNKNOWN_HOURS}`,
      'Add the hours, or correct the id.',
    ],
  ],
  'hours-hold-an-id': [
    'warning',
    (value: string) => [
      `PollingHours holds "${value}", which looks like an id and not like hours. It is not used.`,
      'Put the id into HoursOpenId; PollingHours is for words.',
    ],
  ],
  'place-without-hours': [
    'warning',
    () => ['The place has no hours. Voters will hear where it is, but not when it is open.', 'Add its hours.'],
  ],
  'place-without-address': [
    'element',
    () => [`The place has no address. ${IGNORED}`, 'Add AddressStructured or AddressLine.'],
  ],
  'place-not-named': [
    'warning',
    () => [
      'No precinct, county or state names this place, so no voter will hear of it.',
      'Add it to PollingLocationIds of the precincts or of the locality that it is for.',
    ],
  ],
  'place-not-found': [
    'element',
    (id: string) => [
      `It names the place "${id}", but the feed has no such PollingLocation, or one that can not be used. The link is left out.`,
      'Add the place, or correct the id.',
    ],
  ],
  'position-unusable': [
    'warning',
    (value: string) => [
      `"${value}" is no position on the globe. It is not used.`,
      'Latitude is from -90 to 90, longitude from -180 to 180; in the United States longitude is below zero.',
    ],
  ],
  'position-far-off': [
    'warning',
    (miles: number) => [
      `Its position is ${Math.round(miles)} miles from the nearest other place of the feed. It is not used.`,
      'Correct latitude and longitude.',
    ],
  ],
  'precinct-without-place': [
    'warning',
    () => [
      'The precinct has no polling place, and its county has no vote centers. Voters there will hear the office’s number.',
      'Add PollingLocationIds to the precinct, or vote centers to the locality.',
    ],
  ],
  'precinct-not-found': [
    'feed',
    (id: string, count: number) => [
      `It names the precinct "${id}", but the feed has no such Precinct. So do ${many(count, 'segment')} in all.`,
      'Add the precinct, or correct the id.',
    ],
  ],
  'precinct-without-segments': [
    'warning',
    () => [
      'No street segment leads to this precinct, so no address can be found in it.',
      'Add its street segments. If the county assigns voters by map alone, list vote centers on the locality.',
    ],
  ],
  'locality-not-found': [
    'element',
    (id: string) => [
      `The precinct names the locality "${id}", but the feed has no such Locality. ${IGNORED}`,
      'Add the locality, or correct the id.',
    ],
  ],
  'locality-unmatched': [
    'warning',
    (name: string) => [
      `"${name}" is not among jurisdictions.csv, by OCD-ID or by name.`,
      'Add its OCD-ID to both. Until then a voter’s county doesn’t lead here; an address or a ZIP code does.',
    ],
  ],
} as const satisfies Record<string, Entry<never[]>>;
