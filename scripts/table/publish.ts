import { releaseKey, type Version } from '../../models/table/items';
import type { Plan } from '../plan/plan';
import { type ReleaseDraft, type ReleaseRecord, type ReleaseTable, TableError } from './release-table';

/** A writer that has been silent for longer was cut off. */
const SILENT_MS = 60_000;
const HEARTBEAT_MS = 10_000;

export interface PublishOptions {
  by: string;
  note?: string | undefined;
  now: () => Date;
  onProgress?: ((written: number, total: number) => void) | undefined;
}

export type Published = (
  | { outcome: 'released'; release: number }
  /** Somebody else is writing now. */
  | { outcome: 'busy'; writer: ReleaseRecord }
  /** The plan was made for another release than the one voters hear. */
  | { outcome: 'outdated'; live: number; record: ReleaseRecord | undefined }
  /** This program was silent for so long, asleep perhaps, that another one took the table from it. */
  | { outcome: 'taken-away' }
) & {
  /** A release that was cut off earlier, whose rows are deleted now. */
  cleanedUp?: ReleaseRecord | undefined;
};

const iso = (now: () => Date): string => now().toISOString();

/** A sign of life from the future comes from a clock that is wrong, and would hold the table for too long. */
const isAlive = (writer: ReleaseRecord, now: () => Date): boolean =>
  writer.state === 'writing' && Math.abs(now().getTime() - Date.parse(writer.alive_at)) <= SILENT_MS;

/** The same rows as of `release`: a plan counts on from the release it was based on, and numbers may be skipped. */
const renumber = (versions: readonly Version[], release: number): Version[] =>
  versions.map((version) => ({
    ...version,
    sk: version.sk.slice(0, version.sk.lastIndexOf('#') + 1) + releaseKey(release).sk,
    release,
  }));

const countsOf = ({ changes }: Plan): ReleaseRecord['counts'] => {
  const counts = { add: 0, change: 0, remove: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
};

/** Brings a release to its end that nobody writes any more: it is what voters hear, or its rows go. */
const settle = async (table: ReleaseTable, release: number, now: () => Date): Promise<'released' | 'abandoned'> => {
  const state = (await table.abandon(release)) ? 'abandoned' : 'released';
  if (state === 'abandoned') await table.deleteNoted(release);
  await table.finish(release, state, iso(now));
  return state;
};

/** Runs `work` while the table hears that we are alive. Its signal says that the release was taken away. */
const withHeartbeat = async (
  table: ReleaseTable,
  release: number,
  now: () => Date,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const lost = new AbortController();
  const beat = async (): Promise<void> => {
    if (!(await table.keepAlive(release, iso(now)))) lost.abort();
  };
  // A beat that fails is no news: where the table is gone, the work itself finds out.
  const timer = setInterval(() => beat().catch(() => {}), HEARTBEAT_MS);
  try {
    await work(lost.signal);
  } catch (error) {
    if (!lost.signal.aborted) throw error;
  } finally {
    clearInterval(timer);
  }
};

const whyNot = async (table: ReleaseTable): Promise<Published> => {
  const writer = await table.writer();
  if (writer) return { outcome: 'busy', writer };
  const live = (await table.pointer())?.release ?? 0;
  const record = (await table.records()).find(({ release }) => release === live);
  return { outcome: 'outdated', live, record };
};

/** Writes everything and moves the pointer. False when the release was taken away meanwhile. */
const write = async (
  table: ReleaseTable,
  versions: readonly Version[],
  release: number,
  { now, onProgress }: PublishOptions,
): Promise<boolean> => {
  const keys = versions.map(({ pk, sk }) => ({ pk, sk }));
  let written = 0;
  const onWritten = (count: number): void => {
    written += count;
    onProgress?.(written, versions.length);
  };
  await withHeartbeat(table, release, now, async (signal) => {
    await table.noteKeys(release, keys);
    await table.write(versions, { onWritten, signal });
  });
  if (await table.movePointer(release, iso(now))) return true;
  // Some rows may have been written after those who took the release away had cleaned up.
  await table.noteKeys(release, keys);
  await table.deleteNoted(release);
  return false;
};

/**
 * Makes a plan what voters hear, all at once or not at all. Whatever stops it, at whatever moment: voters hear
 * the release before or the whole new one, and the next `publish` puts the table in order.
 */
export const publish = async (table: ReleaseTable, plan: Plan, options: PublishOptions): Promise<Published> => {
  const { now, by, note } = options;
  const before = await table.writer();
  if (before && isAlive(before, now)) return { outcome: 'busy', writer: before };
  const settled = before && (await settle(table, before.release, now));
  const cleanedUp = settled === 'abandoned' ? before : undefined;

  const at = iso(now);
  const { fingerprint } = plan;
  const draft: ReleaseDraft = { by, note, started_at: at, alive_at: at, fingerprint, counts: countsOf(plan) };
  const record = await table.claim(draft, plan.basedOn);
  if (!record) return { ...(await whyNot(table)), cleanedUp };
  const { release } = record;
  try {
    if (!(await write(table, renumber(plan.versions, release), release, options))) {
      return { outcome: 'taken-away', cleanedUp };
    }
  } catch (error) {
    // Where the table still answers, the next one to publish need not wait for us to be silent for a minute.
    const state = await settle(table, release, now).catch(() => undefined);
    // The pointer may have moved although the answer was lost.
    if (state === 'released') return { outcome: 'released', release, cleanedUp };
    throw error;
  }
  // Voters hear it: what is left is tidying, which the next `publish` does if we can't.
  await table.finish(release, 'released', iso(now)).catch((error) => {
    if (!(error instanceof TableError)) throw error;
  });
  return { outcome: 'released', release, cleanedUp };
};
