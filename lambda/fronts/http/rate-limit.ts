import { createHmac, randomBytes } from 'node:crypto';

/** More callers than this at once are forgotten, those who asked longest ago first. */
const MOST_CALLERS = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * Lets each caller through `perMinute` times a minute, and as often at once. Callers are kept as a hash with a key that
 * is made with the process and written down nowhere, so that nobody can tell who asked. Each container counts for
 * itself: the sum is bounded by the function's reserved concurrency.
 */
export const createRateLimit = (perMinute: number, clock: () => number): ((ip: string) => boolean) => {
  const key = randomBytes(32);
  const buckets = new Map<string, Bucket>();
  return (ip) => {
    const caller = createHmac('sha256', key).update(ip).digest('base64');
    const now = clock();
    const { left, at } = buckets.get(caller) ?? { left: perMinute, at: now };
    const refilled = Math.min(perMinute, left + ((now - at) / 60_000) * perMinute);
    const isLet = refilled >= 1;
    buckets.delete(caller);
    buckets.set(caller, { left: isLet ? refilled - 1 : refilled, at: now });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? '');
    return isLet;
  };
};
