import { monthsFrom, type TypedDates } from '../typed-dates';
import { MONTHS, WEEKDAYS } from './words';

/** `martes, 2 de noviembre de 2027` */
export const esUSTypedDates: TypedDates = {
  pattern: new RegExp(
    `(?:(?<weekday>${WEEKDAYS.join('|')}),?\\s+)?\\b(?<day>\\d{1,2})\\s+de\\s+(?<month>${MONTHS.join('|')})\\b` +
      '(?:\\s+(?:de|del)\\s+(?<year>(?:19|20)\\d{2})\\b)?',
    'gi',
  ),
  months: new Map(monthsFrom(MONTHS)),
  weekdays: WEEKDAYS,
};
