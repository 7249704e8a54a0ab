import { Temporal } from 'temporal-polyfill';
import { calendarOf } from '../../lambda/answers/calendar';
import { CannotFill, fill } from '../../lambda/answers/fill';
import type { Deadline } from '../../models/content/deadline';
import type { Election } from '../../models/content/election';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';

export interface Filling {
  /** The jurisdiction of the row first, and those above it. */
  lineage: readonly Jurisdiction[];
  root: Jurisdiction;
  elections: readonly Election[];
  deadlines: readonly Deadline[];
  locale: Locale;
}

/** A piece of text as it is heard on the day of each of an election's dates, on the eve, and long before. */
export const heardAtMoments = (
  piece: string,
  election: Election,
  { lineage, root, elections, deadlines, locale }: Filling,
): Set<string> => {
  const zone = lineage[0]?.time_zone ?? root.time_zone;
  // A text speaks of no other election's deadlines, and reading dates is what takes long.
  const ofElection = deadlines.filter((one) => one.election === election.id);
  const dates = new Set([election.date, ...ofElection.map(({ date }) => date)]);
  const days = [...dates].flatMap((date) =>
    [0, 1, 20].map((before) => Temporal.PlainDate.from(date).subtract({ days: before }).toString()),
  );
  const places = lineage.map((one) => ({ ...one, below: [] }));
  const heard = new Set<string>();
  for (const day of new Set(days)) {
    const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '11:00' });
    const calendar = calendarOf({ elections, deadlines: ofElection, lineage: places }, epochMilliseconds);
    try {
      heard.add(
        fill(piece, {
          calendar,
          election,
          texts: textsFor(locale),
          locale,
          root,
          county: lineage[0],
          mustBeOpen: false,
        }),
      );
    } catch (error) {
      if (!(error instanceof CannotFill)) throw error;
    }
  }
  return heard;
};
