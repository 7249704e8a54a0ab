import { lowerCase, monthsFrom, type TypedDates } from '../typed-dates';
import { MONTHS, WEEKDAYS } from './words';

const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const months = new Map([...monthsFrom(MONTHS), ...monthsFrom(SHORT), ['sept', 9]] as const);

/** `Tuesday, November 2nd, 2027`, `Nov. 2` */
export const enUSTypedDates: TypedDates = {
  pattern: new RegExp(
    `\\b(?:(?<weekday>${lowerCase(WEEKDAYS).join('|')}),?\\s+)?(?<month>${[...months.keys()].join('|')})\\.?\\s+` +
      '(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(?<year>(?:19|20)\\d{2})\\b)?',
    'gi',
  ),
  months,
  weekdays: lowerCase(WEEKDAYS),
};
