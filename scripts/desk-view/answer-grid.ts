import { textsFor } from '../../models/locales/languages';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { isTopicId, TOPIC_IDS } from '../../models/topics';
import { idOf } from '../plan/diff-rows';
import type { Problem } from '../report/problem';
import { isError } from '../report/problem';
import { judgingOf } from './answer-index';
import { type AnswerState, answerState, STATES, type State } from './answer-state';
import { type DeskContent, placesOf } from './desk-content';

/** One cell, as short as it can be: there may be tens of thousands. */
export interface GridCell {
  state: State;
  from?: string | undefined;
  until?: string | undefined;
  /** The number of its row in the files. */
  row?: number | undefined;
  /** What `validate` says of that row. */
  errors?: number | undefined;
  warnings?: number | undefined;
  /** The row is approved, and another text of it, or none, is released. */
  isAhead?: boolean | undefined;
}

export interface AnswerGrid {
  columns: readonly { place: string; name: string; locale: Locale }[];
  rows: readonly { faq: string; topic: string; title: string; isMain: boolean; cells: readonly GridCell[] }[];
  /** Of the cells that are shown. */
  counts: Readonly<Record<State, number>>;
  /** Places that there are besides those shown. */
  placesLeft: number;
}

export interface GridAsked {
  /** Ids; without them the first few. */
  places?: readonly string[] | undefined;
  locales?: readonly Locale[] | undefined;
  /** A topic; all without it. */
  topic?: string | undefined;
  /** Whether details are shown too, or the main answers only. */
  hasDetails: boolean;
}

/** As many places as a screen has room for. */
const PLACES_SHOWN = 8;

const ORDER: readonly string[] = TOPIC_IDS;

const topicOf = (faq: string): string => faq.split('.')[0] ?? faq;

/** Topics in the order of the skill, details after their topic's main answer. */
const inOrder = (faqs: Iterable<string>): string[] => {
  const place = (id: string): number => ORDER.indexOf(topicOf(id));
  return [...new Set([...TOPIC_IDS, ...faqs])].sort((a, b) => place(a) - place(b) || (a < b ? -1 : Number(a > b)));
};

const isOfFaq = ({ file, sheet }: Problem): boolean => file === 'faq.csv' || sheet === 'faq';

/** The problems of each row of the faq sheet. */
export const problemsByRow = (problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  for (const one of problems)
    if (one.row !== undefined && isOfFaq(one)) found.set(one.row, [...(found.get(one.row) ?? []), one]);
  return found;
};

/** The rows that a release would bring or change. */
export const aheadIn = ({ next }: Pick<DeskContent, 'next'>): ReadonlySet<string> =>
  new Set(next.changes.flatMap((change) => (change.kind === 'remove' ? [] : [idOf(change.after)])));

/** What the row is about, in the office's first language. */
const titleOf = (faq: string, rows: readonly AnswerState[]): string => {
  if (isTopicId(faq)) return textsFor(LOCALES[0]).topics[faq];
  return rows.flatMap(({ row }) => row?.said.about ?? [])[0] ?? faq.slice(faq.indexOf('.') + 1).replaceAll('-', ' ');
};

/** How every answer stands, topic by place and language. */
export const answerGrid = (desk: DeskContent, asked: GridAsked): AnswerGrid => {
  const { checked, office } = desk;
  const judging = judgingOf(desk);
  const all = placesOf(desk);
  const places = asked.places ? all.filter(({ id }) => asked.places?.includes(id)) : all.slice(0, PLACES_SHOWN);
  const locales = office.locales.filter((locale) => asked.locales?.includes(locale) ?? true);
  const columns = places.flatMap(({ id, name }) => locales.map((locale) => ({ place: id, name, locale })));
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  const problems = problemsByRow(checked.problems);
  const ahead = aheadIn(desk);
  const faqs = inOrder(judging.faqs).filter(
    (faq) => (asked.topic === undefined || topicOf(faq) === asked.topic) && (asked.hasDetails || isTopicId(faq)),
  );
  const rows = faqs.map((faq) => {
    const states = columns.map(({ place, locale }) => answerState({ faq, place, locale }, judging));
    const cells = states.map(({ state, from, until, row }): GridCell => {
      counts[state] += 1;
      const own = from === undefined ? row : undefined;
      const found = own ? (problems.get(own.row) ?? []) : [];
      const errors = found.filter(isError).length;
      return {
        state,
        from,
        until,
        row: row?.row,
        errors: errors || undefined,
        warnings: found.length - errors || undefined,
        isAhead: (own?.content && ahead.has(idOf(own.content))) || undefined,
      };
    });
    return { faq, topic: topicOf(faq), title: titleOf(faq, states), isMain: isTopicId(faq), cells };
  });
  return { columns, rows, counts, placesLeft: all.length - places.length };
};
