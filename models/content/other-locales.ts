import * as z from 'zod/mini';
import type { Language } from '../locales/language';
import { languageOf } from '../locales/languages';
import { isDraftLocale, LOCALES, type Locale } from '../locales/locales';
import { text } from './cells';
import { type Column, column } from './column';
import { columnIn } from './in-locale';

/** What stands at the end of a column that holds another language than the first. */
type Ending = Locale extends infer One
  ? One extends (typeof LOCALES)[0]
    ? never
    : One extends `${infer Language}-${string}`
      ? Language
      : never
  : never;

/** What staff have to know of such a column; in each language its own example. */
interface Guide extends Pick<Column, 'width'> {
  note(language: string): string;
  example: keyof Language['examples'];
}

const optional = z.optional(text);

/** A text column once more for every other language. */
export const inOtherLocales = <Name extends string>(name: Name, { note, example, width }: Guide) => {
  const others = LOCALES.slice(1).map((locale) => {
    const { name: language, examples } = languageOf(locale);
    const isOfDraft = isDraftLocale(locale);
    const guide = { note: note(language), example: examples[example], width, isOfDraft, mayBeAbsent: isOfDraft };
    return [columnIn(name, locale), column(optional, guide)];
  });
  return Object.fromEntries(others) as Record<`${Name}_${Ending}`, Column<typeof optional>>;
};

/** The same as schemas alone, for what is no sheet of ours. */
export const optionalInOtherLocales = <Name extends string>(name: Name) => {
  const others = LOCALES.slice(1).map((locale) => [columnIn(name, locale), optional]);
  return Object.fromEntries(others) as Record<`${Name}_${Ending}`, typeof optional>;
};
