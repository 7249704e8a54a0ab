import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { replyWords } from '../understanding/hear-reply';
import { actNamed, settledByAct } from '../understanding/named/act';
import { Reading } from '../understanding/reading';
import { type Understanding, understood } from '../understanding/understand';
import type { RowRef } from './session';
import { likeliest, SPOKEN, together, WORDS, withNoun } from './together';

/** Less likely rows are no help. */
const OFFERED = 0.005;
/** A correction of so many words may be a question of its own. */
const WHOLE = 4;

interface Corrected {
  /** What was answered, and is not meant. */
  last: RowRef;
  row: FaqRow;
  /** How what was answered is named. */
  name: string;
  rows: readonly FaqRow[];
  locale: Locale;
}

/** What is meant instead: the words after "no, I mean …"; nothing where a sentence takes nothing back. */
export const correctionIn = (sentence: string, locale: Locale): string | undefined => {
  const heard = replyWords(sentence);
  const [takenBack] = languageOf(locale).follow.corrects.exec(heard) ?? [];
  return takenBack === undefined ? undefined : heard.slice(takenBack.length);
};

/** "By mail", and nothing else: the same question of another way. */
export const fragmentIn = (sentence: string, locale: Locale): string | undefined => {
  const heard = replyWords(sentence);
  return languageOf(locale).follow.fragment.test(heard) ? heard : undefined;
};

/** What was asked is told by when, whatever it was about. */
const tellsWhen = ({ id }: FaqRow): boolean => /-deadline\b/.test(id);

/**
 * "No, I mean returning it": what is meant instead of the last answer, and never that answer again. It carries on what
 * was asked of it: after a date, the date of the other act.
 */
export const corrected = (meant: string, { last, row, name, rows, locale }: Corrected): Understanding | undefined => {
  const carried = new Reading(withNoun(meant, last.topic, locale), rows, locale);
  const own = new Reading(meant, rows, locale);
  const isAct = actNamed(carried) !== undefined;
  const said = isAct ? carried : own;
  const alone = settledByAct(understood(said), said, { asksWhen: tellsWhen(row) });
  const isOther = alone.kind === 'sure' && alone.faq !== last.faq;
  if (isOther && (isAct || meant.split(' ').length >= WHOLE)) return alone;
  const beside = new Reading(`${meant} ${name}`, rows, locale);
  const likely = together(own, beside, { last, words: WORDS.corrects }).filter(
    ({ faq, chance }) => faq !== last.faq && chance >= OFFERED,
  );
  const spoken = likeliest(likely, SPOKEN.corrects);
  if (spoken) return spoken;
  const [first, second] = likely;
  if (isOther || !first) return isOther ? alone : undefined;
  return second ? { kind: 'unsure', options: likely.slice(0, 3).map(({ topic, faq }) => ({ topic, faq })) } : undefined;
};
