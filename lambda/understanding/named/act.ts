import type { Action } from '../../../models/content/deadline-lists';
import type { FaqRow } from '../../../models/content/faq-row';
import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { replyWords } from '../hear-reply';
import type { Meaning } from '../understand';

/** The one act whose date a question asks for; none where it names two, or asks for no date. */
const actAsked = (sentence: string, locale: Locale): Action | undefined => {
  const heard = replyWords(sentence);
  const { acts, asksWhen } = languageOf(locale).acts;
  if (!asksWhen.test(heard)) return undefined;
  const named = acts.filter(([, pattern]) => pattern.test(heard)).map(([act]) => act);
  return named.length === 1 ? named[0] : undefined;
};

const actionOf = (deadline: string | undefined): string | undefined => deadline?.split('.')[0];

/**
 * The row whose deadline is that of the act that was named, where the one that was found tells another act's: the date
 * to return a ballot is none to request one.
 */
export const rowOfAct = (
  sentence: string,
  found: Meaning,
  rows: readonly FaqRow[],
  locale: Locale,
): Meaning | undefined => {
  const act = actAsked(sentence, locale);
  const told = actionOf(rows.find(({ id }) => id === found.faq)?.deadline);
  if (act === undefined || told === undefined || told === act) return undefined;
  const ofAct = rows.filter(({ deadline }) => actionOf(deadline) === act);
  const main =
    ofAct.find(({ id, topic, deadline }) => id === topic && deadline === act) ??
    ofAct.find(({ deadline }) => deadline === act);
  return main && { topic: main.topic, faq: main.id };
};
