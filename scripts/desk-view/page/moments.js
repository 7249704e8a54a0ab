// Moments on the clock of an office's zone, whatever zone the browser is in.

/**
 * As a field for a moment wants it: `2027-10-04T17:01`.
 * @param {number} ms
 * @param {string} timeZone
 */
export const localText = (ms, timeZone) => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(ms);
  const of = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
};

/**
 * The other way; the offset of that day is found by trying. `NaN` where it is no moment.
 * @param {string} text
 * @param {string} timeZone
 */
export const momentOf = (text, timeZone) => {
  const plain = Date.parse(`${text}Z`);
  /** @type {(ms: number) => number} */
  const offset = (ms) => Date.parse(`${localText(ms, timeZone)}Z`) - ms;
  return Number.isNaN(plain) ? plain : plain - offset(plain - offset(plain));
};
