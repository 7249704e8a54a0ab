import { anyOf, didYouMean } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

const listed = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');

const SPEAKABLE = 'Write it as you would say it to a voter on the phone.';

/** Problems of what is spoken: the texts of an answer and the placeholders in them. */
export const ANSWER_WORDING = {
  'unknown-placeholder': [
    'error',
    (name: string, all: readonly string[], common: readonly string[]): Wording => {
      const meant = didYouMean(name, all);
      return [
        `There is no placeholder {${name}}.`,
        meant
          ? `Did you mean {${meant}}?`
          : `Write one of ${common.map((one) => `{${one}}`).join(' ')}. docs/staff-guide.md explains them.`,
      ];
    },
  ],
  'stray-brace': [
    'error',
    (found: string): Wording => [
      `A brace ${found} stands alone, so that it isn't clear where a placeholder begins and ends.`,
      'Write a placeholder with both braces, as in {election.date}, or delete the brace.',
    ],
  ],
  'deadline-not-named': [
    'error',
    (placeholder: string, action: string): Wording => [
      `The text speaks {${placeholder}}, but the deadline column is empty, so that it would still be said when the deadline is past.`,
      `Write ${action} into deadline, and what voters shall hear afterwards into after_deadline.`,
    ],
  ],
  'deadline-of-another-kind': [
    'warning',
    (deadline: string, actions: readonly string[]): Wording => [
      `The deadline column says ${deadline}, but the text speaks of ${anyOf(actions)}.`,
      'Write the deadline that closes what the answer tells the voter to do. Once a date it speaks is past, voters get the phone number instead.',
    ],
  ],
  'no-after-deadline': [
    'error',
    (deadline: string): Wording => [
      `The answer depends on the deadline ${deadline}, but after_deadline is empty.`,
      'Write what voters shall hear once the deadline has passed.',
    ],
  ],
  'after-without-deadline': [
    'error',
    (): Wording => [
      'There is a text for after the deadline, but the deadline column is empty, so that it is never spoken.',
      'Write the deadline, such as register or return-ballot.mail, or clear after_deadline.',
    ],
  ],
  'open-after-deadline': [
    'warning',
    (placeholder: string): Wording => [
      `This is spoken when the deadline is past, and {${placeholder}} says by when something must be done, as if it still could.`,
      `Write "was {${placeholder.split('.').slice(0, 2).join('.')}.last-day}", or leave the date out.`,
    ],
  ],
  'no-such-date': [
    'error',
    (placeholder: string): Wording => [
      `No coming election has a date for {${placeholder}}, so that voters would get the phone number instead of this answer.`,
      'Add the rows to deadlines.csv, or use a placeholder that has dates.',
    ],
  ],
  'date-missing-later': [
    'warning',
    (placeholder: string, election: string): Wording => [
      `${election} has no date for {${placeholder}}; voters will get the phone number instead when it is the next election.`,
      'Add the rows of that election to deadlines.csv.',
    ],
  ],
  'no-election-ahead': [
    'error',
    (placeholder: string): Wording => [
      `{${placeholder}} can't be filled in: no election is ahead.`,
      'Add the next election to elections.csv.',
    ],
  ],
  'no-earlier-election': [
    'warning',
    (placeholder: string): Wording => [
      `{${placeholder}} can't be filled in: no election is past.`,
      'Add the last election to elections.csv, or use another placeholder.',
    ],
  ],
  'contact-missing': [
    'warning',
    (placeholder: string, field: string, places: readonly string[]): Wording => [
      `{${placeholder}} can't be filled in for ${anyOf(places, 5)}: ${field} is empty there.`,
      'Fill it in in jurisdictions.csv, or use another placeholder.',
    ],
  ],
  'too-long-to-hear': [
    'error',
    (words: number, limit: number): Wording => [
      `This takes ${words} words to say; the office allows ${limit}, about ${Math.round(limit / 2.6)} seconds.`,
      `Cut ${words - limit} ${words - limit === 1 ? 'word' : 'words'}, or move details into the more column or a row of their own.`,
    ],
  ],
  'too-long-for-alexa': [
    'error',
    (characters: number): Wording => [
      `This has ${characters.toLocaleString('en-US')} characters; Alexa refuses more than 8,000 for speech and card together with the rest.`,
      'Shorten it to a few sentences, and give the page with the details in link.',
    ],
  ],
  'has-markup': [
    'error',
    (found: readonly string[]): Wording => [
      `The text has markup, ${listed(found)}. It would be read out letter by letter.`,
      'Delete it and keep plain words. Pauses and dates are spoken rightly without it.',
    ],
  ],
  'unspeakable-symbol': [
    'error',
    (found: readonly string[], words: readonly string[]): Wording => [
      `The text has ${listed(found)}, which a voice reads badly or not at all.`,
      words.length > 0 ? `Write ${words.join(', ')}.` : SPEAKABLE,
    ],
  ],
  'web-address': [
    'error',
    (found: readonly string[]): Wording => [
      `The text spells out ${listed(found)}. Nobody can write that down while listening.`,
      'Put it into the link column, which goes to the Alexa app, or say {state.website} or {office.website}.',
    ],
  ],
  'email-address': [
    'error',
    (found: readonly string[]): Wording => [
      `The text spells out ${listed(found)}. Nobody can write that down while listening.`,
      'Say {office.phone}, or put a page with the address into the link column.',
    ],
  ],
  'numeric-date': [
    'error',
    (found: readonly string[]): Wording => [
      `The text has ${listed(found)}: a voice may read it as a fraction or the month as the day, and it goes stale.`,
      'Use a placeholder such as {election.date} or {deadline.register}.',
    ],
  ],
  'typed-date': [
    'warning',
    (found: readonly string[]): Wording => [
      `The text has ${listed(found)}, which may be wrong by the next election.`,
      'Use a placeholder such as {election.date} or {deadline.register}; keep the date only if it never changes.',
    ],
  ],
  'typed-past-date': [
    'error',
    (found: readonly string[], today: string): Wording => [
      `The text has ${listed(found)}, which is past: today is ${today}.`,
      'Use a placeholder such as {election.date} or {deadline.register}, or rewrite the sentence.',
    ],
  ],
  'typed-year': [
    'warning',
    (found: readonly string[]): Wording => [
      `The text names a year, ${listed(found)}, which may be wrong by the next election.`,
      'Leave the year out, or use {election.name} or {election.date}; keep it only if it never changes.',
    ],
  ],
  'wrong-weekday': [
    'error',
    (found: string, weekday: string): Wording => [
      `"${found}" doesn't exist: that day is a ${weekday}.`,
      'Find out whether the weekday or the date is wrong, or use a placeholder, which always agrees.',
    ],
  ],
  'needs-a-screen': [
    'error',
    (found: readonly string[]): Wording => [
      `The text says ${listed(found)}; a voter who listens can't do that.`,
      'Say where to go or whom to call, and put the page into the link column.',
    ],
  ],
  'long-list': [
    'warning',
    (found: string): Wording => [
      `A list of more than three is hard to follow by ear: "${found}".`,
      'Name the two or three most common, and put the others into more.',
    ],
  ],
  'ends-with-question': [
    'warning',
    (): Wording => ['The text ends with a question, and the skill asks its own after it.', 'End with a statement.'],
  ],
} as const satisfies Record<string, Entry>;
