import { LOCALES, type Locale } from '../locales/locales';

const [FIRST] = LOCALES;

/** Name of the column that holds `column` in `locale`: `name` in the first locale, `name_es` in Spanish. */
export const columnIn = (column: string, locale: Locale): string =>
  locale === FIRST ? column : `${column}_${locale.slice(0, 2)}`;

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
