import { ANSWER_COLUMNS } from '../../models/content/columns';
import { columnIn } from '../../models/content/in-locale';
import { LOCALES } from '../../models/locales/locales';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type Located, type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';
import { MOST_CHARACTERS } from './spoken-length';

type Text = { row: Located; header: string; text: string };

/** Symbols that a voice skips, spells out or stumbles over, and the words to write instead. */
const SYMBOLS: Record<string, string> = {
  '&': '"and" for &',
  '§': '"section" for §',
  '/': '"or" for /',
  '#': '"number" for #',
  '+': '"plus" for +',
  '=': '"is" for =',
  '@': '"at" for @',
  '°': '"degrees" for °',
};
const UNSPEAKABLE =
  /[&§/#+=@°*_[\]|\\^~•▪●◦·™®©→←✓✔…\uff01-\uff5e]|[\u0335-\u0338]|\p{Script=Cyrillic}|\p{Script=Greek}/gu;

const MARKUP = /<[^<>]{0,80}>?|&(?:[a-z]{2,8}|#\d{1,5});/gi;
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WEB = /\b(?:https?:\/\/\S+|www\.\S+|(?:[\w-]{1,63}\.){1,8}(?:gov|org|com|net|us|edu|mil|info)\b(?:\/\S*)?)/gi;
const SCREEN =
  /\b(?:click(?:ing)?(?: (?:here|on|the))?|(?:see|listed|shown|use the (?:link|form)|link) (?:below|above|here)|(?:the|this|following) links?\b|drop-?down|haga clic(?: aquí)?|enlace)/gi;
/** Four or more short things in one breath, after whatever comes before them: `bring a, b, c, d, or e`. */
const LONG_LIST =
  /(?:[\p{L}\d'-]{1,30} ){0,3}[\p{L}\d'-]{1,30}, (?:(?:[\p{L}\d'-]{1,30} ){0,3}[\p{L}\d'-]{1,30}, ){3,9}(?:and|or|y|o|u|e) [\p{L}\d' -]{2,40}/iu;

const distinct = (found: Iterable<string>): string[] => [...new Set(found)].slice(0, 5);

/** All of these appear in the row's text, and each is told once with everything it found. */
const problemsOf = ({ row, header, text }: Text): Problem[] => {
  const at = where(row, header);
  const problems: Problem[] = [];
  let rest = text.replace(/\{[^{}]*\}/g, '');
  const take = (pattern: RegExp): string[] => {
    const found = distinct(rest.match(pattern) ?? []);
    // What was told of once, such as the @ of an address, isn't told of again as a symbol.
    if (found.length > 0) rest = rest.replace(pattern, ' ');
    return found.map((one) => one.trim().replace(/(?<![.,;)])[.,;)]+$/, ''));
  };
  const markup = take(MARKUP);
  if (markup.length > 0) problems.push(problem('has-markup', at, markup));
  const emails = take(EMAIL);
  if (emails.length > 0) problems.push(problem('email-address', at, emails));
  const sites = take(WEB);
  if (sites.length > 0) problems.push(problem('web-address', at, sites));
  const screen = distinct(rest.match(SCREEN) ?? []);
  if (screen.length > 0) problems.push(problem('needs-a-screen', at, screen));
  // Dates in numbers have a rule of their own.
  rest = rest.replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' ');
  const symbols = take(UNSPEAKABLE);
  if (symbols.length > 0)
    problems.push(
      problem(
        'unspeakable-symbol',
        at,
        symbols,
        symbols.flatMap((one) => SYMBOLS[one] ?? []),
      ),
    );
  return problems;
};

const style = ({ row, header, text }: Text): Problem[] => {
  const problems: Problem[] = [];
  const commas = text.split(',').length - 1;
  const undated = text.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, /gi, '');
  const list = commas < 4 ? undefined : LONG_LIST.exec(undated)?.[0].trim();
  if (list) problems.push(problem('long-list', where(row, header), list));
  if (header !== 'more' && /\?["')]?$/.test(text)) problems.push(problem('ends-with-question', where(row, header)));
  return problems;
};

const answerTexts = (row: LocatedRow<'faq'>): Text[] =>
  ANSWER_COLUMNS.flatMap((header) => {
    const text = row.said[header];
    return text === undefined || text.length > MOST_CHARACTERS ? [] : [{ row, header, text }];
  });

/** In each language. */
const namesIn = (row: LocatedRow<'jurisdictions'> | LocatedRow<'elections'>, columns: readonly string[]): Text[] =>
  columns.flatMap((column) =>
    LOCALES.map((locale) => {
      const header = columnIn(column, locale);
      return { row, header, text: String(Reflect.get(row.said, header) ?? '') };
    }),
  );

/** Names, hours and addresses are spoken too, where a placeholder or an offer asks for them. */
const otherTexts = (context: Context): Text[] => [
  ...context.jurisdictions.flatMap((row) => namesIn(row, ['name', 'office_hours'])),
  ...context.elections.flatMap((row) => namesIn(row, ['name'])),
];

export const checkSpokenTexts = (context: Context): Problem[] => {
  const problems: Problem[] = [];
  for (const row of context.faq) {
    for (const text of answerTexts(row)) problems.push(...problemsOf(text), ...style(text));
    if (row.said.about !== undefined) problems.push(...problemsOf({ row, header: 'about', text: row.said.about }));
    const marked = row.said.questions?.flatMap((question) => question.match(MARKUP) ?? []) ?? [];
    if (marked.length > 0) problems.push(problem('has-markup', where(row, 'questions'), distinct(marked)));
  }
  for (const text of otherTexts(context)) problems.push(...problemsOf(text));
  return problems;
};
