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
    timer = setTimeout(() => reject(new ContentStoreError(`The table did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([read(giveUp.signal), timeIsUp]);
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
};
