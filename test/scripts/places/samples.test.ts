import { join } from 'node:path';
import { matchSegment } from '../../../lambda/places/match-segment';
import { normaliseAddress } from '../../../lambda/places/normalise-address';
import { openBook } from '../../../lambda/places/open-book';
import { cityKey } from '../../../models/places/street-name';
import { bucketKey, keyText } from '../../../models/table/keys';
import { bucketCount, buildBook } from '../../../scripts/places/build-book';
import type { FeedElement } from '../../../scripts/places/feed-element';
import { createFeedReport } from '../../../scripts/places/feed-problem';
import { gather } from '../../../scripts/places/gather';
import type { ImportedFeed } from '../../../scripts/places/import-feed';
import { readFeed } from '../../../scripts/places/read-feed';
import { readSegment } from '../../../scripts/places/read-segment';
import { facts, finderOf, importPath } from '../../support/places';
import { whereThere } from '../../support/where-there';

/** Real feeds, which are no part of the project: the tests pass by where they are absent. */
const VIP = join(__dirname, '../../../../shared/data/vip');
const { it: ifThere, needs } = whereThere(VIP);

const officeOf = (date: string, timeZone: string) =>
  facts({
    jurisdictions: [],
    elections: facts().elections.map((election) => ({ ...election, date, polls_open: '06:00' })),
    today: date,
    timeZone,
  });

const segmentsOf = async (path: string): Promise<FeedElement[]> => {
  const found: FeedElement[] = [];
  for await (const batch of readFeed(path, () => {}))
    found.push(...batch.filter(({ type }) => type === 'street_segment'));
  return found;
};

const countsOf = ({ report }: ImportedFeed) => Object.fromEntries(report.counts());

/** An address in the middle of a segment, written as a person would. */
const addressIn = ({ fields }: FeedElement) => {
  const first = Number(fields.start_house_number ?? 1);
  const parity = fields.odd_even_both === 'odd' ? 1 : 0;
  const middle = Math.floor((first + Number(fields.end_house_number ?? first)) / 2);
  const number = fields.odd_even_both === 'both' || middle % 2 === parity ? middle : Math.max(middle - 1, first);
  const {
    house_number_prefix: prefix = '',
    house_number_suffix: suffix = '',
    street_name = 'Anything Whatever',
  } = fields;
  const words = [
    `${prefix}${number}`,
    suffix,
    fields.street_direction,
    street_name,
    fields.street_suffix ?? '',
    fields.address_direction,
  ];
  return {
    addressLine1: words
      .filter((word) => word)
      .join(' ')
      .toLowerCase(),
    addressLine2: fields.unit_number,
    city: fields.city,
    stateOrRegion: fields.state,
    postalCode: fields.zip,
  };
};

describe(`sample feeds${needs}`, () => {
  ifThere('finds its own precinct for every segment of the 5.2 sample', async () => {
    const path = join(VIP, 'sample_feed_v5.xml');
    const imported = await importPath(path, officeOf('2013-11-05', 'America/New_York'));
    expect(countsOf(imported)).toEqual({
      'position-far-off': 1,
      'locality-unmatched': 2,
      'precinct-without-place': 1,
      'precinct-without-segments': 23,
    });
    const { find } = finderOf(imported);
    const segments = await segmentsOf(path);
    expect(segments).toHaveLength(13);
    for (const segment of segments) {
      const answer = await find({ address: addressIn(segment), nowMs: Date.parse('2013-11-05T12:00:00-05:00') });
      const precinct = 'precinct' in answer ? answer.precinct?.id : undefined;
      // The precinct of the whole city has an early voting site only.
      const expected = segment.fields.precinct_id === 'pre00000' ? undefined : segment.fields.precinct_id;
      expect([segment.id, answer.kind, precinct]).toEqual([
        segment.id,
        { pre00000: 'unknown', pre99999: 'mail-only' }[segment.fields.precinct_id ?? ''] ?? 'found',
        expected,
      ]);
    }
    imported.remove();
  });

  ifThere.each(['v6/vipfeed-04013-2020-11-03.xml', 'sample_feed_v6.zip'])('reads Maricopa, %s', async (file) => {
    const imported = await importPath(join(VIP, file), officeOf('2020-11-03', 'America/Phoenix'));
    expect(countsOf(imported)).toEqual({
      'source-old': 1,
      'hours-hold-an-id': 1,
      'offset-differs': 1536,
      'locality-unmatched': 1,
    });
    expect(imported.content?.manifest.counts).toEqual({ segments: 0, precincts: 748, places: 560 });
    imported.remove();
  });

  ifThere('gives Maricopa’s vote centers nearest first, from the middles of ZIP codes', async () => {
    const zips = new Map<string, readonly [number, number]>([
      ['85050', [33.6863, -111.9963]],
      ['85015', [33.5082, -112.1011]],
      ['85337', [32.9428, -112.7174]],
      ['85260', [33.6013, -111.8867]],
      ['85013', [33.5085, -112.0827]],
    ]);
    const imported = await importPath(join(VIP, 'sample_feed_v6.zip'), officeOf('2020-11-03', 'America/Phoenix'), zips);
    const { find, store } = finderOf(imported);
    const address = { addressLine1: '1 W Campbell Ave', city: 'Phoenix', stateOrRegion: 'AZ', postalCode: '85015' };
    const answer = await find({ address, nowMs: Date.parse('2020-11-03T12:00:00-07:00') });
    if (answer.kind !== 'vote-centers') throw new Error(answer.kind);
    const { voteCenters, earlyVoting, dropBoxes, measuredFrom } = answer.county;
    expect([voteCenters.length, earlyVoting.length, dropBoxes.length, measuredFrom]).toEqual([175, 175, 210, 'zip']);
    expect(voteCenters[0]?.place.zip).toBe('85015');
    const miles = voteCenters.flatMap(({ away }) => away?.miles ?? []);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    expect(voteCenters[0]?.opening.next?.closes.toString()).toContain('T19:00:00-07:00');
    expect(store.trips).toHaveLength(2);
    imported.remove();
  });

  ifThere('tells of the unclear date of the 5.1 flat files', async () => {
    const imported = await importPath(join(VIP, 'vip_5.1_csv_examples'), officeOf('2016-10-08', 'America/Denver'));
    expect(countsOf(imported)).toMatchObject({
      'election-date-unclear': 1,
      'place-without-address': 2,
      'position-unusable': 2,
    });
    imported.remove();
  });

  ifThere('leads 2,000 segments of North Carolina to the precincts that their streets name', async () => {
    const path = join(VIP, 'example_data');
    const batches = readFeed(path, () => {});
    const report = createFeedReport();
    const gathered = await gather(batches, report);
    // The sample is cut: many of the precincts that its segments name are not in it.
    const localityOf = new Map(gathered.named.map(({ id }) => [id, 'loc']));
    const stored = new Map<string, unknown>();
    for (const [number, bucket] of buildBook(gathered, { localityOf, zipsOfPlaces: new Map(), report })) {
      stored.set(keyText(bucketKey(1, number)), bucket);
    }
    const book = openBook(stored, { version: 1, buckets: bucketCount(gathered) });
    gathered.spill.remove();
    const wrong: string[] = [];
    let found = 0;
    for (const segment of await segmentsOf(path)) {
      if (!readSegment(segment, createFeedReport())) continue;
      const address = normaliseAddress(addressIn(segment));
      const areas = [address.zip, address.city && cityKey(address.city)].filter((area) => area !== undefined);
      const match = matchSegment(address, { streets: areas, anyStreet: areas.at(-1) }, book);
      if (match.kind === 'precinct' && match.id === segment.fields.precinct_id) found += 1;
      else if (match.kind !== 'ambiguous') wrong.push(`${segment.id} ${JSON.stringify(match)}`);
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(1900);
  });
});
