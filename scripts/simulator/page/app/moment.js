/**
 * What a clock in `zone` shows, as a field for date and time has it: `2027-10-05T16:55`.
 * @param {number} ms
 * @param {string} zone
 */
export const wallTime = (ms, zone) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ms);
  const part = (/** @type {string} */ type) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

/**
 * The moment when a clock in `zone` shows that; milliseconds since 1970, `NaN` where it is no time.
 * @param {string} wall
 * @param {string} zone
 */
export const momentOf = (wall, zone) => {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  // Twice, since the offset at the guess may not be that at the moment itself.
  const offBy = (/** @type {number} */ ms) => Date.parse(`${wallTime(ms, zone)}Z`) - ms;
  const guess = asUtc - offBy(asUtc);
  return asUtc - offBy(guess);
};

/** The moment that is pretended, or the computer's; it goes on from there. */
export const createMoment = () => {
  let ahead = 0;
  let isPretended = false;
  return {
    now: () => Date.now() + ahead,
    isPretended: () => isPretended,
    /** @param {number} ms */
    set: (ms) => {
      ahead = ms - Date.now();
      isPretended = true;
    },
    reset: () => {
      ahead = 0;
      isPretended = false;
    },
    /** As requests say it; nothing where it is the computer's own time. */
    sent: () => (isPretended ? new Date(Date.now() + ahead).toISOString() : undefined),
  };
};
