import { rowsInWords } from '../../lambda/understanding/rows-in-words';
import { isDraftLocale, type Locale, REVIEWED } from '../../models/locales/locales';
import type { Version } from '../../models/table/items';
import { calendarOwner, countiesPartition } from '../../models/table/keys';
import { countiesFrom, type PageRef, pageFrom, pageName } from '../../models/table/page';
import { packCounties } from './pack-counties';
import { type PackedPage, packPage } from './pack-page';

/**
 * Whose pages a change of rows changes: in one locale or, where there is none, in all that were read as a whole; and of whose
 * counties the names. A draft's rows are read from their versions: few hear them, and no office pays for more pages.
 */
export interface Touched {
  places: Map<string, Set<Locale>>;
  /** The places above; none is the top of the tree. */
  parents: Set<string | undefined>;
}

export const touchedBy = (versions: Iterable<Version>): Touched => {
  const touched: Touched = { places: new Map(), parents: new Set() };
  const touch = (place: string, locales: Iterable<Locale>): void => {
    const known = touched.places.get(place) ?? new Set();
    for (const locale of locales) if (!isDraftLocale(locale)) known.add(locale);
    touched.places.set(place, known);
  };
  for (const { pk, content } of versions) {
    if (content.sheet === 'faq') {
      touch(content.row.jurisdiction, [content.row.locale]);
    } else if (content.sheet === 'jurisdictions') {
      touch(content.row.id, REVIEWED);
      touched.parents.add(content.row.parent);
    } else touch(calendarOwner(pk), REVIEWED);
  }
  return touched;
};

type RowsIn = (partition: string) => readonly Version[];

/** In the order in which the table has their versions: whoever reads pages hears what whoever reads those does. */
const inTableOrder =
  (rowsIn: RowsIn): RowsIn =>
  (name) =>
    [...rowsIn(name)].sort((a, b) => (a.sk < b.sk ? -1 : 1));

/** One page, packed, with what hearing makes of its rows. */
export const packedPage = (ref: PageRef, rowsIn: RowsIn): PackedPage => {
  const page = pageFrom(ref, inTableOrder(rowsIn));
  return packPage(pageName(ref), { ...page, words: rowsInWords(page.faq, ref.locale) });
};

/** The names of the places below `parent`, packed. */
export const packedCounties = (parent: string | undefined, below: readonly Version[]): PackedPage =>
  packPage(countiesPartition(parent), packCounties(countiesFrom(inTableOrder(() => below)(''))));
