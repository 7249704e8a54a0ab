import { Temporal } from 'temporal-polyfill';
import { UsageError } from '../door/usage-error';

/** Whole days of the office's clock, the last one included, and as many days before them to compare with. */
export interface Period {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** Early voting, the last registrations and the count: what staff mean by "the election". */
const DAYS_BEFORE_ELECTION = 45;
const DAYS_AFTER_ELECTION = 10;

export const PERIODS =
  'yesterday, today, week, month, election, all, a day such as 2027-11-02, or two days: 2027-10-01..2027-11-02';

const dayOf = (text: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

interface Given {
  today: Temporal.PlainDate;
  /** Election days, in any order. */
  elections: readonly string[];
  /** The days of the first and last record. */
  logged: Period | undefined;
}

const before = (today: Temporal.PlainDate, days: number): Period => ({
  first: today.subtract({ days }),
  last: today.subtract({ days: 1 }),
});

/** The last election that began to be asked about. */
const election = ({ today, elections }: Given): Period | undefined => {
  const [day] = elections
    .flatMap((text) => dayOf(text) ?? [])
    .filter((date) => Temporal.PlainDate.compare(date.subtract({ days: DAYS_BEFORE_ELECTION }), today) <= 0)
    .sort(Temporal.PlainDate.compare)
    .reverse();
  return day && { first: day.subtract({ days: DAYS_BEFORE_ELECTION }), last: day.add({ days: DAYS_AFTER_ELECTION }) };
};

const unknown = (text: string): UsageError =>
  new UsageError(`"${text}" is no period. Write ${PERIODS}. Nothing was changed.`);

/** What somebody called a period. Throws `UsageError`. */
export const periodOf = (text: string, given: Given): Period => {
  const { today } = given;
  if (text === 'today') return { first: today, last: today };
  if (text === 'yesterday') return before(today, 1);
  if (text === 'week') return before(today, 7);
  if (text === 'month') return before(today, 30);
  if (text === 'all') return given.logged ?? { first: today, last: today };
  if (text === 'election') {
    const found = election(given);
    if (found) return found;
    throw new UsageError(
      'No election of the office has begun to be asked about. Name the days: 2027-10-01..2027-11-02.',
    );
  }
  const [from = '', to = from] = text.split('..');
  const first = dayOf(from);
  const last = dayOf(to);
  if (!first || !last || Temporal.PlainDate.compare(first, last) > 0) throw unknown(text);
  return { first, last };
};

/** The same number of days, right before. */
export const periodBefore = ({ first, last }: Period): Period => {
  const days = first.until(last).days + 1;
  return { first: first.subtract({ days }), last: first.subtract({ days: 1 }) };
};

/** From the first day's midnight up to, not including, the midnight after the last; milliseconds since 1970. */
export const instantsOf = ({ first, last }: Period, zone: string): { from: number; until: number } => ({
  from: first.toZonedDateTime(zone).epochMilliseconds,
  until: last.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
});
