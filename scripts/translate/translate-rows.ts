import type { FaqRow } from '../../models/content/faq-row';
import type { Translator } from './amazon-translate';
import { changedPlaceholders, fenced, unfenced } from './fence';
import { type Languages, SPOKEN, type Spoken, textsOf } from './rows-to-translate';

/** Amazon takes no more at once, in bytes. */
const MOST_BYTES = 10_000;

/** Who wrote it: nobody takes it for a person's work. */
export const MACHINE = 'Amazon Translate';

/** A row that was not translated, and why. */
export interface Refused {
  row: FaqRow;
  column: Spoken;
  why: string;
}

export interface Translated {
  /** Drafts: without approval and without a day of verification. */
  drafts: readonly FaqRow[];
  refused: readonly Refused[];
}

interface Options extends Languages {
  terminology?: string | undefined;
  /** Hears of each row when it is done. */
  done?: ((count: number) => void) | undefined;
}

const languageCode = (locale: string): string => locale.slice(0, 2);

/** A draft of each row in the other language; where a placeholder was lost or came in, none, and why. */
export const translateRows = async (
  rows: readonly FaqRow[],
  translator: Translator,
  { from, to, terminology, done }: Options,
): Promise<Translated> => {
  const drafts: FaqRow[] = [];
  const refused: Refused[] = [];
  const languages = { from: languageCode(from), to: languageCode(to), terminology };

  const translateText = async (text: string): Promise<{ text: string } | { why: string }> => {
    const html = fenced(text);
    if (Buffer.byteLength(html) > MOST_BYTES) return { why: 'it is too long to translate at once: shorten it' };
    const translated = unfenced(await translator.translate(html, languages));
    const changed = changedPlaceholders(text, translated);
    return changed.length === 0 ? { text: translated } : { why: `${changed.join(', ')} in "${translated}"` };
  };

  const translateRow = async (row: FaqRow): Promise<FaqRow | Refused> => {
    const said: Partial<Record<Spoken, readonly string[]>> = {};
    for (const column of SPOKEN) {
      const texts: string[] = [];
      for (const text of textsOf(row, column)) {
        const made = await translateText(text);
        if ('why' in made) return { row, column, why: made.why };
        texts.push(made.text);
      }
      said[column] = texts;
    }
    const { questions = [], ...others } = said;
    const texts = Object.fromEntries(
      Object.entries(others).flatMap(([column, [text]]) => (text === undefined ? [] : [[column, text]])),
    );
    return {
      ...row,
      ...texts,
      questions: [...questions],
      locale: to,
      author: MACHINE,
      approved_by: undefined,
      approved_text: undefined,
      verified_on: '',
    };
  };

  for (const [at, row] of rows.entries()) {
    const made = await translateRow(row);
    if ('why' in made) refused.push(made);
    else drafts.push(made);
    done?.(at + 1);
  }
  return { drafts, refused };
};
