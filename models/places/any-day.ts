import type { Days } from './opening-hours';

/** First and last day of hours that no date bounds. */
export const ANY_DAY: Days = { from: '0001-01-01', to: '9999-12-31' };
