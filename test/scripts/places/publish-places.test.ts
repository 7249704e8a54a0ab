import { createFindPlaces } from '../../../lambda/places/find-places';
import { createDynamoPlacesStore } from '../../../lambda/table/dynamo-places-store';
import { createDynamoPlacesTable } from '../../../scripts/places/dynamo-places-table';
import type { PlacesTable } from '../../../scripts/places/places-table';
import { type PlacesPlan, planPlaces } from '../../../scripts/places/plan-places';
import { publishPlaces, rollbackPlaces } from '../../../scripts/places/publish-places';
import { createDynamoReleaseTable } from '../../../scripts/table/dynamo-release-table';
import { openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { createStaffClient } from '../../../scripts/table/staff-client';
import { letDie } from '../../support/dying-client';
import { document, ELECTION_NOON, HEAD, importXml, locality, place, precinct, segment } from '../../support/places';
import { planFor } from '../../support/plans';
import { type TestTable, tableOn } from '../../support/table-engine';

const feed = (line: string, more: readonly string[] = [], isSplit = false): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend County'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    precinct('p2', { PollingLocationIds: 'pl2' }),
    place('pl1', line),
    place('pl2', '2 Second Rd'),
    segment('s1', isSplit ? { EndHouseNumber: '49' } : {}),
    segment('s2', isSplit ? { StartHouseNumber: '50', PrecinctId: 'p2' } : { StreetName: 'Oak', PrecinctId: 'p2' }),
    ...more,
  ]);

const options = { by: 'A. Clerk', now: () => new Date('2027-10-01T12:00:00Z') };

const placesTable = ({ target, staff }: TestTable, client = staff): PlacesTable => {
  const releases = createDynamoReleaseTable({ client, table: target.table, name: 'local (test)', isLocal: true });
  return createDynamoPlacesTable({ client, table: target.table, releases, isLocal: true });
};

/** Plans and publishes a feed. */
const release = async (table: PlacesTable, xml: string, now = options.now()) => {
  const imported = await importXml(xml);
  try {
    if (!imported.content) throw new Error('The feed can not be used.');
    const plan = await planPlaces(table, imported.content);
    const progress: string[] = [];
    const onProgress = (written: number, total: number) => progress.push(`${written}/${total}`);
    const published = await publishPlaces(table, imported.content, plan, { ...options, now: () => now, onProgress });
    return { plan, published, progress };
  } finally {
    imported.remove();
  }
};

const inShort = ({ places, addresses }: PlacesPlan) => ({
  places: places.map(({ kind }) => kind).sort(),
  ...addresses,
});

describe('publishPlaces', () => {
  let engine: Awaited<ReturnType<typeof openLocalTable>>;
  let table: TestTable;
  let places: PlacesTable;
  beforeAll(async () => {
    engine = await openLocalTable();
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    table = tableOn(engine.endpoint);
    await table.releases.ensure();
    places = placesTable(table);
  });
  afterEach(() => table.close());

  /** Where a voter at 60 Main Street votes, as the skill reads it. */
  const heard = async (): Promise<string | undefined> => {
    const pointer = await table.content.currentRelease({ within: 5000 });
    if (!pointer?.places) return undefined;
    const find = createFindPlaces(createDynamoPlacesStore(table.skill, table.target.table), Date.now);
    const address = { addressLine1: '60 Main St', city: 'Riverbend', postalCode: '99001' };
    const answer = await find({ places: pointer.places, address, nowMs: ELECTION_NOON, within: 5000 });
    return answer.kind === 'found' ? answer.pollingPlaces[0]?.place.address.join() : answer.kind;
  };

  it('releases a first feed, and says what it brings', async () => {
    const { plan, published, progress } = await release(places, feed('1 School Rd'));
    expect(inShort(plan)).toEqual({ places: ['add', 'add'], moved: 0, added: 198, dropped: 0 });
    expect(published).toMatchObject({ outcome: 'released', release: 1 });
    expect(progress.at(-1)).toMatch(/^(\d+)\/\1$/);
    expect(await heard()).toBe('1 School Rd');
    expect(await table.releases.records()).toMatchObject([
      { by: 'A. Clerk', counts: { add: 2, change: 0, remove: 0 } },
    ]);
  });

  it('says what moves, and lets voters hear the new place', async () => {
    await release(places, feed('1 School Rd'));
    const { plan } = await release(places, feed('9 New Rd'));
    expect(inShort(plan)).toEqual({ places: ['move'], moved: 99, added: 0, dropped: 0 });
    expect(await heard()).toBe('9 New Rd');
    const { plan: split } = await release(places, feed('9 New Rd', [], true));
    expect(inShort(split)).toEqual({ places: [], moved: 50, added: 0, dropped: 99 });
    expect(await heard()).toBe('2 Second Rd');
  });

  it('finds no change in the same feed, whatever its spelling', async () => {
    await release(places, feed('1 School Rd'));
    const { plan } = await release(places, feed('1 School Road').replaceAll('>Main<', '>MAIN<'));
    expect(inShort(plan)).toEqual({ places: [], moved: 0, added: 0, dropped: 0 });
  });

  it('compares street books of different sizes', async () => {
    const streets = Array.from({ length: 1200 }, (_, at) => segment(`x${at}`, { StreetName: `Street ${at}` }));
    await release(places, feed('1 School Rd'));
    const { plan: more } = await release(places, feed('1 School Rd', streets));
    expect(inShort(more)).toMatchObject({ moved: 0, added: 1200 * 99, dropped: 0 });
    const { plan: fewer } = await release(places, feed('1 School Rd'));
    expect(inShort(fewer)).toMatchObject({ moved: 0, added: 0, dropped: 1200 * 99 });
  });

  it('stays when answers are released, and comes back by rollback', async () => {
    await release(places, feed('1 School Rd'));
    await publish(table.releases, planFor(1, {}, { a: 'x' }), options);
    expect((await table.releases.pointer())?.places).toEqual({ version: 1, buckets: 1 });
    await release(places, feed('9 New Rd'));
    expect(await heard()).toBe('9 New Rd');
    const before = await places.placesAt(2);
    expect(before).toEqual({ version: 1, buckets: 1 });
    if (before) await rollbackPlaces(places, before, 3, options);
    expect(await heard()).toBe('1 School Rd');
    expect((await places.placesAt(4))?.version).toBe(1);
  });

  it('refuses a plan that was made for another release', async () => {
    const imported = await importXml(feed('1 School Rd'));
    if (!imported.content) throw new Error();
    const plan = await planPlaces(places, imported.content);
    await release(places, feed('9 New Rd'));
    expect(await publishPlaces(places, imported.content, plan, options)).toMatchObject({
      outcome: 'outdated',
      live: 1,
    });
    imported.remove();
    expect(await heard()).toBe('9 New Rd');
  });

  it('lets voters hear the old places or the new ones, wherever it is cut off', async () => {
    await release(places, feed('1 School Rd'));
    const imported = await importXml(feed('9 New Rd'));
    if (!imported.content) throw new Error();
    const outcomes: (string | undefined)[] = [];
    let minutes = 0;
    // A writer that died holds the table until it has been silent for a while.
    const later = () => {
      minutes += 5;
      return new Date(Date.parse('2027-10-01T12:00:00Z') + minutes * 60_000);
    };
    for (let at = 1; at <= 16; at += 1) {
      for (const after of [false, true]) {
        const client = createStaffClient(table.target);
        letDie(client, { at, after });
        const plan = await planPlaces(places, imported.content);
        const moment = later();
        await publishPlaces(placesTable(table, client), imported.content, plan, {
          ...options,
          now: () => moment,
        }).catch(() => {});
        client.destroy();
        outcomes.push(await heard());
        if (outcomes.at(-1) === '9 New Rd') await release(places, feed('1 School Rd'), later());
      }
    }
    imported.remove();
    expect([...new Set(outcomes)].sort()).toEqual(['1 School Rd', '9 New Rd']);
    await release(places, feed('1 School Rd'), later());
    expect(await heard()).toBe('1 School Rd');
  });

  it('writes no address that a voter asked about', async () => {
    await release(places, feed('1 School Rd'));
    const before = JSON.stringify(await table.releases.records());
    await heard();
    expect(JSON.stringify(await table.releases.records())).toBe(before);
    expect(before).not.toContain('60 Main');
  });
});
