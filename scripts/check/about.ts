import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';
import { isApproved } from './twins';

/** What is said before an answer is short, or nobody waits for the answer. */
const MOST_WORDS = 10;
/** It stands in a sentence of ours, and is no place for another, for a date, or for a name that is filled in. */
const ENDS_OR_FILLS = /[.:;?!¿¡{}](?=\s|$)|[¿¡{}]/;

const yesOrNoOf = ({ answer, after_deadline, locale }: Partial<FaqRow>): string | undefined => {
  if (locale === undefined) return undefined;
  const { yesOrNo } = languageOf(locale);
  return [answer, after_deadline].flatMap((text) => yesOrNo.exec(text ?? '')?.[0].trim() ?? [])[0];
};

const missing = (row: LocatedRow<'faq'>): Problem[] => {
  const at = where(row, 'about');
  const beginning = yesOrNoOf(row.said);
  if (beginning !== undefined) return [problem('yes-or-no-without-about', at, beginning)];
  return row.said.id?.includes('.') ? [problem('detail-without-about', at)] : [];
};

/** A voter who asked in other words hears first what was understood: every detail says what it answers. */
export const checkAbout = ({ faq }: Context): Problem[] =>
  faq.flatMap((row) => {
    const { about } = row.said;
    // Nobody hears a draft, which may still lack anything.
    if (about === undefined) return isApproved(row) && !row.unusable.has('about') ? missing(row) : [];
    const words = about.split(/\s+/).length;
    const found = ENDS_OR_FILLS.exec(about)?.[0];
    return words > MOST_WORDS || found !== undefined
      ? [problem('about-not-a-phrase', where(row, 'about'), words, MOST_WORDS, found ?? '')]
      : [];
  });
