/** Minutes that the clocks of a zone, `America/New_York`, are ahead of UTC at a moment; undefined where it can't say. */
export type OffsetAt = (zone: string, epochMs: number) => number | undefined;

/** Clocks only ever change at the quarters of an hour. */
const QUARTER_MS = 900_000;
/** Answers that are kept. */
const MOST_KNOWN = 5000;

/**
 * What the clocks of zones show, by this process' own clock, which is set to the zone for the length of a call. Asking
 * `Intl` takes a process that just began some twenty milliseconds. `env` is the process' own environment.
 */
export const createOffsets = (env: { TZ?: string | undefined }): OffsetAt => {
  const known = new Map<string, number | undefined>();
  const askedAt = (zone: string, epochMs: number): number | undefined => {
    const own = env.TZ;
    env.TZ = zone;
    const ahead = -new Date(epochMs).getTimezoneOffset();
    if (own === undefined) delete env.TZ;
    else env.TZ = own;
    // An unknown zone is taken for UTC.
    return ahead === 0 || !Number.isInteger(ahead) ? undefined : ahead;
  };
  return (zone, epochMs) => {
    const quarter = Math.floor(epochMs / QUARTER_MS) * QUARTER_MS;
    const key = `${zone} ${quarter}`;
    if (known.has(key)) return known.get(key);
    if (known.size > MOST_KNOWN) known.clear();
    const ahead = askedAt(zone, quarter);
    known.set(key, ahead);
    return ahead;
  };
};
