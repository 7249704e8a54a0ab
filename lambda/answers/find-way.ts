import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../models/content/deadline-lists';
import type { FaqRow } from '../../models/content/faq-row';
import { inLocale } from '../../models/content/in-locale';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import type { Content } from '../table/content';
import { calendarOf, isPast, type OpenWay, parseGoverning } from './calendar';
import { electionOf } from './which-election';

/** What can be said of one way to meet a deadline, and of which election. */
export type FoundWay =
  | { kind: 'open'; election: string; when: string; isDoneBy: boolean }
  | { kind: 'closed'; election: string; lastDay: string }
  | { kind: 'none' };

export interface AskingWay {
  row: FaqRow & { deadline: string };
  method: Method;
  texts: Texts;
  locale: Locale;
  nowMs: number;
  /** By its id, where the voter said which. */
  election: string | undefined;
}

/** One way to do what a row is about. */
export const findWay = (
  content: Content,
  { row, method, texts, locale, nowMs, election: asked }: AskingWay,
): FoundWay => {
  const governing = parseGoverning(row.deadline);
  const calendar = calendarOf(content, nowMs);
  if (governing === 'vote' || !content.isTrusted) return { kind: 'none' };
  const election = electionOf(calendar, row, { ...governing, method: undefined }, asked);
  if (!election) return { kind: 'none' };
  const way = calendar.ways(election, governing.action, governing.voters).find((one) => one.method === method);
  if (!way) return { kind: 'none' };
  const name = inLocale(election, 'name', locale);
  if (isPast(calendar, way.closes))
    return { kind: 'closed', election: name, lastDay: texts.calendar.date(lastDayOf(way), calendar.today) };
  const when = texts.calendar.oneWay({ methods: [method], conditions: way.conditions }, calendar.today);
  return {
    kind: 'open',
    election: name,
    when,
    isDoneBy: way.conditions.length === 1 && way.conditions[0]?.test === 'submitted',
  };
};

const lastDayOf = ({ conditions }: OpenWay): Temporal.PlainDate =>
  conditions
    .map(({ date }) => date)
    .reduce((first, next) => (Temporal.PlainDate.compare(next, first) < 0 ? next : first));
