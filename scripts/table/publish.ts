import { atRelease, type Version } from '../../models/table/items';
import { type PlannedPages, partsOf, planPages } from '../pages/plan-pages';
import type { Plan } from '../plan/plan';
import { type Followed, followReplica } from './follow-replica';
import { hasDiedHere, thisProcess } from './process-mark';
import { type ReleaseDraft, type ReleaseRecord, type ReleaseTable, TableError } from './release-table';

/** A writer that has been silent for longer was cut off. */
const SILENT_MS = 60_000;
const HEARTBEAT_MS = 10_000;

export interface PublishOptions {
  by: string;
  note?: string | undefined;
  /** The older release that is brought back. */
  restores?: number | undefined;
  now: () => Date;
  onProgress?: ((written: number, total: number) => void) | undefined;
  /** What has been seen of its pages in the second Region. Voters hear the release by then. */
  onCopied?: ((seen: number, total: number) => void) | undefined;
  /** Milliseconds for which the second Region is waited for; a minute where nothing is said. */
  patience?: number | undefined;
  /** Stops the release, as long as voters don't hear it yet, and takes back what was written of it. */
  signal?: AbortSignal | undefined;
}

export type Published = (
  | { outcome: 'released'; release: number; replica?: Followed | undefined }
  /** Somebody else is writing now. */
  | { outcome: 'busy'; writer: ReleaseRecord }
  /** The plan was made for another release than the one voters hear. */
  | { outcome: 'outdated'; live: number; record: ReleaseRecord | undefined }
  /** Stopped, or silent for so long, asleep perhaps, that another program took the table. */
  | { outcome: 'taken-away' }
) & {
  /** A release that was cut off earlier, whose rows are deleted now. */
  cleanedUp?: ReleaseRecord | undefined;
};

const iso = (now: () => Date): string => now().toISOString();

/**
 * A sign of life from the future comes from a clock that is wrong, and would hold the table for too long. A
 * program of this computer that has died is known to have, without waiting for its silence.
 */
export const isAlive = (writer: ReleaseRecord, now: () => Date): boolean =>
  writer.state === 'writing' &&
  Math.abs(now().getTime() - Date.parse(writer.alive_at)) <= SILENT_MS &&
  !hasDiedHere(writer.process);

/** The same rows as of `release`: a plan counts on from the release it was based on, and numbers may be skipped. */
const renumber = (versions: readonly Version[], release: number): Version[] =>
  versions.map((version) => atRelease(version, release));

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

/** Runs `work` while the table hears that we are alive. Its signal says that it was stopped or taken away. */
const withHeartbeat = async (
  table: ReleaseTable,
  release: number,
  { now, signal: stop }: PublishOptions,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const lost = new AbortController();
  const beat = async (): Promise<void> => {
    if (!(await table.keepAlive(release, iso(now)))) lost.abort();
  };
  // A beat that fails is no news: where the table is gone, the work itself finds out.
  const timer = setInterval(() => beat().catch(() => {}), HEARTBEAT_MS);
  const signal = stop ? AbortSignal.any([lost.signal, stop]) : lost.signal;
  try {
    await work(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
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

/** A release that writes no row, as one of polling places, shows the rows of the one before. */
const digestsFor = async (table: ReleaseTable, plan: Plan): Promise<Plan['digests']> => {
  if (plan.digests || plan.versions.length > 0) return plan.digests;
  const root = await table.digests.root(plan.basedOn);
  return root && { size: root.size, buckets: new Map(), kept: root.refs };
};

/** Writes everything and moves the pointer. False when the release was taken away meanwhile. */
const write = async (
  table: ReleaseTable,
  plan: Plan,
  pages: PlannedPages | undefined,
  release: number,
  options: PublishOptions,
): Promise<boolean> => {
  const { now, onProgress, signal: stop } = options;
  const versions = renumber(plan.versions, release);
  const parts = pages ? [...partsOf(pages, release)] : [];
  const keys = [...versions, ...parts].map(({ pk, sk }) => ({ pk, sk }));
  let written = 0;
  const onWritten = (count: number): void => {
    written += count;
    onProgress?.(written, keys.length);
  };
  await withHeartbeat(table, release, options, async (signal) => {
    signal.throwIfAborted();
    await table.noteKeys(release, keys);
    await table.write(versions, { onWritten, signal });
    await table.writePages(parts, { onWritten, signal });
    const digests = signal.aborted ? undefined : await digestsFor(table, plan);
    if (digests) await table.digests.write(release, digests);
  });
  if (stop?.aborted) return false;
  if (await table.movePointer(release, iso(now), pages?.pointer(release))) return true;
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
  const { now, by, note, restores } = options;
  const before = await table.writer();
  if (before && isAlive(before, now)) return { outcome: 'busy', writer: before };
  const settled = before && (await settle(table, before.release, now));
  const cleanedUp = settled === 'abandoned' ? before : undefined;

  const pages = await planPages(table, plan);
  const at = iso(now);
  const draft: ReleaseDraft = {
    by,
    identity: await table.signedIn?.(),
    note,
    restores,
    started_at: at,
    alive_at: at,
    process: thisProcess(),
    fingerprint: plan.fingerprint,
    counts: countsOf(plan),
  };
  const record = await table.claim(draft, plan.basedOn);
  if (!record) return { ...(await whyNot(table)), cleanedUp };
  const { release } = record;
  // Nobody else releases from here on: what it says of the release before holds until ours.
  const previous = table.replica && (await table.pointer().catch(() => undefined));
  try {
    if (!(await write(table, plan, pages, release, options))) {
      if (options.signal?.aborted) await settle(table, release, now);
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
  const parts = pages && [...partsOf(pages, release)];
  const replica =
    table.replica && parts && (await followReplica(table, table.replica, { release, previous, parts }, options));
  return { outcome: 'released', release, cleanedUp, ...(replica ? { replica } : {}) };
};
