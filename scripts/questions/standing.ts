import { CATALOGUE, type StandardQuestion } from '../../models/catalogue/catalogue';
import { TRUE_OF_MAIN } from '../../models/catalogue/true-of-main';
import { type ContentRow, faqIn } from '../../models/content/content-row';
import type { Locale } from '../../models/locales/locales';

/** What voters hear who ask a standard question, as far as the office's rows decide it. */
export type Standing =
  /** An approved answer of its own. */
  | 'answered'
  /** It is written, and nobody approved it: no voter hears it. */
  | 'draft'
  /** The main answer of its topic, which is true of it too. */
  | 'main'
  /** Its main answer is missing as well, or would answer another question: an offer of others, or the phone number. */
  | 'none';

export interface StandingQuestion extends StandardQuestion {
  standing: Standing;
}

const mainOf = (id: string): string => id.split('.')[0] ?? id;

/** Every standard question with what becomes of it in one language. */
export const standingIn = (rows: readonly ContentRow[], locale: Locale): StandingQuestion[] => {
  const written = faqIn(rows, locale);
  const approved = new Set(written.filter(({ approved_by }) => approved_by !== undefined).map(({ id }) => id));
  const all = new Set(written.map(({ id }) => id));
  const standingOf = (id: string): Standing => {
    if (approved.has(id)) return 'answered';
    if (all.has(id)) return 'draft';
    return TRUE_OF_MAIN.has(id) && approved.has(mainOf(id)) ? 'main' : 'none';
  };
  return CATALOGUE.map((question) => ({ ...question, standing: standingOf(question.id) }));
};
