import { hearingOf } from '../../lambda/understanding/heard-rows';
import { saidIn, stemsOf } from '../../lambda/understanding/normalise';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import type { HeardRows } from '../../models/table/page';

const stems = (text: string | undefined, locale: Locale): string =>
  text === undefined ? '' : [...stemsOf(text, locale)].join(' ');

/** What hearing makes of rows, so that no reader has to: by far the most work of a first question. */
export const hearRows = (rows: readonly FaqRow[], locale: Locale): HeardRows => ({
  by: hearingOf(locale),
  questions: rows.map(({ questions }) => questions.map((question) => saidIn(question, locale))),
  answers: rows.map(({ answer }) => stems(answer, locale)),
  more: rows.map(({ more }) => stems(more, locale)),
});
