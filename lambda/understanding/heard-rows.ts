import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { WEIGHTS } from '../../models/locales/weights';
import type { HeardRows } from '../../models/table/page';

/** What was heard in texts before, by whoever wrote the rows. */
interface Before {
  /** Plain sentences, between full stops. */
  sentences: Map<string, string>;
  stems: Map<string, string>;
}

const heardBefore = new Map<Locale, Before>();
/** Texts that are kept: those of some twenty counties with large offices. Beyond that all are forgotten. */
const MOST_HEARD = 50_000;
const recalled = new WeakSet<HeardRows>();

/** Which hearing this is: whatever changes how the training lines are heard changes it. */
export const hearingOf = (locale: Locale): string => WEIGHTS[locale].inputs;

/** Takes over what the same hearing made of rows before, so that they needn't be heard again. */
export const recallHeard = (heard: HeardRows, rows: readonly FaqRow[], locale: Locale): void => {
  if (recalled.has(heard) || heard.by !== hearingOf(locale)) return;
  recalled.add(heard);
  let known = heardBefore.get(locale);
  if (!known || known.sentences.size > MOST_HEARD) known = { sentences: new Map(), stems: new Map() };
  heardBefore.set(locale, known);
  for (const [at, { questions, answer, more }] of rows.entries()) {
    for (const [which, question] of questions.entries()) {
      const said = heard.questions[at]?.[which];
      if (said !== undefined) known.sentences.set(question, said);
    }
    const [ofAnswer, ofMore] = [heard.answers[at], heard.more[at]];
    if (ofAnswer !== undefined) known.stems.set(answer, ofAnswer);
    if (more !== undefined && ofMore !== undefined) known.stems.set(more, ofMore);
  }
};

const partsOf = (text: string, between: string): string[] => (text === '' ? [] : text.split(between));

/** The sentences of a text that was heard before. */
export const sentencesHeard = (text: string, locale: Locale): string[][] | undefined => {
  const before = heardBefore.get(locale)?.sentences.get(text);
  return before === undefined ? undefined : partsOf(before, '. ').map((words) => words.split(' '));
};

/** The stems of a text that was heard before. */
export const stemsHeard = (text: string, locale: Locale): Set<string> | undefined => {
  const before = heardBefore.get(locale)?.stems.get(text);
  return before === undefined ? undefined : new Set(partsOf(before, ' '));
};
