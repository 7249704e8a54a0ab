import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { WEIGHTS } from '../../models/locales/weights';
import type { HeardRows } from '../../models/table/page';
import { saidIn, stemsOf } from './normalise';

/** What hearing makes of a row. */
export interface HeardRow {
  /** Each of its questions in plain words, sentences between full stops. */
  questions: readonly string[];
  /** The stems of its answer and of what more there is to say, between spaces; some may come twice. */
  told: string;
}

/** Rows that were heard before, by whoever wrote them. */
const before = new WeakMap<FaqRow, HeardRow>();

/** Which hearing this is: whatever changes how the training lines are heard changes it. */
export const hearingOf = (locale: Locale): string => WEIGHTS[locale].inputs;

/** Takes over what the same hearing made of rows before, so that they needn't be heard again. */
export const recallHeard = (heard: HeardRows, rows: readonly FaqRow[], locale: Locale): void => {
  if (heard.by !== hearingOf(locale)) return;
  for (const [at, row] of rows.entries()) {
    const questions = heard.questions[at];
    if (questions?.length !== row.questions.length) continue;
    before.set(row, { questions, told: `${heard.answers[at] ?? ''} ${heard.more[at] ?? ''}` });
  }
};

export const heardRow = (row: FaqRow, locale: Locale): HeardRow =>
  before.get(row) ?? {
    questions: row.questions.map((question) => saidIn(question, locale)),
    told: [...stemsOf(row.answer, locale), ...stemsOf(row.more ?? '', locale)].join(' '),
  };
