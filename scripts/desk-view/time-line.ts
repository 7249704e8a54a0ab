import { Temporal } from 'temporal-polyfill';
import { type CalendarEvent, eventsOf } from '../calendar/events';
import { type DeskContent, zoneAt } from './desk-content';

/** One moment of the election year at which what voters hear may change. */
export interface Mark {
  /** An ISO instant: from here on it is too late, or open, or closed. */
  at: string;
  kind: 'opens' | 'closes' | 'deadline';
  /** What changes then, each in words. */
  what: readonly string[];
  election: string;
}

export interface TimeLine {
  year: number;
  /** Years that have an election. */
  years: readonly number[];
  zone: string;
  /** ISO instants: the first moment of the year and of the next one. */
  from: string;
  to: string;
  marks: readonly Mark[];
}

/** A day without a time lasts to its end. */
const momentOf = (date: string, time: string | undefined, zone: string): string => {
  const day = Temporal.PlainDate.from(date);
  const moment =
    time === undefined
      ? day.add({ days: 1 }).toZonedDateTime(zone)
      : day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return moment.toInstant().toString();
};

const opening = ({ date, time }: CalendarEvent, zone: string): string => momentOf(date, time ?? '00:00', zone);

const marksOf = (event: CalendarEvent): Mark[] => {
  const { key, what, date, time, until, zone, election } = event;
  if (key.startsWith('election/'))
    return [
      { at: opening(event, zone), kind: 'opens', what: [`Polls open: ${election.name}`], election: election.id },
      {
        at: momentOf(date, until, zone),
        kind: 'closes',
        what: [`Polls close: ${election.name}`],
        election: election.id,
      },
    ];
  const [, , action = ''] = key.split('/');
  if (action === 'early-voting-start')
    return [{ at: opening(event, zone), kind: 'opens', what: [what], election: election.id }];
  const kind = action === 'early-voting-end' ? 'closes' : 'deadline';
  return [{ at: momentOf(date, time, zone), kind, what: [what], election: election.id }];
};

/** Marks of one moment, kind and election become one, in the order of time. */
const together = (marks: readonly Mark[]): Mark[] => {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    const name = `${mark.at} ${mark.kind} ${mark.election}`;
    const known = found.get(name);
    found.set(name, known ? { ...known, what: [...known.what, ...mark.what] } : mark);
  }
  return [...found.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** The elections and deadlines that voters of a place hear of in one year; those of all places without one. */
export const timeLine = (
  desk: DeskContent,
  asked: { place?: string | undefined; year?: number | undefined },
): TimeLine => {
  const zone = zoneAt(desk, asked.place);
  const contents = desk.versions.map(({ content }) => content);
  const events = eventsOf(contents, { county: asked.place, from: '0000-01-01' });
  const years = [...new Set(events.map(({ election }) => Number(election.date.slice(0, 4))))].sort((a, b) => a - b);
  const present = Temporal.Instant.from(desk.now).toZonedDateTimeISO(zone).year;
  const year = asked.year ?? years.find((one) => one >= present) ?? years.at(-1) ?? present;
  const [from, to] = [year, year + 1].map((one) => momentOf(`${one}-01-01`, '00:00', zone));
  const marks = together(events.flatMap(marksOf));
  const isIn = ({ at }: Mark): boolean =>
    Date.parse(at) >= Date.parse(from ?? at) && Date.parse(at) < Date.parse(to ?? at);
  return { year, years, zone, from: from ?? '', to: to ?? '', marks: marks.filter(isIn) };
};
