import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import {
  type Calendar,
  electionAfter,
  type Governing,
  governingWays,
  isOnFile,
  isPast,
  lastElection,
  pollsClose,
} from './calendar';

/** How long an election is what voters mean who ask about a ballot, where the office doesn't say. */
const DAYS_IN_MIND = 21;

/** Half the way to the next election at most: then that one's ballots are on their way. */
const daysInMind = (calendar: Calendar, held: Election): number => {
  const next = electionAfter(calendar, held);
  const apart = next ? Temporal.PlainDate.from(held.date).until(next.date, { largestUnit: 'day' }).days : undefined;
  return apart === undefined ? DAYS_IN_MIND : Math.min(DAYS_IN_MIND, Math.floor(apart / 2));
};

/** The last day on which an election that was held is still in mind. */
export const inMindUntil = (calendar: Calendar, held: Election): Temporal.PlainDate => {
  const said = held.in_mind_until ?? held.certified_on;
  return said !== undefined && said >= held.date
    ? Temporal.PlainDate.from(said)
    : Temporal.PlainDate.from(held.date).add({ days: daysInMind(calendar, held) });
};

/** The election whose polls closed last, for as long as voters still ask about it. */
export const justHeld = (calendar: Calendar): Election | undefined => {
  const held = lastElection(calendar);
  return held && Temporal.PlainDate.compare(calendar.today, inMindUntil(calendar, held)) <= 0 ? held : undefined;
};

/** What voters still do, or ask about, once an election was held: their ballots, and whether the polls have closed. */
const outlasts = (governing: Governing | undefined): boolean =>
  governing !== undefined &&
  (governing === 'vote' || governing.action === 'return-ballot' || governing.action === 'cure-ballot');

/**
 * The next election that matters to the voter: the first whose polls have not closed, or in which something can
 * still be done about the row's deadline (a ballot is cured after election day). A row with a deadline stays with
 * the election until its day is over, so that it can say that it is too late; one that `stays`, for as long as the
 * election is in mind.
 */
export const electionFor = (
  calendar: Calendar,
  governing: Governing | undefined,
  stays = false,
): Election | undefined => {
  const held = stays ? justHeld(calendar) : undefined;
  const found = calendar.elections.find((election) => {
    if (!isPast(calendar, pollsClose(calendar, election))) return true;
    if (election === held) return true;
    if (governing === undefined) return false;
    if (calendar.today.equals(election.date)) return true;
    return governingWays(calendar, election, governing).some(({ arrives }) => !isPast(calendar, arrives));
  });
  if (!found || governing === undefined || isOnFile(calendar, found, governing)) return found;
  // A city votes on the state's day and leaves the dates to it.
  const sameDay = calendar.elections.filter(({ date }) => date === found.date);
  return sameDay.find((election) => isOnFile(calendar, election, governing)) ?? found;
};

/** The election that a row speaks of: the one that was `asked` for by its id, else the one that matters next. */
export const electionOf = (
  calendar: Calendar,
  row: Pick<FaqRow, 'after_polls'> | undefined,
  governing: Governing | undefined,
  asked: string | undefined,
): Election | undefined =>
  asked === undefined
    ? electionFor(calendar, governing, outlasts(governing) || row?.after_polls !== undefined)
    : calendar.elections.find(({ id }) => id === asked);
