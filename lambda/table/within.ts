import { setMaxListeners } from 'node:events';
import { ContentStoreError } from './content-store';

/**
 * Waits `ms` for `read` and no longer, even where it ignores its signal. The signal also ends what is still
 * under way when one of several requests has failed.
 */
export const within = async <T>(ms: number, read: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  if (ms <= 0) throw new ContentStoreError('No time was left to read the table.');
  const giveUp = new AbortController();
  // One for each request that is under way at once; Node takes more than ten for a leak.
  setMaxListeners(200, giveUp.signal);
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ContentStoreError(`The table did not answer within ${ms} ms.`, { kind: 'TimeoutError' })),
      ms,
    );
  });
  try {
    return await Promise.race([read(giveUp.signal), timeIsUp]);
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
};

/**
 * Asks once more after `ms`, or as soon as the first question failed; whichever answers first counts. `before` is done
 * first, such as letting go of connections that may be dead.
 */
export const again = async <T>(
  ms: number,
  ask: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  before: () => void,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const first = ask(signal);
  const isAnswered = await Promise.race([
    first.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
    }),
  ]);
  clearTimeout(timer);
  if (isAnswered || signal.aborted) return first;
  before();
  return firstOf(first, ask(signal));
};

/** `Promise.any`, but with the last error itself where both fail. */
const firstOf = <T>(one: Promise<T>, other: Promise<T>): Promise<T> =>
  Promise.race([one.catch(() => other), other.catch(() => one)]);
