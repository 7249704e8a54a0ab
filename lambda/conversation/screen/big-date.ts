import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../../models/content/election';
import type { FaqRow } from '../../../models/content/faq-row';
import type { Locale } from '../../../models/locales/locales';
import type { Condition, Texts } from '../../../models/locales/texts';
import { type Placeholder, placeholdersIn } from '../../../models/placeholders';
import { type Calendar, calendarOf, isDeadlinePast, isPast, parseGoverning, pollsClose } from '../../answers/calendar';
import { electionOf } from '../../answers/which-election';
import type { Content } from '../../table/content';
import type { BigDate } from './screen';

interface Asking {
  locale: Locale;
  texts: Texts;
  nowMs: number;
  /** The election that is asked about, by its id; without one, the one that matters next. */
  election: string | undefined;
}

type NamedDay = Pick<Condition, 'date' | 'time'>;

/**
 * The day an answer is about, where it names exactly one that is still ahead. An answer with several days (early
 * voting, or other days online than by mail) gets none: read without its sentence, one of them would mislead.
 */
export const bigDate = (
  content: Content,
  row: FaqRow,
  { locale, texts, nowMs, election: asked }: Asking,
): BigDate | undefined => {
  const calendar = calendarOf(content, nowMs);
  const governing = row.deadline === undefined ? undefined : parseGoverning(row.deadline);
  const election = electionOf(calendar, row, governing, asked);
  if (!election || (governing && isDeadlinePast(calendar, election, governing))) return undefined;
  if (row.after_polls !== undefined && isPast(calendar, pollsClose(calendar, election))) return undefined;
  const named = placeholdersIn(row.answer).flatMap((placeholder) => daysOf(placeholder, calendar, election));
  const [first, ...others] = named;
  if (!first || others.some(({ date }) => !date.equals(first.date))) return undefined;
  if (Temporal.PlainDate.compare(first.date, calendar.today) < 0) return undefined;
  const { date } = first;
  const time = others.every((other) => other.time === first.time) ? first.time : undefined;
  const detail = [
    date.toLocaleString(locale, { weekday: 'long' }),
    date.year === calendar.today.year ? undefined : String(date.year),
    time && texts.calendar.time(time),
  ];
  return {
    day: date.toLocaleString(locale, { month: 'short', day: 'numeric' }),
    detail: detail.filter(Boolean).join(' · '),
  };
};

/** The days a placeholder names. Of a way with several conditions it is the first, on which the voter must act. */
const daysOf = (placeholder: Placeholder, calendar: Calendar, election: Election): NamedDay[] => {
  switch (placeholder.kind) {
    case 'election': {
      if (placeholder.field === 'name') return [];
      // Another election's date beside it would be the wrong one to see large: two days, so none is shown.
      const date = Temporal.PlainDate.from(election.date);
      return placeholder.which === 'next' ? [{ date }] : [{ date }, { date: date.add({ days: 1 }) }];
    }
    case 'early-voting':
      return [
        ...firstConditions(calendar, election, 'early-voting-start'),
        ...firstConditions(calendar, election, 'early-voting-end'),
      ];
    case 'deadline': {
      const { action } = placeholder;
      if (placeholder.form === 'one-way')
        return firstConditions(calendar, election, action, placeholder.voters, placeholder.method);
      const days = firstConditions(calendar, election, action);
      return placeholder.form !== 'all-ways'
        ? days.sort((a, b) => Temporal.PlainDate.compare(b.date, a.date)).slice(0, 1)
        : days;
    }
    case 'polls':
    case 'office':
    case 'state':
    case 'county':
      return [];
  }
};

const firstConditions = (
  calendar: Calendar,
  election: Election,
  action: Parameters<Calendar['ways']>[1],
  voters: Parameters<Calendar['ways']>[2] = 'all',
  method?: string,
): NamedDay[] =>
  calendar
    .ways(election, action, voters)
    .filter((way) => (method === undefined || way.method === method) && !isPast(calendar, way.closes))
    .flatMap(({ conditions }) => conditions.slice(0, 1));
