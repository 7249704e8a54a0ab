import { kept } from '../../models/locales/kept';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { Speech } from '../../models/locales/speech';
import { withoutAccents } from '../../models/text/without-accents';
import { mayMatch } from './guarded';

export const speechOf = (locale: Locale): Speech => languageOf(locale).speech;

const plain = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(/[’‘`´]/g, "'")
    .replace(/\be-mail/g, 'email')
    .replace(/\{[^{}]*\}/g, (slot) => (slot.includes('county') ? ' county ' : slot))
    .replace(/\b([a-z])\.(?=[a-z]\b|\s|$|[,;?!])/g, '$1 ')
    .replace(/(\d)[:.,](?=\d)/g, '$1');

const hear = (text: string, locale: Locale): string[][] => {
  const { speech, guards } = languageOf(locale);
  return plain(text)
    .split(/[.?!;](?=\s|$)|[¿¡]|\n/)
    .map((sentence) => {
      let words = ` ${sentence.replace(/[^a-z0-9'#]+/g, ' ').trim()} `;
      for (const [at, [pattern, to]] of speech.rewrites.entries())
        if (mayMatch(guards.rewrites, at, words)) words = words.replace(pattern, to);
      return words
        .replace(/'/g, ' ')
        .split(' ')
        .filter((word) => word !== '' && !speech.fillers.has(word));
    })
    .filter((words) => words.length > 0);
};

/** A turn asks for the same few sentences again and again. */
const MOST_HEARD = 100;

/**
 * A question as the classifier and the search see it: sentences of plain words, in which every spelling,
 * mishearing and regional name has become one.
 */
export const sentencesOf: (text: string, locale: Locale) => readonly string[][] = kept(hear, MOST_HEARD);

/** A text in plain words, sentences between full stops. */
export const saidIn = (text: string, locale: Locale): string =>
  sentencesOf(text, locale)
    .map((words) => words.join(' '))
    .join('. ');

/** The stems of a long text's telling words, spelt as they are: quick, for the answers of a whole release. */
export const stemsOf = (text: string, locale: Locale): Set<string> => {
  const { functionWords, stem } = speechOf(locale);
  const words = plain(text).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word !== '' && !functionWords.has(word)).map(stem));
};
