import { LOCALES, type Locale } from '../locales/locales';

const [FIRST] = LOCALES;

/** The column that holds `column` in `locale`: itself in the first locale, with the language's two letters in others. */
export const columnIn = (column: string, locale: Locale): string => columnInLanguage(column, locale);

/** The same for a language as other systems write it, `es` or `es-US`; none is the first locale's. */
export const columnInLanguage = (column: string, language: string = FIRST): string =>
  language.slice(0, 2) === FIRST.slice(0, 2) ? column : `${column}_${language.slice(0, 2)}`;

type Named<Column extends string, Value> = { readonly [column in Column]?: Value };

/** A row's `column` in the voter's language; in the first language where the office gave no other. */
export function inLocale<Column extends string>(
  row: Required<Named<Column, string>>,
  column: Column,
  locale: Locale,
): string;
export function inLocale<Column extends string>(
  row: Named<Column, string | undefined>,
  column: Column,
  locale: Locale,
): string | undefined;
export function inLocale<Column extends string>(
  row: Named<Column, string | undefined>,
  column: Column,
  locale: Locale,
): string | undefined {
  const own: string | undefined = Reflect.get(row, columnIn(column, locale));
  return own ?? row[column];
}

/** A row's `column` in this language and no other. */
export const onlyInLocale = <Column extends string>(
  row: Named<Column, string | undefined>,
  column: Column,
  locale: Locale,
): string | undefined => Reflect.get(row, columnIn(column, locale));

/** What a row says in any of the languages, in the order of the locales. */
export const inEveryLocale = <Column extends string>(
  row: Named<Column, string | undefined>,
  column: Column,
): string[] => {
  const said: (string | undefined)[] = LOCALES.map((locale) => Reflect.get(row, columnIn(column, locale)));
  return said.filter((text) => text !== undefined);
};
