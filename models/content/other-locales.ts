import * as z from 'zod/mini';
import { LOCALES, type Locale } from '../locales/locales';
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

type Guide = Pick<Column, 'note' | 'example' | 'width'>;

const optional = z.optional(text);

/** A text column once more for every other language; `guides` has their notes. */
export const inOtherLocales = <Name extends string>(name: Name, guides: Record<Ending, Guide>) => {
  const others = LOCALES.slice(1).map((locale) => {
    const header = columnIn(name, locale);
    const guide: Guide | undefined = Object.entries(guides).find(([ending]) => header === `${name}_${ending}`)?.[1];
    return [header, column(optional, { note: '', example: '', width: 24, ...guide })];
  });
  return Object.fromEntries(others) as Record<`${Name}_${Ending}`, Column<typeof optional>>;
};

/** The same as schemas alone, for what is no sheet of ours. */
export const optionalInOtherLocales = <Name extends string>(name: Name) => {
  const others = LOCALES.slice(1).map((locale) => [columnIn(name, locale), optional]);
  return Object.fromEntries(others) as Record<`${Name}_${Ending}`, typeof optional>;
};
