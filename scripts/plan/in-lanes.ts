/** Runs `work` on every item, some at a time. After the first failure no more are begun. */
export const inLanes = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>, lanes = 8): Promise<void> => {
  const queue = items[Symbol.iterator]();
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !hasFailed; next = queue.next()) {
      try {
        await work(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
};
