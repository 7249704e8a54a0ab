import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import type { Entry, Wording } from '../problem';

const nameOf = (locale: Locale): string => languageOf(locale).name;

/** Problems between an answer in one language and the same in another. */
export const REVIEW_WORDING = {
  'no-twin': [
    'error',
    (answer: string, locale: Locale, missing: Locale): Wording => [
      `${answer} is approved in ${nameOf(locale)}, and there is no such row in ${nameOf(missing)}.`,
      `Add a row with the same id, jurisdiction and valid_from in ${missing}, and approve both together. ` +
        'To release neither for now, clear approved_by here.',
    ],
    'between-languages',
  ],
  'twin-is-draft': [
    'warning',
    (place: string, locale: Locale, draft: Locale): Wording => [
      `The ${nameOf(locale)} answer in ${place} is approved, but this one, the same in ${nameOf(draft)}, is still a draft.`,
      'Approve both together. A new or changed answer is not released before.',
    ],
    'between-languages',
  ],
  'twin-not-approved': [
    'error',
    (place: string, locale: Locale, draft: Locale): Wording => [
      `This ${nameOf(locale)} answer would be released while the same in ${nameOf(draft)}, ${place}, is still a draft.`,
      'Approve both together, or clear approved_by here to wait for the other.',
    ],
    'between-languages',
  ],
  'twin-untouched': [
    'error',
    (columns: readonly string[], place: string, locale: Locale, other: Locale): Wording => [
      `The ${nameOf(locale)} answer changes (${columns.join(', ')}), and the same in ${nameOf(other)}, ${place}, stays as it was released.`,
      `Change the ${nameOf(other)} row too. If it is right as it is, have somebody compare it and write the day into its verified_on.`,
    ],
    'between-languages',
  ],
  'twin-left-behind': [
    'error',
    (locale: Locale, gone: Locale): Wording => [
      `The ${nameOf(gone)} row of this answer is gone, and voters would still hear it in ${nameOf(locale)}, as it was released before this draft.`,
      'Delete this row too, or put the other one back.',
    ],
    'between-languages',
  ],
  'name-not-translated': [
    'warning',
    (name: string, header: string, first: Locale, locale: Locale): Wording => [
      `${name} has no ${nameOf(locale)} name, so that voters hear the ${nameOf(first)} one in a ${nameOf(locale)} sentence.`,
      `Fill in ${header}; write the same name again if it is the same in ${nameOf(locale)}.`,
    ],
    'between-languages',
  ],
} as const satisfies Record<string, Entry>;
