import { setTimeout as sleep } from 'node:timers/promises';
import { type Pointer, visibleAt } from '../../models/table/items';
import { isPagePartition, keyText } from '../../models/table/keys';
import type { ReleaseTable } from './release-table';
import type { PageHead, Replica, Wanted } from './replica';

/** How long a replica is waited for; as a rule it takes Amazon a second or two. */
const PATIENCE_MS = 60_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** Whether all pages of a release were seen in the second Region, and the pointer says so. */
export interface Followed {
  region: string;
  /** `late`: not in time, or stopped; `unread`: it couldn't be asked, or the pointer not be marked. */
  state: 'seen' | 'late' | 'unread';
}

export interface Written {
  release: number;
  /** The pointer before this release, while its writer already held the table. */
  previous: Pointer | undefined;
  /** What the release wrote of pages. */
  parts: readonly Wanted[];
}

export interface FollowOptions {
  onCopied?: ((seen: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds. */
  patience?: number | undefined;
}

const homeHeads = async (table: ReleaseTable): Promise<PageHead[]> => {
  const heads: PageHead[] = [];
  for await (const some of table.heads()) heads.push(...some.filter(({ pk }) => isPagePartition(pk)));
  return heads;
};

/** Pages of the release before that were never seen there may be missing too: then all of them are looked at. */
const isKnownBefore = ({ previous }: Written, region: string): boolean =>
  previous?.pages?.release === previous?.release && (previous?.pages?.seen_in ?? []).includes(region);

const sameKeys = (one: readonly PageHead[], other: readonly PageHead[]): boolean => {
  const keys = new Set(one.map(keyText));
  return keys.size === other.length && other.every((head) => keys.has(keyText(head)));
};

const wait = async (table: ReleaseTable, replica: Replica, written: Written, options: FollowOptions) => {
  const { onCopied, signal, patience = PATIENCE_MS } = options;
  const at = { release: written.release, abandoned: written.previous?.abandoned ?? [] };
  const all = isKnownBefore(written, replica.region) ? undefined : visibleAt(await homeHeads(table), at);
  // What the release wrote is among all of them, and is known by its digest.
  const wanted = [
    ...new Map<string, Wanted>([...(all ?? []), ...written.parts].map((one) => [keyText(one), one])).values(),
  ];
  let left = wanted;
  const until = performance.now() + patience;
  for (let ms = FIRST_WAIT_MS; ; ms = Math.min(2 * ms, LONGEST_WAIT_MS)) {
    left = await replica.lacks(left);
    onCopied?.(wanted.length - left.length, wanted.length);
    // What was deleted at home may still be there, and be newer than what is shown.
    if (left.length === 0 && (!all || sameKeys(all, visibleAt(await replica.pageHeads(), at)))) return at;
    if (signal?.aborted || performance.now() + ms > until) return undefined;
    await sleep(ms, undefined, signal ? { signal } : {}).catch(() => {});
  }
};

/** Waits until the second Region has all pages of a release that voters hear, and marks the pointer. Never throws. */
export const followReplica = async (
  table: ReleaseTable,
  replica: Replica,
  written: Written,
  options: FollowOptions,
): Promise<Followed> => {
  const { region } = replica;
  try {
    const seen = await wait(table, replica, written, options);
    if (!seen) return { region, state: 'late' };
    return { region, state: (await table.markSeen(seen, [region])) ? 'seen' : 'unread' };
  } catch {
    // Whatever it was, the release is live, and unmarked it is read at home.
    return { region, state: 'unread' };
  }
};
