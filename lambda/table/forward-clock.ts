/**
 * Milliseconds that only go forward, by whichever of several clocks has gone on furthest. One alone won't do: a
 * computer's time of day is set back now and then, and a counter may stand still while a container is frozen.
 */
export const createForwardClock = (...clocks: readonly (() => number)[]): (() => number) => {
  const gone = clocks.map((clock) => ({ clock, last: clock(), ms: 0 }));
  let forward = 0;
  return () => {
    for (const one of gone) {
      const now = one.clock();
      one.ms += Math.max(0, now - one.last);
      one.last = now;
      forward = Math.max(forward, one.ms);
    }
    return forward;
  };
};
