import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createSkill } from '../../lambda/fronts/alexa/skill';
import { createFindPlaces } from '../../lambda/places/find-places';
import { createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../lambda/table/dynamo-places-store';
import { createForwardClock } from '../../lambda/table/forward-clock';
import { openSnapshotFile } from '../../lambda/table/snapshot-file';
import type { Trouble } from '../../lambda/table/trouble';
import { type ContentRow, jurisdictionsIn } from '../../models/content/content-row';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import { bakedFrom, UNRELEASED } from '../hosted/snapshot';
import { createDynamoPlacesTable } from '../places/dynamo-places-table';
import { makePlan } from '../plan/make-plan';
import { planOnTable } from '../plan/plan-on-table';
import { readContent } from '../sheet/read-content';
import { seedPlaces } from '../simulator/seed-places';
import { createSimulatedAddresses } from '../simulator/simulated-address';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { openLocalTable } from '../table/local-table';
import { publish } from '../table/publish';
import { createStaffClient } from '../table/staff-client';
import { type Gate, openGate } from './gate';

/** What time it is for voters: an election is ahead, and so are its sites. */
export const NOW_MS = Date.parse('2027-05-10T16:00:00Z');

/** As in production. */
const LIMITS = { pointerEveryMs: 30_000, retryEveryMs: 5000, pointerWithinMs: 300, readWithinMs: 1500 };

/** The time that goes by without anybody waiting, and a time of day that may be wrong. */
export const createTime = (stopwatch: () => number) => {
  const moved = { ms: 0, wallMs: 0 };
  return {
    counter: (): number => stopwatch() + moved.ms,
    wall: (): number => NOW_MS + stopwatch() + moved.ms + moved.wallMs,
    /** Both clocks go on. */
    pass: (ms: number): void => {
      moved.ms += ms;
    },
    /** Somebody sets the time of day; or the container was frozen, and the counter with it. */
    setWall: (byMs: number): void => {
      moved.wallMs += byMs;
    },
  };
};

export type Time = ReturnType<typeof createTime>;

/** One container with the skill in it, and all that it says of itself. */
export interface Container {
  invoke(envelope: RequestEnvelope): Promise<ResponseEnvelope>;
  records: TurnRecord[];
  troubles: Trouble[];
  close(): void;
}

export interface Field {
  office: Office;
  rows: readonly ContentRow[];
  gate: Gate;
  /** Releases rows, whatever they say. Resolves to the release's number. */
  release(rows: readonly ContentRow[]): Promise<number>;
  rollback(): Promise<number>;
  /** Sets a notice for everybody. */
  notify(text: string): Promise<void>;
  /** All that lies in the table. */
  stored(): Promise<string>;
  container(time: Time, options?: { addresses?: string }): Container;
  close(): Promise<void>;
}

/** The sample's office with its places on an embedded table, behind a gate. */
export const openField = async (folder = 'content'): Promise<Field> => {
  const content = await readContent(folder);
  const { office } = content;
  if (!office) throw new Error(`${folder} has no office that can be read.`);
  const rows = content.rows.flatMap((row) => row.content ?? []);
  const local = await openLocalTable();
  const gate = await openGate(local.endpoint);
  const { table } = local;
  const staff = createStaffClient({ table, region: 'us-east-1', endpoint: local.endpoint });
  const releases = createDynamoReleaseTable({ client: staff, table, name: 'attacked', isLocal: true });
  const now = () => new Date(NOW_MS);
  await releases.ensure();
  const release: Field['release'] = async (next) => {
    const plan = await planOnTable(releases, next);
    const published = await publish(releases, plan, { by: 'attack', now });
    if (published.outcome !== 'released') throw new Error(`Nothing was released: ${published.outcome}.`);
    return published.release;
  };
  await release(rows);
  await seedPlaces(createDynamoPlacesTable({ client: staff, table, releases, isLocal: true }), content, now);
  const { versions } = makePlan({ rows, current: [], basedOn: UNRELEASED });
  const pointer = { release: UNRELEASED, abandoned: [], released_at: now().toISOString() };
  const { baked, file } = bakedFrom(office, versions, pointer, new Date(NOW_MS - 1000).toISOString());
  const beside = await mkdtemp(join(tmpdir(), 'ballot-answers-attack-'));
  await writeFile(join(beside, file.name), file.bytes);
  const snapshot = { ...baked.snapshot, ...openSnapshotFile(join(beside, file.name), office.root) };
  let before = rows;

  return {
    office,
    rows,
    gate,
    async release(next) {
      const number = await release(next);
      before = rows;
      return number;
    },
    rollback: () => release(before),
    async notify(text) {
      const done = await releases.emergency.act({ at: now().toISOString(), by: 'attack' }, (act) => ({
        kind: 'notice-set',
        notice: {
          id: `n${act}`,
          act,
          jurisdictions: [office.root],
          text: Object.fromEntries(office.locales.map((locale) => [locale, text])),
        },
      }));
      if (!done) throw new Error('The notice was not set.');
      const old = (await releases.pointer())?.notices?.slice(0, -1).map(({ id }) => id) ?? [];
      if (old.length > 0)
        await releases.emergency.act({ at: now().toISOString(), by: 'attack' }, () => ({
          kind: 'notice-cleared',
          ids: old,
        }));
    },
    async stored() {
      let text = '';
      for await (const page of releases.versions()) text += JSON.stringify(page);
      return text + JSON.stringify([await releases.records(), await releases.emergency.acts()]);
    },
    container: (time, { addresses } = {}) => {
      const records: TurnRecord[] = [];
      const troubles: Trouble[] = [];
      const clock = createForwardClock(time.wall, time.counter);
      const reading = { clock, wall: time.wall, onTrouble: (one: Trouble) => troubles.push(one) };
      const client = createReadClient({ table, region: 'us-east-1', endpoint: gate.url }, reading);
      const devices = createSimulatedAddresses();
      if (addresses !== undefined) devices.set('device', addresses);
      const skill = createSkill({
        office,
        content: createContentSource({
          store: createDynamoContentStore(client, table),
          snapshot,
          place: { root: office.root, ancestors: ancestorsOf(office.root, jurisdictionsIn(rows)) },
          limits: { ...LIMITS, uncheckedDays: office.limits.unchecked_days },
          ...reading,
        }),
        places: {
          find: createFindPlaces(createDynamoPlacesStore(client, table, reading.onTrouble), clock),
          addresses: () => devices.of({ id: 'device' } as Parameters<typeof devices.of>[0]),
        },
        clock: () => NOW_MS,
        log: (record) => records.push(record),
      });
      return {
        invoke: (envelope) => skill.invoke(JSON.parse(JSON.stringify(envelope))),
        records,
        troubles,
        close: () => client.destroy(),
      };
    },
    async close() {
      staff.destroy();
      await rm(beside, { recursive: true, force: true });
      await gate.close();
      await local.close();
    },
  };
};
