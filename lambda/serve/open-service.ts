import { join } from 'node:path';
import type { Baked } from '../../models/baked';
import type { Office } from '../../models/content/office';
import type { TurnRecord } from '../conversation/turn-record';
import type { FindPlaces } from '../places/find-places';
import { askedEarly } from '../table/asked-early';
import type { ContentSource } from '../table/cached-content';
import { createReadClient, type ReadClientDeps } from '../table/dynamo-client';
import { createDynamoContentStore } from '../table/dynamo-content-store';
import { createForwardClock } from '../table/forward-clock';
import type { Trouble } from '../table/trouble';
import { withMetrics } from './metrics';
import { findPlacesWhenNeeded, whenNeeded } from './when-needed';

/** What a service has of the machine it runs on, and only its entry may reach. */
export interface Machine {
  /** The `TZ` of its environment is set for the length of a call, to ask what clocks show elsewhere. */
  process: Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr'>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds that go forward while the container runs. */
  stopwatch: () => number;
  /** From 0 up to 1, another each time. */
  chance?: (() => number) | undefined;
  /** Where the bundle and what lies beside it are. */
  folder: string;
  /** Said when the table's role is assumed, where another than the office's own account runs this. */
  externalId?: string | undefined;
}

/** What every entry needs, whatever front it serves. */
export interface Service {
  office: Office;
  clock: () => number;
  /** What further clients of tables need. */
  reading: ReadClientDeps & { onTrouble: (trouble: Trouble) => void };
  content: () => Promise<ContentSource>;
  places: FindPlaces;
  chance?: (() => number) | undefined;
  log: (record: TurnRecord) => void;
}

/** All reading takes a voter no longer in one turn. */
const READ_WITHIN_MS = 1500;

/** A line of its own, with nothing before it: Lambda's console would put words there, and alarms count by the fields. */
const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** The office of this bundle, and its table, of which the pointer is asked for at once; what else there is, is loaded when it is needed. */
export const openService = (
  { office, ancestors, snapshot, replica }: Baked,
  { process: { env, stdout, stderr }, now, stopwatch, chance, folder, externalId }: Machine,
): Service => {
  const target = office.targets[office.skill_target];
  if (!target) throw new Error(`office.yaml names no target "${office.skill_target}".`);
  const here = { ...target, endpoint: env.BALLOT_ANSWERS_ENDPOINT ?? target.endpoint };
  const namespace = env.BALLOT_ANSWERS_METRICS;
  const onTrouble = (trouble: Trouble): void => void stderr.write(line(trouble));
  const clock = createForwardClock(now, stopwatch);
  const reading = { clock, wall: now, env, onTrouble };
  const table = createReadClient(here, { ...reading, externalId });
  const store = askedEarly(createDynamoContentStore(table, here.table), clock, READ_WITHIN_MS);
  return {
    office,
    clock: now,
    reading,
    content: whenNeeded(async () => {
      const { createContentSource } = await import('../table/cached-content');
      const { openSnapshotFile } = await import('../table/snapshot-file');
      const { createOffsets } = await import('../table/zone-offsets');
      // Elsewhere, and where there is no replica, nothing more is loaded.
      const isNear = replica !== undefined && env.AWS_REGION === replica && replica !== here.region;
      const near = isNear ? await import('../table/near-store') : undefined;
      return createContentSource({
        store: near?.withReplica(store, here, replica ?? '', { ...reading, externalId }) ?? store,
        snapshot: { ...snapshot, ...openSnapshotFile(join(folder, snapshot.file), office.root) },
        place: { root: office.root, ancestors, offsetAt: createOffsets(env) },
        clock,
        wall: now,
        limits: {
          pointerEveryMs: 30_000,
          retryEveryMs: 5000,
          pointerWithinMs: 300,
          readWithinMs: READ_WITHIN_MS,
          uncheckedDays: office.limits.unchecked_days,
        },
        onTrouble,
      });
    }),
    places: findPlacesWhenNeeded(
      whenNeeded(async () => {
        const { createDynamoPlacesStore } = await import('../table/dynamo-places-store');
        const { createFindPlaces } = await import('../places/find-places');
        return createFindPlaces(createDynamoPlacesStore(table, here.table, onTrouble), clock);
      }),
    ),
    chance,
    log: (record) => void stdout.write(line(namespace === undefined ? record : withMetrics(record, namespace, now()))),
  };
};
