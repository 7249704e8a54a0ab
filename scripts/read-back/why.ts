import type { Found } from '../../lambda/answers/find-answer';
import type { FaqRow } from '../../models/content/faq-row';

type Reason = Extract<Found, { kind: 'referral' }>['reason'];

/** Why a question has no answer at that moment, for whoever has to sign. */
export const whyNot = (
  reason: Reason,
  row: FaqRow | undefined,
  { today, verifyDays, isCountyKnown }: { today: string; verifyDays: number; isCountyKnown: boolean },
): string => {
  switch (reason) {
    case 'missing':
      return isCountyKnown
        ? 'There is no approved row for this county, its state or the country.'
        : 'There is no approved row that holds for every county.';
    case 'silenced':
      return 'The office stopped this answer until it is resumed.';
    case 'no-county':
      return "The answer differs from county to county, and the voter can't say which.";
    case 'expired':
      if (row?.valid_until !== undefined && row.valid_until < today) return `The row ended on ${row.valid_until}.`;
      return `Nobody has verified the row since ${row?.verified_on ?? 'it was written'}; the office allows ${verifyDays} days.`;
    case 'no-date':
      return `The calendar has no date for ${row?.deadline ?? 'what the answer speaks of'}.`;
    case 'no-contact':
      return 'The office has no phone, website, address or hours on file, and the answer would say it.';
    case 'past-deadline':
      return row?.deadline === undefined
        ? 'A date that the answer speaks of is past.'
        : `The deadline ${row.deadline} is past, and nothing can be said of it any more.`;
    case 'polls-closed':
      return 'The polls have closed, and the row has no text for that (after_polls).';
    case 'no-such-election':
      return 'The election that was asked for is not on file.';
    case 'stale-release':
      return "The skill couldn't reach the table for too long.";
  }
};
