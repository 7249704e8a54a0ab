import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import type { Entry, Wording } from '../problem';

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Problems of a text that is no answer at all. */
export const NO_ANSWER_WORDING = {
  'no-answer': [
    'error',
    (found: string): Wording => [
      `"${short(found)}" is no answer: nobody should hear it.`,
      /^[\d.,%]+$/.test(found)
        ? 'The spreadsheet made a number of what was typed. Format the cell as Text and write the answer.'
        : 'Write the answer, or clear approved_by until it is known: then the row is a draft.',
    ],
  ],
  mojibake: [
    'error',
    (found: string): Wording => [
      `Letters with accents or quotation marks are broken: "…${found}…".`,
      'The file was opened in one encoding and saved in another. Type the words again, and save as "CSV UTF-8".',
    ],
  ],
  emoji: [
    'error',
    (found: string): Wording => [
      `The text has a picture, ${found}, which a voice reads by its name or not at all.`,
      'Take it out, or say it in words.',
    ],
  ],
  'other-language': [
    'error',
    (locale: Locale, other: Locale): Wording => [
      `The row is for ${languageOf(locale).name}, and the text is in ${languageOf(other).name}.`,
      `Write it in ${languageOf(locale).name}, or correct the locale.`,
    ],
  ],
  'same-in-both': [
    'error',
    (first: string): Wording => [
      `The text is the same, word for word, as in ${first}, which is for another language.`,
      'Translate one of the two.',
    ],
  ],
} as const satisfies Record<string, Entry>;
