import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { twinKeyOf } from '../check/twins';

/** What voters hear of a row, and ask it with; a list is translated sentence by sentence. */
export const SPOKEN = ['questions', 'about', 'answer', 'more', 'after_deadline', 'after_polls'] as const;

export type Spoken = (typeof SPOKEN)[number];

export interface Languages {
  from: Locale;
  to: Locale;
}

/** The texts of a row's column, none where it is empty. */
export const textsOf = (row: FaqRow, column: Spoken): readonly string[] => {
  const value = row[column];
  return value === undefined ? [] : typeof value === 'string' ? (value === '' ? [] : [value]) : value;
};

/**
 * The approved rows of one language that have no twin in the other, or one that was last verified before them: what was
 * translated and is up to date stays as a person left it.
 */
export const rowsToTranslate = (rows: readonly FaqRow[], { from, to }: Languages): FaqRow[] => {
  const twins = new Map(rows.filter(({ locale }) => locale === to).map((row) => [twinKeyOf(row), row]));
  return rows.filter((row) => {
    if (row.locale !== from || row.approved_by === undefined) return false;
    const twin = twins.get(twinKeyOf(row));
    return twin === undefined || (twin.verified_on !== '' && twin.verified_on < row.verified_on);
  });
};

/** How many characters Amazon bills for them. */
export const charactersOf = (rows: readonly FaqRow[]): number =>
  rows.reduce(
    (sum, row) => sum + SPOKEN.flatMap((column) => textsOf(row, column)).reduce((all, text) => all + text.length, 0),
    0,
  );

/** https://aws.amazon.com/translate/pricing: standard text translation, looked up in November 2026. */
export const DOLLARS_A_MILLION = 15;
