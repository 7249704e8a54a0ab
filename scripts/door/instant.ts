import { Temporal } from 'temporal-polyfill';
import { UsageError } from './usage-error';

/** An instant as `--now` may give it, `2027-10-01` or `2027-10-01T12:00:00-04:00`, as ISO text. Throws `UsageError`. */
export const instantText = (text: string): string => {
  for (const form of [text, `${text}Z`, `${text}T12:00:00Z`]) {
    try {
      return Temporal.Instant.from(form).toString();
    } catch {
      // Not of this form; perhaps of the next.
    }
  }
  throw new UsageError(`--now ${text} is not a moment. Write it as 2027-10-01 or 2027-10-01T12:00:00-04:00.`);
};
