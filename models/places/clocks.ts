/** The clocks by which people in the United States and its territories say the time. */
export type Clock =
  | 'eastern'
  | 'central'
  | 'mountain'
  | 'pacific'
  | 'alaska'
  | 'hawaii'
  | 'atlantic'
  | 'samoa'
  | 'chamorro';

/** IANA time zones, the more telling first: parts of Indiana and Kentucky keep Central time. */
const CLOCKS: readonly (readonly [RegExp, Clock])[] = [
  [/^America\/(?:Indiana\/(?:Knox|Tell_City)|Chicago|Menominee|North_Dakota\/.*)$|^US\/Central$/, 'central'],
  [
    /^America\/(?:New_York|Detroit|Louisville|Kentucky\/.*|Indiana.*|Fort_Wayne)$|^US\/(?:Eastern|Michigan)$/,
    'eastern',
  ],
  [/^America\/(?:Denver|Boise|Phoenix)$|^US\/(?:Mountain|Arizona)$/, 'mountain'],
  [/^America\/Los_Angeles$|^US\/Pacific$/, 'pacific'],
  [/^America\/(?:Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome)$|^US\/Alaska$/, 'alaska'],
  [/^Pacific\/Honolulu$|^America\/Adak$|^US\/(?:Hawaii|Aleutian)$/, 'hawaii'],
  [/^America\/(?:Puerto_Rico|St_Thomas|Virgin)$/, 'atlantic'],
  [/^Pacific\/Pago_Pago$|^US\/Samoa$/, 'samoa'],
  [/^Pacific\/(?:Guam|Saipan)$/, 'chamorro'],
];

/** Nothing for a zone outside of the United States. */
export const clockOf = (timeZone: string): Clock | undefined => CLOCKS.find(([zone]) => zone.test(timeZone))?.[1];
