import type { Action } from '../../../models/content/deadline-lists';
import type { FaqRow } from '../../../models/content/faq-row';
import { languageOf } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { replyWords } from '../hear-reply';
import type { Reading } from '../reading';
import type { Meaning, Understanding } from '../understand';

/** The one act that a sentence names; none where it names two. */
const actIn = (heard: string, locale: Locale): Action | undefined => {
  const named = languageOf(locale)
    .acts.acts.filter(([, pattern]) => pattern.test(heard))
    .map(([act]) => act);
  return named.length === 1 ? named[0] : undefined;
};

/** The one act that is named. */
export const actNamed = ({ question, locale }: Reading): Action | undefined => actIn(replyWords(question), locale);

const actionOf = (deadline: string | undefined): string | undefined => deadline?.split('.')[0];

const VOTERS_OF_THEIR_OWN = 'military-overseas';

/** The main row of an act: its topic's, where that tells of every way. */
const mainRowOf = (act: Action, rows: readonly FaqRow[]): Meaning | undefined => {
  const ofAct = rows.filter(({ deadline }) => actionOf(deadline) === act);
  const main =
    ofAct.find(({ id, topic, deadline }) => id === topic && deadline === act) ??
    ofAct.find(({ deadline }) => deadline === act) ??
    ofAct.find(({ id, topic }) => id === topic && topic.endsWith('-deadline'));
  return main && { topic: main.topic, faq: main.id };
};

/** The likeliest row with a deadline of the act. */
const likeliestOf = (act: Action, heard: string, { rows, locale, candidates }: Reading): Meaning | undefined => {
  const isMilitary = languageOf(locale).acts.military.test(heard);
  const ofAct = new Set(
    rows
      .filter(({ deadline }) => actionOf(deadline) === act && isMilitary === deadline?.endsWith(VOTERS_OF_THEIR_OWN))
      .map(({ id }) => id),
  );
  const likeliest = candidates.find(({ faq }) => ofAct.has(faq));
  return likeliest && { topic: likeliest.topic, faq: likeliest.faq };
};

/**
 * What was understood, put right by the act that the sentence names: the date to return a ballot is none to request
 * one, and whether there is still time for an act is told by its deadline. `lastAct` is what a sentence is about that names
 * none; `asksWhen` that a date was asked for before.
 */
export const settledByAct = (
  understood: Understanding,
  reading: Reading,
  before: { lastAct?: Action | undefined; asksWhen?: boolean } = {},
): Understanding => {
  const { question, rows, locale } = reading;
  const heard = replyWords(question);
  const act = understood.kind === 'decline' ? undefined : (actIn(heard, locale) ?? before.lastAct);
  if (act === undefined) return understood;
  const { acts, moments } = languageOf(locale);
  const asksWhen = before.asksWhen || (acts.asksWhen.test(heard) && !acts.isWaited.test(heard));
  // Whether one is registered still, or when, is asked in too many other ways.
  const asksStill = act !== 'register' && (asksWhen || acts.asksStill.test(heard));
  const sure = (row: Meaning | undefined): Understanding => (row ? { kind: 'sure', ...row } : understood);
  // What was asked of another act, its date, is asked of this one.
  if (before.asksWhen) return sure(mainRowOf(act, rows));
  if (understood.kind !== 'sure') {
    const asksWhere = act === 'return-ballot' && moments.asksWhere.test(heard);
    return asksStill || asksWhere ? sure(likeliestOf(act, heard, reading)) : understood;
  }
  // The country's row of that name, which tells no date, may come first.
  const told = actionOf(rows.find(({ id, deadline }) => id === understood.faq && deadline !== undefined)?.deadline);
  if (told === act) return understood;
  if (told !== undefined && acts.asksWhen.test(heard)) return sure(mainRowOf(act, rows));
  if (!asksStill || understood.isOwn) return understood;
  const likeliest = likeliestOf(act, heard, reading);
  return told !== undefined || likeliest?.topic === understood.topic ? sure(likeliest) : understood;
};
