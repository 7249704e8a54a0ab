import { join } from 'node:path';
import type { PlacesAnswer } from '../../../lambda/places/places-answer';
import { facts, finderOf, importPath, withFiles } from '../../support/places';

/**
 * A county of some thousand segments with every feature of the specification, each street spelled as this or that office
 * would, and a scan that knows which street was meant and never reads a name. What the import and the look-up say of an
 * address has to be what the scan says, written and spoken.
 */

/** The same numbers every time: Park and Miller's generator. */
const generator = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    below: (limit: number): number => Math.floor(next() * limit),
    pick: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T,
    chance: (part: number): boolean => next() < part,
  };
};

interface Street {
  /** Ways to write it in one line. */
  written: readonly string[];
  said: string;
}

const STREETS: readonly Street[] = [
  { written: ['N MAIN ST', 'North Main Street'], said: 'north main street' },
  { written: ['S MAIN ST', 'South Main Street'], said: 'south main street' },
  { written: ['OAK ST', 'Oak Str'], said: 'oak street' },
  { written: ['OAK AVE', 'OAK AV'], said: 'oak avenue' },
  { written: ['5TH AVE', 'FIFTH AVENUE'], said: 'fifth avenue' },
  { written: ['NE 5TH AVE', 'N E FIFTH AVE'], said: 'northeast fifth avenue' },
  { written: ['42ND ST', 'FORTY SECOND ST'], said: 'forty second street' },
  { written: ['123RD ST', '123 ST'], said: 'one twenty third street' },
  { written: ['LAKE SHORE DR', 'LAKESHORE DRIVE'], said: 'lake shore drive' },
  { written: ['ST CHARLES ST', 'Saint Charles Street'], said: 'saint charles street' },
  { written: ['DR MARTIN LUTHER KING JR BLVD', 'MLK BLVD'], said: 'martin luther king boulevard' },
  { written: ['US HIGHWAY 41', 'US HWY 41', 'US 41'], said: 'u s highway forty one' },
  { written: ['STATE ROUTE 5', 'SR 5', 'State Rd 5'], said: 'state route five' },
  { written: ['COUNTY ROAD 12', 'CR 12', 'CO RD 12'], said: 'county road twelve' },
  { written: ['TOWNSHIP RD 9', 'TWP RD 9'], said: 'township road nine' },
  { written: ['FM 1960 RD', 'FM 1960'], said: 'farm to market road nineteen sixty' },
  { written: ['E ST'], said: 'e street' },
  { written: ['EAST ST', 'EAST STREET'], said: 'east street' },
  { written: ['AVENUE E'], said: 'avenue e' },
  { written: ['BROADWAY'], said: 'broadway' },
  { written: ['EL CAMINO REAL'], said: 'el camino real' },
  { written: ['TWO RIVERS DR', '2 RIVERS DR'], said: 'two rivers drive' },
  { written: ['S 200 W'], said: 'south two hundred west' },
  { written: ['E CAPITOL ST NE', 'East Capitol Street Northeast'], said: 'east capitol street northeast' },
  { written: ["O'FALLON RD", 'OFALLON ROAD'], said: 'o fallon road' },
  { written: ['MOUNT VERNON AVE', 'MT VERNON AVE'], said: 'mount vernon avenue' },
];

/** A city with its ZIP code; two share one, and one's streets have none in the feed. */
const TOWNS = [
  { city: 'RIVERBEND', zip: '99001', hasZip: true },
  { city: 'MILL CREEK', zip: '99002', hasZip: true },
  { city: 'HERON LAKE', zip: '99002', hasZip: true },
  { city: 'NOZIP', zip: '99004', hasZip: false },
];
const WILD = { city: 'WILDTOWN', zip: '99005' };

type Segment = {
  street: number;
  town: number;
  precinct: string;
  first: number;
  last: number;
  side: 'odd' | 'even' | 'both';
  prefix: string;
  suffix: string;
  units: readonly string[];
  isWhole: boolean;
};

interface Home {
  street: number;
  town: number;
  number: number;
  prefix: string;
  suffix: string;
  unit: string;
}

const PRECINCTS = Array.from({ length: 40 }, (_, at) => `p${at}`);

const makeSegments = ({ below, pick, chance }: ReturnType<typeof generator>): Segment[] => {
  const segments: Segment[] = [];
  for (let street = 0; street < STREETS.length; street += 1) {
    for (let town = 0; town < TOWNS.length; town += 1) {
      if (chance(0.15)) continue;
      const of = { street, town, prefix: '', suffix: '', units: [], isWhole: false };
      let from = below(40) + 1;
      for (let block = 0; block < 26; block += 1) {
        const length = 10 + below(90);
        const range = { ...of, first: from, last: from + length };
        if (chance(0.5)) segments.push({ ...range, side: 'both', precinct: pick(PRECINCTS) });
        else for (const side of ['odd', 'even'] as const) segments.push({ ...range, side, precinct: pick(PRECINCTS) });
        const number = from + below(length);
        const house = { ...of, first: number, last: number, side: 'both' as const };
        if (chance(0.2)) segments.push({ ...house, suffix: pick(['A', '1/2']), precinct: pick(PRECINCTS) });
        if (chance(0.1)) segments.push({ ...house, prefix: pick(['B', '37-']), precinct: pick(PRECINCTS) });
        if (chance(0.2)) segments.push({ ...house, units: ['101', '4B'], precinct: pick(PRECINCTS) });
        // Some numbers are in no segment.
        from += length + 1 + (chance(0.2) ? below(30) : 0);
      }
      if (chance(0.2))
        segments.push({ ...of, first: 0, last: 0, side: 'both', isWhole: true, precinct: pick(PRECINCTS) });
    }
  }
  return segments;
};

/** The precincts of a home by the rules of StreetSegment alone. */
const scan = (segments: readonly Segment[], home: Home): Set<string> => {
  const named = segments.filter(({ street, town }) => street === home.street && town === home.town);
  const precincts = (all: readonly Segment[]) => new Set(all.map(({ precinct }) => precinct));
  const isPlain = ({ prefix, suffix, units }: Segment) => prefix === '' && suffix === '' && units.length === 0;
  const atDoor = named.filter(
    (one) =>
      !one.isWhole &&
      !isPlain(one) &&
      one.first === home.number &&
      one.prefix === home.prefix &&
      one.suffix === home.suffix,
  );
  const flats = atDoor.filter(({ units }) => units.length > 0);
  const own = flats.filter(({ units }) => units.includes(home.unit));
  if (home.unit !== '' && own.length > 0) return precincts(own);
  const levels = [
    atDoor.filter(({ units }) => units.length === 0),
    named.filter((one) => {
      if (one.isWhole || !isPlain(one) || home.prefix !== '') return false;
      const isOnSide = one.side === 'both' || (one.side === 'odd') === (home.number % 2 === 1);
      return isOnSide && one.first <= home.number && home.number <= one.last;
    }),
    named.filter(({ isWhole }) => isWhole),
  ];
  const found = precincts(levels.find((level) => level.length > 0) ?? []);
  return home.unit === '' ? new Set([...found, ...precincts(flats)]) : found;
};

const csv = (rows: readonly Record<string, string>[]): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names.join(','), ...rows.map((row) => names.map((name) => row[name] ?? '').join(','))].join('\n');
};

const feedOf = (
  segments: readonly Segment[],
  { pick, chance }: ReturnType<typeof generator>,
): Record<string, string> => ({
  'source.txt': 'id,name,vip_id,date_time\nsrc,Office,99,2027-10-01T00:00:00',
  'election.txt': 'id,date,state_id\nel,2027-11-02,st',
  'state.txt': 'id,name\nst,Franklin',
  'locality.txt': 'id,name,state_id\nloc,Riverbend County,st',
  'precinct.txt': csv(
    [...PRECINCTS, 'wild'].map((id) => ({ id, name: id, locality_id: 'loc', polling_location_ids: `hall-${id}` })),
  ),
  'polling_location.txt': csv(
    [...PRECINCTS, 'wild'].map((id) => ({
      id: `hall-${id}`,
      name: `Hall ${id}`,
      structured_line_1: '1 Civic Way',
      structured_city: 'Riverbend',
      structured_state: 'FK',
      structured_zip: '99001',
    })),
  ),
  'street_segment.txt': csv([
    ...segments.map((one, at) => {
      const { city, zip, hasZip } = TOWNS[one.town] as (typeof TOWNS)[number];
      const numbers = one.isWhole
        ? { includes_all_addresses: pick(['true', 'TRUE', '1']) }
        : { start_house_number: String(one.first), end_house_number: String(one.last) };
      return {
        id: `s${at}`,
        city: chance(0.1) ? city.toLowerCase() : city,
        state: 'FK',
        zip: hasZip ? (chance(0.1) ? `${zip}-1234` : zip) : '',
        street_name: pick((STREETS[one.street] as Street).written),
        odd_even_both: one.side,
        precinct_id: one.precinct,
        house_number_prefix: one.prefix,
        house_number_suffix: one.suffix,
        unit_number: one.units.join(';'),
        ...numbers,
      };
    }),
    {
      id: 'wild',
      city: WILD.city,
      state: 'FK',
      zip: WILD.zip,
      includes_all_streets: 'true',
      odd_even_both: 'both',
      precinct_id: 'wild',
    },
  ]),
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const below100 = (number: number): string =>
  number < 20
    ? `${ONES[number]}`
    : [TENS[Math.floor(number / 10)], number % 10 ? ONES[number % 10] : ''].filter(Boolean).join(' ');

/** A house number as people say it: by pairs, by digits, or in full. */
const spoken = (number: number, way: number): string => {
  if (way === 0) return [...String(number)].map((digit) => ONES[Number(digit)]).join(' ');
  const [high, low] = [Math.floor(number / 100), number % 100];
  if (high === 0) return below100(number);
  if (low === 0) return `${below100(high)} hundred`;
  if (way === 1 && high < 10) return `${below100(high)} hundred ${below100(low)}`;
  return `${below100(high)} ${low < 10 ? `oh ${ONES[low]}` : below100(low)}`;
};

const inWords = (
  { number, prefix, suffix, unit, street, town }: Home,
  way: number,
  where: 'zip' | 'city' | 'both',
): string => {
  const { city, zip } = TOWNS[town] as (typeof TOWNS)[number];
  const house = [
    prefix === '37-' ? 'thirty seven dash' : prefix.toLowerCase(),
    spoken(number, way),
    suffix === '1/2' ? 'and a half' : suffix.toLowerCase(),
  ];
  const flat = unit === '101' ? 'apartment one oh one' : unit === '4B' ? 'apartment four b' : '';
  const area = [
    where === 'zip' ? '' : city.toLowerCase(),
    where === 'city' ? '' : [...zip].map((digit) => ONES[Number(digit)]).join(' '),
  ];
  return [...house, (STREETS[street] as Street).said, flat, ...area].filter(Boolean).join(' ');
};

const precinctIn = (answer: PlacesAnswer): string | undefined =>
  answer.kind === 'found' ? answer.precinct.id : undefined;

// The same county each time, so that a build is as good as the last; SEED makes others.
const random = generator(Number(process.env.SEED ?? 20_271_102));
const segments = makeSegments(random);
const feed = feedOf(segments, random);

/** Some hundred addresses are a second or two; HOMES asks for more of them. */
const HOMES = Number(process.env.HOMES ?? 200);

const homes = Array.from({ length: HOMES }, (): Home => {
  const near = random.pick(segments);
  const { street, town, prefix, suffix, units } = near;
  const isAtDoor = random.chance(0.5);
  return {
    street,
    town,
    number: near.isWhole ? random.below(3000) + 1 : near.first + random.below(near.last - near.first + 3),
    prefix: isAtDoor ? prefix : '',
    suffix: isAtDoor ? suffix : '',
    unit: units.length > 0 && random.chance(0.7) ? random.pick(['101', '4B', '9']) : '',
  };
});

describe('the look-up, against a scan of every segment', () => {
  let imported: Awaited<ReturnType<typeof importPath>>;
  let find: ReturnType<typeof finderOf>['find'];
  beforeAll(async () => {
    imported = await withFiles(feed, (folder) => importPath(join(folder), facts()));
    ({ find } = finderOf(imported));
  });
  afterAll(() => imported.remove());

  it('is asked of a county of some thousand segments', () => {
    expect(segments.length).toBeGreaterThan(3000);
    expect(
      imported.report.problems().filter(({ code }) => /without|unusable/.test(code) && !/zip|hours/.test(code)),
    ).toEqual([]);
  });

  it('says of every written address what the scan says', async () => {
    const wrong: unknown[] = [];
    let found = 0;
    for (const home of homes) {
      const { city, zip } = TOWNS[home.town] as (typeof TOWNS)[number];
      const line = [
        `${home.prefix}${home.number}${home.suffix === 'A' ? 'A' : ''}`,
        home.suffix === '1/2' ? '1/2' : '',
        random.pick((STREETS[home.street] as Street).written),
        home.unit && `Apt ${home.unit}`,
      ];
      const answer = await find({ address: { addressLine1: line.filter(Boolean).join(' '), city, postalCode: zip } });
      const expected = scan(segments, home);
      const [only] = expected;
      if (precinctIn(answer) !== (expected.size === 1 ? only : undefined))
        wrong.push({ line, city, expected: [...expected], got: answer.kind, id: precinctIn(answer) });
      else if (expected.size === 1) found += 1;
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(HOMES * 0.6);
  });

  it('never names another place than the scan for a spoken address, and finds nine of ten', async () => {
    const wrong: unknown[] = [];
    let [found, asked] = [0, 0];
    const missed: string[] = [];
    for (const home of homes) {
      const expected = scan(segments, home);
      const [only] = expected;
      if (expected.size !== 1 || home.number === 0) continue;
      const { hasZip } = TOWNS[home.town] as (typeof TOWNS)[number];
      const where = hasZip ? random.pick(['zip', 'both', 'city'] as const) : random.pick(['both', 'city'] as const);
      const sentence = inWords(home, random.below(3), where);
      const answer = await find({ said: { sentence, steps: [], locale: 'en-US' } });
      const got = precinctIn(answer);
      if (got === only) found += 1;
      else if (got !== undefined) wrong.push({ sentence, expected: only, got });
      // Two towns of one ZIP code, or two readings: the voter is asked.
      else if (answer.kind === 'ambiguous') asked += 1;
      else missed.push(sentence);
    }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    expect(found / (found + asked)).toBeGreaterThan(0.8);
  });

  it('leads every address of a town whose segments include all streets to its precinct', async () => {
    for (const sentence of ['fifty elm street wildtown', 'fifty elm street nine nine zero zero five']) {
      expect(precinctIn(await find({ said: { sentence, steps: [], locale: 'en-US' } }))).toBe('wild');
    }
  });
});
