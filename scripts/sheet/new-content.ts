import type { ContentRow } from '../../models/content/content-row';
import type { Action, Method, Test } from '../../models/content/deadline-lists';
import { columnIn } from '../../models/content/in-locale';
import type { Office } from '../../models/content/office';
import { slotWords } from '../../models/locales/build-words';
import { languageOf } from '../../models/locales/languages';
import { type Locale, REVIEWED } from '../../models/locales/locales';
import { withoutAccents } from '../../models/text/without-accents';
import { standardDraft, standardIds } from './standard-drafts';

/** `Harbor County` → `harbor-county` */
export const slugOf = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Settings that are a beginning: the keeper fills in the table's account and the sites of the sources. */
export const newOffice = (name: string, locales: readonly Locale[]): Office => {
  // A name that says so already, Franklin Elections, doesn't need the word twice.
  const isNamed = /\belections?\b/i.test(name);
  const spoken = slugOf(name.replace(/\belections?\b/gi, '')).replaceAll('-', ' ') || slugOf(name);
  return {
    name: isNamed ? name : `${name} Elections`,
    invocation_name: Object.fromEntries(locales.map((locale) => [locale, slotWords(locale).invocationName(spoken)])),
    locales: [...locales],
    root: slugOf(name),
    source_hosts: ['.gov'],
    skill_target: 'production',
    targets: { production: { table: 'ballot-answers', region: 'us-east-1' } },
    limits: { spoken_words: 90, verify_days: 365, unchecked_days: 14 },
  };
};

const place = (id: string, name: string, parent?: string): ContentRow => ({
  sheet: 'jurisdictions',
  // Nobody knows its clock but the office: a wrong one would end deadlines an hour early or late.
  row: { id, name, parent, also_known_as: [], time_zone: '' },
});

/** What voters ask the date of: who has to fill it in sees what there is to fill in. */
const DEADLINES: readonly (readonly [Action, Method, Test])[] = [
  ['register', 'online', 'submitted'],
  ['register', 'in-person', 'submitted'],
  ['register', 'mail', 'postmarked'],
  ['request-ballot', 'mail', 'received'],
  ['return-ballot', 'mail', 'received'],
  ['return-ballot', 'in-person', 'received'],
  ['early-voting-start', 'any', 'submitted'],
  ['early-voting-end', 'any', 'submitted'],
];

/** The next elections of November and their deadlines, without dates: the office knows them. */
const calendarRows = (root: string, year: number): ContentRow[] =>
  [year, year + 1].flatMap((next): ContentRow[] => {
    const election = `${next}-general`;
    const names = REVIEWED.map((locale) => [columnIn('name', locale), languageOf(locale).examples.election]);
    const row = {
      id: election,
      jurisdiction: root,
      date: '',
      type: 'general' as const,
      polls_open: '',
      polls_close: '',
    };
    return [
      { sheet: 'elections', row: { ...row, name: '', ...Object.fromEntries(names) } },
      ...DEADLINES.map(
        ([action, method, test]): ContentRow => ({
          sheet: 'deadlines',
          row: { election, action, method, voters: 'all', test, date: '' },
        }),
      ),
    ];
  });

/**
 * The country, the office's own place, the next elections, and a draft in each of its languages of every topic, or of
 * every standard question.
 */
export const newRows = (
  { root, locales }: Office,
  name: string,
  year: number,
  which: 'all' | 'main' = 'main',
): ContentRow[] => [
  {
    sheet: 'jurisdictions',
    row: {
      id: 'us',
      name: slotWords(REVIEWED[0]).country,
      ...Object.fromEntries(REVIEWED.slice(1).map((locale) => [columnIn('name', locale), slotWords(locale).country])),
      also_known_as: [],
      time_zone: 'America/New_York',
      website: 'https://www.eac.gov',
    },
  },
  place(root, name.replace(/(?<!\s)\s*\belections?\b/gi, '').trim() || name, 'us'),
  ...calendarRows(root, year),
  ...standardIds(which).flatMap((id) => locales.map((locale) => standardDraft(id, root, locale))),
];
