import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFindPlaces, type PlacesQuery } from '../../lambda/places/find-places';
import type { PlacesAnswer } from '../../lambda/places/places-answer';
import type { PlacesStore } from '../../lambda/table/places-store';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { keyText, manifestKey } from '../../models/table/keys';
import type { OfficeFacts } from '../../scripts/places/check-feed';
import { type ImportedFeed, importFeed } from '../../scripts/places/import-feed';
import { unpack } from '../../scripts/places/spool';
import type { ZipMiddles } from '../../scripts/places/zip-middles';

export const riverbendCounty: Jurisdiction = {
  id: 'riverbend',
  name: 'Riverbend County',
  ocd_id: 'ocd-division/country:us/state:fk/county:riverbend',
  parent: 'franklin',
  also_known_as: ['Riverbend'],
  time_zone: 'America/New_York',
};

export const facts = (over: Partial<OfficeFacts> = {}): OfficeFacts => ({
  jurisdictions: [riverbendCounty],
  elections: [
    {
      id: '2027-general',
      jurisdiction: 'franklin',
      name: 'November general election',
      date: '2027-11-02',
      type: 'general',
      polls_open: '07:00',
      polls_close: '19:00',
    },
  ],
  deadlines: [],
  timeZone: 'America/New_York',
  today: '2027-10-01',
  ...over,
});

type Fields = Record<string, string | readonly string[]>;

const xml = (name: string, value: string | readonly string[]): string =>
  [value]
    .flat()
    .map((one) => `<${name}>${one}</${name}>`)
    .join('');

export const element = (type: string, id: string, fields: Fields): string =>
  `<${type} id="${id}">\n${Object.entries(fields)
    .map(([name, value]) => xml(name, value))
    .join('\n')}\n</${type}>`;

/** What every feed needs; each test adds what it is about. */
export const HEAD = [
  element('Source', 'src', { Name: 'Riverbend County', VipId: '99', DateTime: '2027-10-01T00:00:00' }),
  element('Election', 'ele', { Date: '2027-11-02', StateId: 'st', HoursOpenId: 'polls' }),
  element('State', 'st', { Name: 'Franklin' }),
  `<HoursOpen id="polls">\n<Schedule><Hours><StartTime>07:00:00-04:00</StartTime><EndTime>19:00:00-04:00</EndTime></Hours><StartDate>2027-11-02</StartDate><EndDate>2027-11-02</EndDate></Schedule>\n</HoursOpen>`,
];

export const hours = (id: string, ...schedules: readonly [from: string, to: string, opens: string, closes: string][]) =>
  `<HoursOpen id="${id}">${schedules
    .map(
      ([from, to, opens, closes]) =>
        `<Schedule><Hours><StartTime>${opens}</StartTime><EndTime>${closes}</EndTime></Hours><StartDate>${from}</StartDate><EndDate>${to}</EndDate></Schedule>`,
    )
    .join('')}</HoursOpen>`;

export const locality = (id: string, name: string, more: Fields = {}): string =>
  element('Locality', id, { Name: name, StateId: 'st', ...more });

export const precinct = (id: string, more: Fields = {}): string =>
  element('Precinct', id, { LocalityId: 'loc', Name: `Precinct ${id}`, ...more });

export const place = (id: string, line: string, more: Fields = {}): string =>
  element('PollingLocation', id, {
    AddressStructured: `<Line1>${line}</Line1><City>Riverbend</City><State>FK</State><Zip>99001</Zip>`,
    Name: `Place ${id}`,
    ...more,
  });

export const segment = (id: string, more: Fields = {}): string =>
  element('StreetSegment', id, {
    City: 'Riverbend',
    OddEvenBoth: 'both',
    PrecinctId: 'p1',
    StartHouseNumber: '1',
    EndHouseNumber: '99',
    State: 'FK',
    StreetName: 'Main',
    StreetSuffix: 'St',
    Zip: '99001',
    ...more,
  });

export const document = (elements: readonly string[], version = '6.0'): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<VipObject schemaVersion="${version}">\n${elements.join('\n')}\n</VipObject>\n`;

/** Runs `work` with files of these names in a folder of their own. */
export const withFiles = async <T>(
  files: Record<string, string | Uint8Array>,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'places-test-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Imports a feed file as it is on disk. Whoever gets the result removes it. */
export const importPath = (path: string, office = facts(), zips: ZipMiddles = new Map()): Promise<ImportedFeed> =>
  importFeed({ path, facts: office, zips });

export const importXml = (text: string, office = facts(), zips: ZipMiddles = new Map()): Promise<ImportedFeed> =>
  withFiles({ 'feed.xml': text }, (folder) => importPath(join(folder, 'feed.xml'), office, zips));

export interface CountingStore extends PlacesStore {
  /** Keys of each round trip. */
  trips: string[][];
}

/** The items of an import as a table of their own, which counts its round trips. */
export const storeOf = ({ content }: ImportedFeed): { store: CountingStore; places: PlacesPointer } => {
  if (!content) throw new Error('The feed can not be used.');
  const version = 7;
  const items = new Map([...content.spool.items(version)].map(({ packed, ...key }) => [keyText(key), packed]));
  const manifest = { ...content.manifest, version };
  const trips: string[][] = [];
  const unpacked = new Map<string, unknown>();
  return {
    places: { version, buckets: content.buckets },
    store: {
      trips,
      async read(keys) {
        const texts = keys.map(keyText);
        trips.push(texts);
        const found = new Map<string, unknown>();
        for (const text of texts) {
          const packed = items.get(text);
          const value = unpacked.get(text) ?? (packed && unpack(packed));
          if (value !== undefined) found.set(text, unpacked.set(text, value).get(text));
          if (text === keyText(manifestKey(version))) found.set(text, manifest);
        }
        return found;
      },
    },
  };
};

/** Noon on election day in New York. */
export const ELECTION_NOON = Date.parse('2027-11-02T12:00:00-04:00');

/** A finder over one import, with everything of a query but the address at its usual. */
export const finderOf = (imported: ImportedFeed) => {
  const { store, places } = storeOf(imported);
  const find = createFindPlaces(store, () => 0);
  return {
    store,
    find: (query: Partial<PlacesQuery>): Promise<PlacesAnswer> =>
      find({ places, nowMs: ELECTION_NOON, within: 1500, ...query }),
  };
};
