import type { Temporal } from 'temporal-polyfill';
import type { Method, Test } from '../../content/deadline-lists';
import type { CalendarTexts, Condition, Way } from '../texts';
import { MONTHS, WEEKDAYS } from './words';

const METHOD: Record<Method, string> = {
  online: 'por internet',
  mail: 'por correo',
  'in-person': 'en persona',
  email: 'por correo electrónico',
  fax: 'por fax',
  'drop-box': 'en un buzón electoral',
  any: '',
};

/** Verbs agree with a form as well as with a ballot: `debe llegar`, `si llega`. */
const TEST: Record<Test, { must: string; does: string }> = {
  submitted: { must: 'enviarse', does: 'se envía' },
  postmarked: { must: 'llevar sello postal', does: 'lleva sello postal' },
  received: { must: 'llegar', does: 'llega' },
  signed: { must: 'firmarse', does: 'se firma' },
};

const plainDate = (date: Temporal.PlainDate, today: Temporal.PlainDate): string => {
  const day = date.day === 1 ? 'primero' : String(date.day);
  const spoken = `${WEEKDAYS[date.dayOfWeek - 1]} ${day} de ${MONTHS[date.month - 1]}`;
  return date.year === today.year ? spoken : `${spoken} de ${date.year}`;
};

const nearDay = (date: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined => {
  if (date.equals(today)) return 'hoy';
  return date.equals(today.add({ days: 1 })) ? 'mañana' : undefined;
};

/** `el martes 2 de noviembre`, `hoy, martes 2 de noviembre`. */
const date: CalendarTexts['date'] = (day, today) => {
  const near = nearDay(day, today);
  return near ? `${near}, ${plainDate(day, today)}` : `el ${plainDate(day, today)}`;
};

const partOfDay = (hours: number): string => {
  if (hours < 12) return 'de la mañana';
  return hours < 19 ? 'de la tarde' : 'de la noche';
};

/** `las 5 de la tarde`, `la 1 de la tarde`, `el mediodía`. */
const time: CalendarTexts['time'] = (value) => {
  if (value === '12:00') return 'el mediodía';
  if (value === '00:00') return 'la medianoche';
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  const hour = hours % 12 || 12;
  const clock = minutes === 0 ? String(hour) : minutes === 30 ? `${hour} y media` : `${hour} y ${minutes}`;
  return `${hour === 1 ? 'la' : 'las'} ${clock} ${partOfDay(hours)}`;
};

const atTime = (value: string): string => {
  const spoken = time(value);
  return spoken.startsWith('el ') ? `al ${spoken.slice(3)}` : `a ${spoken}`;
};

/** `el lunes 4 de octubre a las 5 de la tarde`, `hoy, lunes 4 de octubre, a las 5 de la tarde`. */
const moment = ({ date: day, time: clock }: Condition, today: Temporal.PlainDate): string => {
  if (!clock) return date(day, today);
  return `${date(day, today)}${nearDay(day, today) ? ',' : ''} ${atTime(clock)}`;
};

const plainly = (condition: Condition, today: Temporal.PlainDate): string => `a más tardar ${moment(condition, today)}`;

/** Handed in or clicked, "by" says it all; in the mail it has to be said what counts. */
const isPlainlyBy = (way: Way): boolean =>
  way.conditions.length === 1 &&
  way.conditions.every(({ test }) => test === 'submitted' || (test === 'received' && !way.methods.includes('mail')));

/** `hoy, lunes 4 de octubre,` needs its second comma before what follows. */
const closed = (text: string, { date: day, time: clock }: Condition, today: Temporal.PlainDate): string =>
  !clock && nearDay(day, today) ? `${text},` : text;

const tests = ({ conditions }: Way, form: 'must' | 'does', today: Temporal.PlainDate): string =>
  conditions
    .map((condition, index) => {
      const text = `${TEST[condition.test][form]} ${plainly(condition, today)}`;
      return index < conditions.length - 1 ? closed(text, condition, today) : text;
    })
    .join(' y ');

/** `a más tardar el lunes 4 de octubre`; by mail as it follows "debe": `llegar a más tardar …`. */
const oneWay: CalendarTexts['oneWay'] = (way, today) => {
  const [first] = way.conditions;
  return first?.test === 'submitted' && way.conditions.length === 1 ? plainly(first, today) : tests(way, 'must', today);
};

const clausesTogether = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; o ${parts[parts.length - 1]}`;

export const esUSCalendar: CalendarTexts = {
  date,
  // The article is all that a day needs before it.
  onDate: date,
  method: METHOD,
  time,
  when: (day, clock, today) => moment({ test: 'submitted', date: day, time: clock }, today),
  oneWay,
  allWays: (ways, today) =>
    clausesTogether(
      ways.map((way) => {
        const methods = way.methods
          .map((method) => METHOD[method])
          .filter(Boolean)
          .join(' o ');
        const [first] = way.conditions;
        const when = first && isPlainlyBy(way) ? plainly(first, today) : `si ${tests(way, 'does', today)}`;
        return methods ? `${methods} ${when}` : when;
      }),
    ),
  period: (from, until, today) => {
    const start = today.since(from).sign >= 0 ? 'desde ahora' : `desde ${date(from, today)}`;
    return `${start}${nearDay(from, today) === 'mañana' ? ',' : ''} hasta ${date(until, today)}`;
  },
};
