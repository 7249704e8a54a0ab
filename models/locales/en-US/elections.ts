import type { ElectionWords } from '../election-words';
import { lowerCase } from '../typed-dates';
import { MONTHS } from './words';

export const enUSElections: ElectionWords = {
  months: lowerCase(MONTHS),
  kinds: {
    primary: /\bprimar(?:y|ies)\b/,
    general: /\b(?:general election|the general)\b/,
    special: /\bspecial election\b/,
    runoff: /\brun ?offs?\b/,
    municipal: /\b(?:municipal|city|mayoral|town|school board) election\b/,
  },
  presidential: /\b(?:presidential|election for president|president s election)\b/,
  midterm: /\bmid ?terms?\b/,
  last: /\b(?:last|previous|past|recent) (?:election|primary|general)\b|\belection (?:we|that) (?:just|already)\b|\b(?:yesterday s|last (?:week|month|tuesday) s) election\b/,
  after: /\b(?:the )?(?:one|election) after (?:that|this|next|the next)\b|\bthe following (?:one|election)\b/,
  nextYear: /\bnext year\b/,
  thisYear: /\bthis year\b/,
  ofMonth: (month) =>
    new RegExp(
      `\\b${month} (?:s )?(?:\\d{4} )?(?:\\w+ )?(?:election|primary|ballot|vote|runoff)\\b|\\b(?:in|for|this|next|of) ${month}\\b(?! \\d{1,2}\\b)`,
    ),
  day: (month) =>
    new RegExp(
      `\\b${month} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)|\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)? of ${month}\\b`,
    ),
  asksDay: /\b(?:when|what day|which day|what date|what s the date|date)\b/g,
  filler:
    /\b(?:and|what|how|about|for|in|on|of|the|a|is|it|this|that|next|last|one|ones|election|elections|please|then|same|question|s)\b/g,
};
