import type { Pointer } from '../../models/table/items';
import type { ContentStore } from './content-store';

/** An answer that is older says nothing any more: the container may have been frozen before its first turn. */
const GOOD_FOR_MS = 2000;

/**
 * The same store, which is asked for the pointer at once, while the rest of the skill still loads. Whoever asks first, and
 * soon, gets that answer; where it failed, or came too long ago, the table is asked anew.
 */
export const askedEarly = (store: ContentStore, clock: () => number, within: number): ContentStore => {
  const askedAt = clock();
  let early: Promise<Pointer | undefined> | undefined = store.currentRelease({ within });
  // Whoever uses it hears of its failure.
  early.catch(() => {});
  return {
    ...store,
    async currentRelease(options) {
      const asked = early;
      early = undefined;
      if (!asked || clock() - askedAt > GOOD_FOR_MS) return store.currentRelease(options);
      try {
        return await asked;
      } catch {
        return store.currentRelease(options);
      }
    },
  };
};
