import { Temporal } from 'temporal-polyfill';
import { inLocale } from '../../models/content/in-locale';
import type { Moment } from '../../models/content/moment';
import type { Locale } from '../../models/locales/locales';
import type { NamedThing, OpenTexts, OpenThing, SaidHours } from '../../models/locales/open-texts';
import type { Texts } from '../../models/locales/texts';
import type { Content } from '../table/content';
import { type Calendar, calendarOf, isPast } from './calendar';
import { type OpenSpan, openSpans, type Spans } from './open-spans';

export interface AskingOpen {
  thing: OpenThing;
  when: Moment;
  /** The election that was named, by its id. */
  election?: string | undefined;
  texts: Texts;
  locale: Locale;
  nowMs: number;
  /** Whether the lineage begins at the voter's county. */
  isCountyKnown: boolean;
}

/** Days that are looked through for when it opens next. */
const LOOK_AHEAD = 45;

/** Whether something is open, in words; nothing where the office gave no hours for it, and its row has to answer. */
export const sayWhetherOpen = (content: Content, asking: AskingOpen): readonly string[] | undefined => {
  const { thing, texts, locale, nowMs, when, isCountyKnown } = asking;
  const calendar = calendarOf(content, nowMs);
  const spans = openSpans(content, calendar, thing, asking.election);
  // What is over for good, its row tells of, and what comes instead.
  if (!spans || (spans.ends && isPast(calendar, spans.ends))) return undefined;
  const what: NamedThing = {
    thing,
    place: isCountyKnown && content.lineage[0] ? inLocale(content.lineage[0], 'name', locale) : undefined,
    election: spans.election && inLocale(spans.election, 'name', locale),
  };
  return when.kind === 'now' ? now(calendar, spans, what, texts) : onDay(calendar, spans, what, when, texts);
};

const { compare } = Temporal.ZonedDateTime;

const now = (calendar: Calendar, spans: Spans, what: NamedThing, texts: Texts): readonly string[] | undefined => {
  const { open } = texts;
  const current = spans
    .around(calendar.today)
    .find(({ opens, closes }) => compare(opens, calendar.now) <= 0 && compare(closes, calendar.now) > 0);
  if (current) {
    // Where it goes on into the next day, and that day through, no hour ends it.
    const isAlways = compare(current.closes, current.opens.add({ hours: 23 })) >= 0;
    const goesOn = isAlways && spans.on(current.closes.toPlainDate()).some(({ opens }) => opens.equals(current.closes));
    return [open.openNow(what, goesOn ? undefined : untilOf(current, calendar, texts))];
  }
  const next = nextAfter(calendar, spans, calendar.now);
  return next && [open.closedNow(what), open.opensNext(said(next, calendar, texts))];
};

const onDay = (
  calendar: Calendar,
  spans: Spans,
  what: NamedThing,
  { date, time }: Extract<Moment, { kind: 'day' }>,
  texts: Texts,
): readonly string[] | undefined => {
  const { open } = texts;
  const day = Temporal.PlainDate.from(date);
  const hours = spans.on(day);
  const spoken = texts.calendar.date(day, calendar.today);
  // What is left of today: nobody is told of hours that have passed.
  const left = hours.filter(({ closes }) => compare(closes, calendar.now) > 0);
  if (left.length === 0) {
    const next = nextAfter(calendar, spans, hours.at(-1)?.closes ?? day.toZonedDateTime(calendar.zone));
    const no: OpenTexts['closedOn'] =
      day.equals(calendar.today) && hours.length > 0 ? () => open.closedNow(what) : open.closedOn;
    return [no(what, spoken), ...(next ? [open.opensNext(said(next, calendar, texts))] : [])];
  }
  const onIt: SaidHours = { date: spoken, hours: left.map(stretch) };
  if (time === undefined) return [open.openOn(what, onIt)];
  const at = day.toZonedDateTime({ timeZone: calendar.zone, plainTime: Temporal.PlainTime.from(time) });
  const isThen = left.some(({ opens, closes }) => compare(opens, at) <= 0 && compare(closes, at) > 0);
  return [isThen ? open.openOn(what, onIt) : open.closedAt(what, time, onIt)];
};

const nextAfter = (
  calendar: Calendar,
  spans: Spans,
  moment: Temporal.ZonedDateTime,
): readonly OpenSpan[] | undefined => {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const day = moment.toPlainDate().add({ days: ahead });
    const later = spans.on(day).filter(({ opens }) => compare(opens, moment) >= 0 && compare(opens, calendar.now) > 0);
    if (later.length > 0) return later;
  }
  const first = spans.starts;
  return first && compare(first, moment) > 0 ? spans.on(first.toPlainDate()) : undefined;
};

const timeOf = (moment: Temporal.ZonedDateTime): string => moment.toPlainTime().toString({ smallestUnit: 'minute' });

/** The day that a closing ends: midnight ends the day before. */
const dayOf = (moment: Temporal.ZonedDateTime): Temporal.PlainDate => moment.subtract({ nanoseconds: 1 }).toPlainDate();

const stretch = ({ opens, closes }: OpenSpan) => ({ from: timeOf(opens), to: timeOf(closes) });

const said = (spans: readonly OpenSpan[], calendar: Calendar, texts: Texts): SaidHours => ({
  date: spans[0] ? texts.calendar.date(spans[0].opens.toPlainDate(), calendar.today) : '',
  hours: spans.map(stretch),
});

const untilOf = ({ closes }: OpenSpan, calendar: Calendar, texts: Texts) => {
  const isToday = dayOf(closes).equals(calendar.today);
  return { time: timeOf(closes), ...(isToday ? {} : { date: texts.calendar.date(dayOf(closes), calendar.today) }) };
};
