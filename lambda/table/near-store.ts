import type { Target } from '../../models/content/office';
import type { ContentStore } from './content-store';
import { createReadClient, type ReadClientDeps } from './dynamo-client';
import { createDynamoContentStore } from './dynamo-content-store';

/** Milliseconds that a replica may take. It is near: one that takes longer is unwell. */
const NEAR_MS = 250;

/** Milliseconds for which it is left alone after it failed. */
const REST_MS = 30_000;

/**
 * Pages from the replica in `region`, of a release for which the pointer says that all of them were seen there. The
 * pointer itself, and whatever the replica doesn't give whole and in time, is read at home.
 */
export const nearStore = (
  home: ContentStore,
  near: Pick<ContentStore, 'pages'>,
  region: string,
  clock: () => number,
): ContentStore => {
  let askAgainAt = Number.NEGATIVE_INFINITY;
  return {
    ...home,
    async pages(names, pointer, options) {
      const begun = clock();
      if (pointer.pages?.seen_in?.includes(region) && begun >= askAgainAt) {
        const within = Math.min(NEAR_MS, options.within / 3);
        const found = await near.pages?.(names, pointer, { within }).catch(() => undefined);
        if (found) return found;
        askAgainAt = clock() + REST_MS;
      }
      return home.pages?.(names, pointer, { within: options.within - (clock() - begun) });
    },
  };
};

/** The office's table at `home`, with its replica beside it. */
export const withReplica = (
  home: ContentStore,
  { table, role_arn, endpoint }: Target,
  region: string,
  deps: ReadClientDeps,
): ContentStore => {
  const there = { table, region, ...(role_arn ? { role_arn } : {}), ...(endpoint ? { endpoint } : {}) };
  return nearStore(home, createDynamoContentStore(createReadClient(there, deps), table), region, deps.clock);
};
