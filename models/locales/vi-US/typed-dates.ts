import type { TypedDates } from '../typed-dates';
import { MONTHS, WEEKDAYS } from './words';

/** `thứ Hai, ngày 4 tháng 10 năm 2027`, `ngày 4 tháng 10` */
export const viUSTypedDates: TypedDates = {
  pattern: new RegExp(
    `(?:(?<weekday>${WEEKDAYS.map((day) => day.toLowerCase()).join('|')}),?\\s+)?(?:ngày\\s+)(?<day>\\d{1,2})\\s+(?<month>tháng \\d{1,2})(?!\\d)(?:\\s+năm\\s+(?<year>(?:19|20)\\d{2}))?`,
    'gi',
  ),
  months: new Map(MONTHS.map((name, at) => [name, at + 1])),
  weekdays: WEEKDAYS.map((day) => day.toLowerCase()),
};
