import type { Locale } from '../../../models/locales/locales';
import type { Wording } from '../problem';

const LANGUAGE: Record<Locale, string> = { 'en-US': 'English', 'es-US': 'Spanish' };

/** Problems between an answer in one language and the same in another. */
export const REVIEW_WORDING = {
  'no-twin': (answer: string, locale: Locale, missing: Locale): Wording => [
    `${answer} is approved in ${LANGUAGE[locale]}, and there is no such row in ${LANGUAGE[missing]}.`,
    `Add a row with the same id, jurisdiction and valid_from in ${missing}, and approve both together. ` +
      'To release neither for now, clear approved_by here.',
  ],
  'twin-is-draft': (place: string, locale: Locale, draft: Locale): Wording => [
    `The ${LANGUAGE[locale]} answer in ${place} is approved, but this one, the same in ${LANGUAGE[draft]}, is still a draft.`,
    'Approve both together. A new or changed answer is not released before.',
  ],
  'twin-not-approved': (place: string, locale: Locale, draft: Locale): Wording => [
    `This ${LANGUAGE[locale]} answer would be released while the same in ${LANGUAGE[draft]}, ${place}, is still a draft.`,
    'Approve both together, or clear approved_by here to wait for the other.',
  ],
  'twin-untouched': (columns: readonly string[], place: string, locale: Locale, other: Locale): Wording => [
    `The ${LANGUAGE[locale]} answer changes (${columns.join(', ')}), and the same in ${LANGUAGE[other]}, ${place}, stays as it was released.`,
    `Change the ${LANGUAGE[other]} row too. If it is right as it is, have somebody compare it and write the day into its verified_on.`,
  ],
  'twin-left-behind': (locale: Locale, gone: Locale): Wording => [
    `The ${LANGUAGE[gone]} row of this answer is gone, and voters would still hear it in ${LANGUAGE[locale]}, as it was released before this draft.`,
    'Delete this row too, or put the other one back.',
  ],
  'name-not-translated': (name: string): Wording => [
    `${name} has no Spanish name, so that voters hear the English one in a Spanish sentence.`,
    'Fill in name_es; write the same name again if it is the same in Spanish.',
  ],
} as const;
