import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import type { OpenThing } from '../../models/locales/open-texts';
import { type Calendar, isPast, pollsClose } from './calendar';
import { momentIn } from './open-spans';

/** What voting there is for: the polls, or early voting, of an election. */
export interface VotingOn {
  thing: Extract<OpenThing, 'polls' | 'early-voting'>;
  election: Election;
  /** The day is one of its days. */
  isVotedInThen: boolean;
}

/** Until its polls open an election is voted in early; once early voting has ended, at the polls. */
const thingOn = (calendar: Calendar, election: Election, day: Temporal.PlainDate): VotingOn['thing'] => {
  const ends = momentIn(calendar, election, 'early-voting-end');
  return ends && Temporal.PlainDate.compare(day, ends.toPlainDate()) <= 0 ? 'early-voting' : 'polls';
};

const isVotedIn = (calendar: Calendar, election: Election, day: Temporal.PlainDate): boolean => {
  if (day.equals(election.date)) return true;
  const starts = momentIn(calendar, election, 'early-voting-start');
  const isEarly = starts && Temporal.PlainDate.compare(day, starts.toPlainDate()) >= 0;
  return isEarly === true && thingOn(calendar, election, day) === 'early-voting';
};

/** What a voter would vote in on a day: an election that is voted in then, else the next whose polls have not closed. */
export const votingOn = (
  calendar: Calendar,
  day: Temporal.PlainDate,
  asked: string | undefined,
): VotingOn | undefined => {
  const coming = calendar.elections.filter(
    (election) => !isPast(calendar, pollsClose(calendar, election)) && (asked === undefined || election.id === asked),
  );
  const now = coming.find((one) => isVotedIn(calendar, one, day));
  const election = now ?? coming[0];
  return election && { thing: thingOn(calendar, election, day), election, isVotedInThen: now !== undefined };
};
