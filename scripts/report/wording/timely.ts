import type { Entry, Wording } from '../problem';

/** Problems of texts that are true at one moment and not at another. */
export const TIMELY_WORDING = {
  'doubled-words': [
    'error',
    (piece: string, heard: string): Wording => [
      `"${piece}" would be heard as "${heard}".`,
      'Leave the word before the placeholder out, or write {election.on-date} or {deadline.register.on-last-day}, which bring their own.',
    ],
  ],
  'sends-to-closed-polls': [
    'warning',
    (): Wording => [
      'The text sends voters to the polls, and there is none for the time after these have closed.',
      'Write into after_polls what they hear then. Until you do, they hear that the polls have closed, and whom to call.',
    ],
  ],
  'in-line-for-good': [
    'warning',
    (): Wording => [
      'The text for whoever is in line holds for an hour after the polls close, and there is none for later.',
      'Write into after_polls what voters hear then.',
    ],
  ],
} as const satisfies Record<string, Entry>;
