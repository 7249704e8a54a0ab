import { LOCALES, type Locale } from '../locales/locales';

const [FIRST] = LOCALES;

/** Name of the column that holds `column` in `locale`: `name` in the first locale, `name_es` in Spanish. */
export const columnIn = (column: string, locale: Locale): string =>
  locale === FIRST ? column : `${column}_${locale.slice(0, 2)}`;

/** A row's `column` in the voter's language; in the first language where the office gave no other. */
export const inLocale = <Column extends string, Value>(
  row: { readonly [column in Column]?: Value },
  column: Column,
  locale: Locale,
): Value | undefined => {
  const own: Value | undefined = Reflect.get(row, columnIn(column, locale));
  return own ?? row[column];
};
