import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import type { TimelyTexts } from '../../models/locales/timely-texts';
import { type Calendar, type Governing, governingWays, isDeadlinePast, isPast, pollsClose } from './calendar';

/** The text of a row that is true now. */
export interface TextNow {
  text: string;
  /** The deadline has passed: the text may name it. */
  isAfter: boolean;
}

/** Whoever was in line by the closing of the polls may vote; after so long nobody is left in one. */
const IN_LINE = { hours: 1 };

/** Which of a row's texts holds, by its deadline and by the polls; `polls-closed` where the office wrote none for now. */
export const textNow = (
  calendar: Calendar,
  row: Pick<FaqRow, 'answer' | 'after_deadline' | 'after_polls'>,
  election: Election | undefined,
  governing: Governing | undefined,
  { speaksOf }: Pick<TimelyTexts, 'speaksOf'>,
): TextNow | 'past-deadline' | 'polls-closed' => {
  const isAfter = governing !== undefined && election !== undefined && isDeadlinePast(calendar, election, governing);
  const closed = election && pollsClose(calendar, election);
  const own = isAfter ? row.after_deadline : row.answer;
  if (closed === undefined || !isPast(calendar, closed))
    return own === undefined ? 'past-deadline' : { text: own, isAfter };
  const isInLine = governing === 'vote' && !isPast(calendar, closed.add(IN_LINE));
  // A deadline that ends after the polls has the last word: "the last day to fix it was Friday".
  const endsLater = isAfter && governing !== 'vote' && lastClosing(calendar, election, governing, closed);
  if (row.after_polls !== undefined && !isInLine && !endsLater) return { text: row.after_polls, isAfter };
  if (own === undefined) return 'past-deadline';
  if (governing === 'vote') return !isInLine && speaksOf.line.test(own) ? 'polls-closed' : { text: own, isAfter };
  return isAfter && speaksOf.sending.test(own) ? 'polls-closed' : { text: own, isAfter };
};

const lastClosing = (
  calendar: Calendar,
  election: Election,
  governing: Governing,
  closed: Temporal.ZonedDateTime,
): boolean =>
  governingWays(calendar, election, governing).some(({ closes }) => Temporal.ZonedDateTime.compare(closes, closed) > 0);
