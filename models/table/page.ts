import type { Deadline } from '../content/deadline';
import type { Election } from '../content/election';
import type { FaqRow } from '../content/faq-row';
import { columnIn } from '../content/in-locale';
import type { Jurisdiction } from '../content/jurisdiction';
import { LOCALES, type Locale } from '../locales/locales';
import type { Version } from './items';
import { calendarPartition, faqPartition, jurisdictionPartition, pagePartition } from './keys';
import type { RowsInWords } from './rows-in-words';

/** A place with what some of those directly below it have of their own: `vote-id/en-US`, `elections`. */
export type Place = Jurisdiction & { below: readonly string[] };

/** All that one place shows in one locale, as of one release: what a reader reads instead of the rows' versions. */
export interface Page {
  /** None where the place is not, or no longer, in the release. */
  place?: Place | undefined;
  faq: readonly FaqRow[];
  elections: readonly Election[];
  deadlines: readonly Deadline[];
  words?: RowsInWords | undefined;
}

/** A page by whose and in which locale; `parent` is the place above. */
export interface PageRef {
  jurisdiction: string;
  locale: Locale;
  parent: string | undefined;
}

export const pageName = ({ jurisdiction, locale }: PageRef): string => pagePartition(jurisdiction, locale);

/** What tells the places directly below another one apart for a voter: their names. */
export type County = Pick<Jurisdiction, 'id' | 'name' | 'also_known_as'>;

type Shown = Pick<Version, 'content' | 'below'>;

/** Where the versions of a page's rows are. */
export const partitionsOf = ({ jurisdiction, locale, parent }: PageRef): string[] => [
  faqPartition(jurisdiction, locale),
  calendarPartition(jurisdiction),
  jurisdictionPartition(parent),
];

/** A page from the rows that are visible; `rowsIn` has those of a partition. */
export const pageFrom = (ref: PageRef, rowsIn: (partition: string) => Iterable<Shown>): Page => {
  let place: Place | undefined;
  const faq: FaqRow[] = [];
  const elections: Election[] = [];
  const deadlines: Deadline[] = [];
  for (const name of partitionsOf(ref)) {
    for (const { content, below } of rowsIn(name)) {
      if (content.sheet === 'faq') faq.push(content.row);
      else if (content.sheet === 'elections') elections.push(content.row);
      else if (content.sheet === 'deadlines') deadlines.push(content.row);
      else if (content.row.id === ref.jurisdiction) place = { ...content.row, below: below ?? [] };
    }
  }
  return { place, faq, elections, deadlines };
};

const NAME_COLUMNS: ReadonlySet<string> = new Set([
  'id',
  'also_known_as',
  ...LOCALES.map((one) => columnIn('name', one)),
]);

/** The names of the places directly below `parent`, from the visible rows of their partition. */
export const countiesFrom = (shown: Iterable<Shown>): County[] =>
  [...shown].flatMap(({ content }) =>
    content.sheet === 'jurisdictions'
      ? [Object.fromEntries(Object.entries(content.row).filter(([column]) => NAME_COLUMNS.has(column))) as County]
      : [],
  );
