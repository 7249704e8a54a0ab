import type { Temporal } from 'temporal-polyfill';
import type { Method, Test } from '../../content/deadline-lists';
import { twoDigits } from '../../text/two-digits';
import type { CalendarTexts, Condition, Way } from '../texts';
import { either, MONTHS, WEEKDAYS } from './words';

const METHOD: Record<Method, string> = {
  online: 'trên mạng',
  mail: 'qua thư',
  'in-person': 'trực tiếp',
  email: 'qua email',
  fax: 'qua fax',
  'drop-box': 'tại thùng nhận phiếu',
  any: '',
};

const TEST: Record<Test, string> = {
  submitted: 'nộp',
  postmarked: 'có dấu bưu điện',
  received: 'tới nơi',
  signed: 'được ký',
};

/** `thứ Hai, ngày 4 tháng 10`; with its year where it isn't this one. */
const plainDate = (date: Temporal.PlainDate, today: Temporal.PlainDate): string => {
  const day = `${WEEKDAYS[date.dayOfWeek - 1]}, ngày ${date.day} ${MONTHS[date.month - 1]}`;
  return date.year === today.year ? day : `${day} năm ${date.year}`;
};

const nearDay = (date: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined => {
  if (date.equals(today)) return 'hôm nay';
  return date.equals(today.add({ days: 1 })) ? 'ngày mai' : undefined;
};

/** `thứ Ba, ngày 2 tháng 11`, `hôm nay, thứ Ba, ngày 2 tháng 11`. */
const date: CalendarTexts['date'] = (day, today) => {
  const near = nearDay(day, today);
  return near ? `${near}, ${plainDate(day, today)}` : plainDate(day, today);
};

const partOfDay = (hours: number): string => {
  if (hours < 11) return 'sáng';
  if (hours < 13) return 'trưa';
  return hours < 18 ? 'chiều' : 'tối';
};

/** `5 giờ chiều`, `7 giờ 30 sáng`, `12 giờ trưa`, `nửa đêm`. */
const time: CalendarTexts['time'] = (value) => {
  if (value === '00:00' || value === '24:00') return 'nửa đêm';
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  return `${hours % 12 || 12} giờ ${minutes ? `${twoDigits(minutes)} ` : ''}${partOfDay(hours)}`;
};

/** `5 giờ chiều thứ Hai, ngày 4 tháng 10`, `5 giờ chiều hôm nay, thứ Hai, ngày 4 tháng 10`. */
const moment = ({ date: day, time: clock }: Condition, today: Temporal.PlainDate): string =>
  clock ? `${time(clock)} ${date(day, today)}` : `hết ${date(day, today)}`;

const plainly = (condition: Condition, today: Temporal.PlainDate): string => `trễ nhất là ${moment(condition, today)}`;

/** Handed in or clicked, the moment says it all; in the mail it has to be said what counts. */
const isPlainlyBy = (way: Way): boolean =>
  way.conditions.length === 1 &&
  way.conditions.every(({ test }) => test === 'submitted' || (test === 'received' && !way.methods.includes('mail')));

const tests = (way: Way, today: Temporal.PlainDate): string =>
  way.conditions.map((condition) => `${TEST[condition.test]} ${plainly(condition, today)}`).join(' và ');

const oneWay: CalendarTexts['oneWay'] = (way, today) => {
  const [first] = way.conditions;
  return first?.test === 'submitted' && way.conditions.length === 1 ? plainly(first, today) : tests(way, today);
};

export const viUSCalendar: CalendarTexts = {
  date,
  onDate: (day, today) => (nearDay(day, today) ? date(day, today) : `vào ${plainDate(day, today)}`),
  method: METHOD,
  time,
  when: (day, clock, today) =>
    `${nearDay(day, today) ? date(day, today) : `vào ${plainDate(day, today)}`}, lúc ${time(clock)}`,
  oneWay,
  allWays: (ways, today) => {
    const clauses = ways.map((way) => {
      const methods = either(way.methods.map((method) => METHOD[method]).filter(Boolean));
      const [first] = way.conditions;
      const when = first && isPlainlyBy(way) ? plainly(first, today) : `nếu ${tests(way, today)}`;
      return methods ? `${methods} ${when}` : when;
    });
    return clauses.length < 2
      ? clauses.join('')
      : `${clauses.slice(0, -1).join('; ')}; hoặc ${clauses[clauses.length - 1]}`;
  },
  period: (from, until, today) => {
    const start = today.since(from).sign >= 0 ? 'từ bây giờ' : `từ ${date(from, today)}`;
    return `${start} đến ${date(until, today)}`;
  },
};
