import type { ElectionWords } from '../election-words';
import { lowerCase } from '../typed-dates';
import { MONTHS } from './words';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

export const enUSElections: ElectionWords = {
  months: lowerCase(MONTHS),
  days: [...ORDINALS, ...TEENS, 'twentieth', ...ORDINALS.map((one) => `twenty ${one}`), 'thirtieth', 'thirty first'],
  kinds: {
    primary: /\bprimar(?:y|ies)\b/,
    general:
      /\b(?:general election|the general|(?:\d{4}|november|next year s|this year s|upcoming|coming) general|general (?:in |of )?\d{4})\b/,
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
  namedBeside: new RegExp(
    `(?:^| )(?:(?:what about|how about|for|in|of|at|during|about|on|to vote in) )?(?:(?:the|this|that|next|last|coming|upcoming|year s|\\d{4}|${lowerCase(MONTHS).join('|')}|s|state|county|city|municipal|special|general|primary|presidential|mid ?terms?) ){0,8}(?:primar(?:y|ies)|general|presidential|mid ?terms?|run ?offs?|election)(?: elections?)?(?: (?:of|in|on|next|this|for|year|\\d{4}|${lowerCase(MONTHS).join('|')}))*(?= |$)`,
    'g',
  ),
  filler:
    /\b(?:and|what|how|about|for|in|on|of|the|a|is|it|this|that|next|last|one|ones|election|elections|please|then|same|question|s|i|mean|meant|said|no|not|actually|sorry)\b/g,
};
