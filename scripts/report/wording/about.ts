import type { Entry, Wording } from '../problem';

/** Problems of what a row says it is about. */
export const ABOUT_WORDING = {
  'detail-without-about': [
    'error',
    (): Wording => [
      "The answer is a detail of its topic, and about is empty, so that voters wouldn't hear which question it answers.",
      'Write what it answers in a few words that follow "About", such as: an ID that has expired.',
    ],
  ],
  'yes-or-no-without-about': [
    'error',
    (beginning: string): Wording => [
      `This begins with "${beginning}", and about is empty: whoever asked something else would take it for the answer to that.`,
      'Write the question in a few words that follow "About", such as: taking a photo of your ballot.',
    ],
  ],
  'about-not-a-phrase': [
    'error',
    (words: number, most: number, found: string): Wording => [
      words > most
        ? `This takes ${words} words; it is said before the answer, and may have ${most}.`
        : `This has "${found}", and is spoken in the middle of a sentence, after "About".`,
      'Write a few plain words that follow "About", such as: an ID that has expired.',
    ],
  ],
} as const satisfies Record<string, Entry>;
