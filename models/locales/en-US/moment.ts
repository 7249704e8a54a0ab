import type { MomentWords } from '../reply-words';
import { lowerCase } from '../typed-dates';
import { WEEKDAYS } from './words';

const UNITS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const LAST = '(?:the deadline|the last day|its due|it is due|it closes|it ends|the cutoff|the election|election day)';

export const enUSMoment: MomentWords = {
  asksReminder: /\bremind(?:er)?\b/,
  beside: [
    ...[
      'make it',
      'make that',
      'change it to',
      'change that to',
      'change the time to',
      'set it for',
      'set it to',
      'set it at',
    ],
    ...[
      'move it to',
      'how about',
      'what about',
      'can you',
      'could you',
      'do it',
      'do that',
      'remind me',
      'instead',
      'rather',
    ],
    ...[
      'id rather',
      'id prefer',
      'i prefer',
      'i want it',
      'id like it',
      'better',
      'no',
      'yes',
      'yeah',
      'but',
      'at',
      'for',
      'on',
    ],
    ...[
      'set the reminder',
      'the reminder',
      'around',
      'about',
      'can we do',
      'lets do',
      'lets say',
      'let it be',
      'by',
      'on the',
    ],
  ],
  hours: {
    ...Object.fromEntries(UNITS.map((word, at) => [word, at + 1])),
    ...Object.fromEntries(UNITS.map((_, at) => [String(at + 1), at + 1])),
    noon: 12,
    midday: 12,
  },
  minutes: {
    oclock: 0,
    'o clock': 0,
    '00': 0,
    fifteen: 15,
    '15': 15,
    thirty: 30,
    '30': 30,
    'forty five': 45,
    '45': 45,
  },
  morning: ['am', 'a m', 'in the morning'],
  afternoon: ['pm', 'p m', 'in the afternoon', 'in the evening', 'at night'],
  parts: {
    '(?:in )?(?:the )?morning': 9,
    '(?:in )?(?:the )?afternoon': 14,
    '(?:in )?(?:the )?evening': 18,
    'at night': 18,
  },
  shifts: {
    '(?:a|one) day (?:earlier|sooner|before)|the day before(?: that)?|earlier|sooner': -1,
    '(?:two|2) days (?:earlier|sooner|before)': -2,
    '(?:three|3) days (?:earlier|sooner|before)': -3,
    '(?:a|one) week (?:earlier|sooner|before)|the week before': -7,
    '(?:a|one) day later|the day after(?: that)?|the next day': 1,
    '(?:two|2) days later': 2,
  },
  beforeLast: {
    [`(?:a|one|the) day before ${LAST}`]: 1,
    [`(?:two|2) days before ${LAST}`]: 2,
    [`(?:three|3) days before ${LAST}`]: 3,
    [`(?:a|one|the) week before ${LAST}`]: 7,
    'on the last day|the last day|the same day|on the day of|the day of': 0,
  },
  tomorrow: ['tomorrow'],
  weekdays: lowerCase(WEEKDAYS),
};
