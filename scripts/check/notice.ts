import { columnIn } from '../../models/content/in-locale';
import type { Office } from '../../models/content/office';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { segmentsOf } from '../../models/placeholders';
import type { Problem } from '../report/problem';
import type { Located, SheetFile } from '../sheet/sheet';
import { contextOf } from './context';
import { checkLengths } from './spoken-length';
import { checkSpokenTexts } from './spoken-texts';

/** The option that a notice's text comes from in each language. */
export const textOptionOf = (locale: Locale): string => `--${columnIn('text', locale).replace('_', '-')}`;

const FILE: SheetFile = { sheet: 'faq', file: 'notice', columns: new Map() };

const asAnswer = (answer: string): Located => ({
  sheet: 'faq',
  said: { answer },
  unusable: new Set(),
  content: undefined,
  in: FILE,
  row: 1,
});

const wrong = (option: string, code: string, what: string, fix: string): Problem => ({
  severity: 'error',
  code,
  file: 'notice',
  header: option,
  what,
  fix,
});

const ofLocale = (locale: Locale, text: string | undefined, office: Office, now: string): Problem[] => {
  const option = textOptionOf(locale);
  if (!office.locales.includes(locale)) {
    if (text === undefined) return [];
    return [wrong(option, 'locale-not-offered', `The office doesn't offer ${locale}.`, `Leave ${option} out.`)];
  }
  if (!text?.trim()) {
    const fix = `Say it with ${option} "…". Whoever speaks ${locale} would not hear of it.`;
    return [wrong(option, 'notice-without-text', `The notice has no text in ${locale}, which the office offers.`, fix)];
  }
  const context = contextOf({ office, rows: [asAnswer(text)], whole: new Set() }, now);
  const found = [...checkSpokenTexts(context), ...checkLengths(context)];
  const problems = found.map(({ row: _row, column: _column, ...problem }): Problem => ({ ...problem, header: option }));
  const braces = segmentsOf(text).flatMap((piece) => (typeof piece === 'string' ? [] : [`{${piece.name}}`]));
  if (braces.length > 0) {
    const what = `A notice is spoken as it is written: ${braces.join(' ')} would not be filled in.`;
    problems.push(wrong(option, 'notice-placeholder', what, 'Write the date or the number itself.'));
  }
  return problems;
};

/** What is wrong with a notice, by the rules for answers. */
export const checkNotice = (texts: Partial<Record<Locale, string>>, office: Office, now: string): Problem[] =>
  LOCALES.flatMap((locale) => ofLocale(locale, texts[locale], office, now));
