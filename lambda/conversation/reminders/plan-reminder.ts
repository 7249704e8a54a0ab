import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../../models/content/election';
import type { Way } from '../../../models/locales/texts';
import type { ReminderRule } from '../../../models/reminders';
import { type Calendar, type Governing, governingWays, isPast, type OpenWay, pollsClose } from '../../answers/calendar';
import { sameConditionsTogether } from '../../answers/fill';

/** When the office wants a voter reminded, on the clock of that voter's `zone`. */
export interface Rule extends ReminderRule {
  zone: string;
}

/** `way` is the one the voter is reminded of; none for voting itself. */
interface Target {
  election: Election;
  way: Way | undefined;
  /** The next election, where its own deadline is past. */
  missed: Election | undefined;
}

export type Plan =
  /** `soonest` and `latest` are what a voter may choose between instead. */
  | (Target & {
      kind: 'planned';
      at: Temporal.ZonedDateTime;
      soonest: Temporal.ZonedDateTime;
      latest: Temporal.ZonedDateTime;
    })
  /** Still open, but it ends too soon for a reminder. */
  | (Target & { kind: 'too-near' })
  | { kind: 'none' };

/** No reminder is set for sooner: the voter has just heard of it. */
const SOONEST = { minutes: 5 };
/** What a reminder in the last moment leaves the voter to act. */
const TIME_TO_ACT = { hours: 2 };
/** A day without a time ends at midnight, but post offices and counters don't stay open so long. */
const END_OF_BUSINESS = '17:00';

interface Ending {
  way: OpenWay | undefined;
  closes: Temporal.ZonedDateTime;
  /** By when a voter should have acted: before `closes` where a letter has to travel. */
  actBy: Temporal.ZonedDateTime;
}

/** When to remind of the next deadline of this kind: of the ways that are open, the first to close, and mail last. */
export const planReminder = (
  calendar: Calendar,
  { governing, rule, from }: { governing: Governing; rule: Rule; from?: Election | undefined },
): Plan => {
  let missed: Election | undefined;
  const upcoming = from ? calendar.elections.slice(calendar.elections.indexOf(from)) : calendar.elections;
  for (const election of upcoming) {
    const all = endings(calendar, election, governing, rule);
    const open = all
      .filter(({ closes }) => !isPast(calendar, closes))
      .sort((one, other) => Temporal.ZonedDateTime.compare(one.closes, other.closes) || byMail(one) - byMail(other));
    for (const ending of open) {
      const moments = momentBefore(ending, calendar.now, rule);
      if (moments) return { kind: 'planned', ...moments, election, way: wayOf(ending, open), missed };
    }
    const [first] = open;
    if (first) return { kind: 'too-near', election, way: wayOf(first, open), missed };
    if (all.length > 0 && !isPast(calendar, pollsClose(calendar, election))) missed ??= election;
  }
  return { kind: 'none' };
};

const byMail = ({ way }: Ending): number => Number(way?.method === 'mail');

const endings = (calendar: Calendar, election: Election, governing: Governing, rule: Rule): Ending[] => {
  if (governing === 'vote') {
    const closes = pollsClose(calendar, election).withTimeZone(calendar.zone);
    return [{ way: undefined, closes, actBy: closes }];
  }
  return governingWays(calendar, election, governing).map((way) => {
    // Days are counted from it, over a change of the clocks, too.
    const closes = way.closes.withTimeZone(calendar.zone);
    const day = closes.subtract({ nanoseconds: 1 }).toPlainDate();
    const isWholeDay = !closes.toPlainDate().equals(day);
    const end = isWholeDay ? onDay(day, END_OF_BUSINESS, closes.timeZoneId) : closes;
    return { way, closes, actBy: mustArrive(way) ? end.subtract({ days: rule.mailDays }) : end };
  });
};

/** A letter that only has to be postmarked in time may travel as long as it likes. */
const mustArrive = ({ method, conditions }: OpenWay): boolean =>
  method === 'mail' && conditions.every(({ test }) => test === 'received');

const onDay = (day: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

/** As many days ahead as the office wants; else the next morning; else shortly before; else not at all. */
const momentBefore = ({ actBy }: Ending, now: Temporal.ZonedDateTime, rule: Rule) => {
  const latest = actBy.subtract(TIME_TO_ACT).withTimeZone(rule.zone);
  const tomorrow = now.withTimeZone(rule.zone).toPlainDate().add({ days: 1 });
  const moments = [
    onDay(actBy.toPlainDate().subtract({ days: rule.daysAhead }), rule.at, rule.zone),
    onDay(tomorrow, rule.at, rule.zone),
    latest.round({ smallestUnit: 'minute', roundingMode: 'floor' }),
  ];
  const soonest = now.add(SOONEST);
  const at = moments.find(
    (moment) =>
      Temporal.ZonedDateTime.compare(moment, soonest) >= 0 && Temporal.ZonedDateTime.compare(moment, latest) <= 0,
  );
  return at && { at, soonest: soonest.withTimeZone(rule.zone), latest };
};

/** The way as it is spoken: together with those that share its conditions. */
const wayOf = ({ way }: Ending, open: readonly Ending[]): Way | undefined =>
  way &&
  sameConditionsTogether(open.flatMap((one) => one.way ?? [])).find(({ methods }) => methods.includes(way.method));
