import { ANSWER_COLUMNS } from '../../models/content/columns';
import type { FaqRow } from '../../models/content/faq-row';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, placeOf, where } from '../sheet/sheet';
import type { Context } from './context';
import { MOST_CHARACTERS } from './spoken-length';
import { otherLanguage } from './told-language';
import { isApproved, twinsOf } from './twins';

type Row = LocatedRow<'faq'>;
type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** What people write until they know the answer, alone in the cell or in the middle of it. */
const ALONE =
  /^\W*(?:tb[adc]|to ?do|n ?\/ ?a|none|pending|x+|test(?:ing)?|draft|answer|text|same(?: as (?:above|below|english))?|see (?:above|below|website)|coming soon|to be (?:added|announced|determined|written|done)|fill (?:in|me)|placeholder|ditto|unknown|unsure|null|undefined|nan|asdf\w*|qwerty\w*|(?:test|sample|dummy|answer) (?:answer|text)|pr[oó]ximamente|no s[eé]|desconocid[oa]|sin respuesta|ver (?:arriba|abajo)|pendiente|por (?:definir|confirmar|escribir)|ninguna?|igual|lo mismo)\W*$/i;
/** What begins so is a note to a colleague. */
const NOTE =
  /^\W*(?:to ?do *[:-]|draft *[:-]|note(?: to self)? *:|pending (?:review|approval|legal)|not sure|we'll see|(?:answer|text) goes here|(?:enter|insert|type|add|write) (?:your |the )?(?:text|answer)|copy (?:it |this )?from|ask [A-Z][a-z]+\W*$|igual que|falta (?:la )?(?:respuesta|traducci[oó]n)|borrador *[:-])/i;
/** The dots of "T.B.D.". */
const DOTTED = /(?<=\b\p{L})\.(?=\p{L}\b|\W*$)/gu;
/** In capitals: "todo" is a word of Spanish. */
const MARKS = /\b(?:TB[ADC]|TODO|FIXME|XXX+)\b/;
const WITHIN =
  /lorem ipsum|dolor sit amet|\?{3,}|\[(?:insert|date|name|phone|county|fecha|nombre)\b[^\]]{0,200}\]|<(?:insert|date|name)\b/i;
/** UTF-8 that was read as Windows-1252, and saved again. */
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€|ï»¿|ðŸ|\uFFFD/;
const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\ufe0f/u;
const SPEAKABLE_SIGNS = /[©®™]/g;

const spoken = (text: string): string => text.replace(/\{[^{}]*\}/g, ' placeholder ');

/** No letter, or one: ".", "0.5", "50%", "x". */
const hasNoWord = (text: string): boolean => !/\p{L}/u.test(spoken(text)) || /^\P{L}*\p{L}\P{L}*$/u.test(spoken(text));

const ofText = (row: Row, header: AnswerColumn, text: string): Problem[] => {
  const at = where(row, header);
  const problems: Problem[] = [];
  const isFiller =
    ALONE.test(text.replace(DOTTED, '')) || NOTE.test(text) || MARKS.test(text) || WITHIN.test(text) || hasNoWord(text);
  // A draft may say so until somebody knows.
  if (isFiller && isApproved(row)) problems.push(problem('no-answer', at, text));
  const [mojibake] = MOJIBAKE.exec(text) ?? [];
  if (mojibake)
    problems.push(
      problem('mojibake', at, text.slice(Math.max(0, text.indexOf(mojibake) - 12), text.indexOf(mojibake) + 12)),
    );
  const [emoji] = EMOJI.exec(text.replace(SPEAKABLE_SIGNS, '')) ?? [];
  if (emoji) problems.push(problem('emoji', at, emoji));
  const { locale } = row.said;
  const other = locale && otherLanguage(text, locale);
  if (other) problems.push(problem('other-language', at, locale, other));
  return problems;
};

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** An answer that is the same in two languages, word for word, is one of them. */
const sameTexts = (faq: readonly Row[]): Problem[] =>
  [...twinsOf(faq).values()].flatMap((rows) => {
    const [first, ...others] = [...rows.values()];
    if (!first) return [];
    return others.flatMap((row) =>
      ANSWER_COLUMNS.flatMap((header) => {
        const text: FaqRow[AnswerColumn] = row.said[header];
        if (!text || !first.said[header] || wordsOf(text) !== wordsOf(first.said[header] ?? '')) return [];
        return wordsOf(spoken(text)).split(' ').length > 3
          ? [problem('same-in-both', where(row, header), placeOf(first))]
          : [];
      }),
    );
  });

/** Texts that nobody should hear: fillers, what a program broke, and another language than the row's. */
export const checkNoAnswer = ({ faq }: Context): Problem[] => [
  ...faq.flatMap((row) =>
    ANSWER_COLUMNS.flatMap((header) => {
      const text = row.said[header];
      return text && text.length <= MOST_CHARACTERS ? ofText(row, header, text) : [];
    }),
  ),
  ...sameTexts(faq),
];
