import type { ContentRow } from '../content/content-row';
import { keyOf } from '../content/row-key';
import type { Locale } from '../locales/locales';

/**
 * The layout of the office's one table: the only place that knows how its keys are written. Every edit writes a new
 * version of its row under the next release number; moving one pointer makes a release visible. Each key that a
 * release writes ends with the release's number: that is how a crashed one is cleaned up.
 */
export interface ItemKey {
  pk: string;
  sk: string;
}

export const RELEASES = 'RELEASE';
/** Where the pointer is. The staff's script keeps beside it, in the same item, who is releasing now. */
export const POINTER: ItemKey = { pk: RELEASES, sk: 'CURRENT' };

const padded = (release: number): string => String(release).padStart(8, '0');

/** Key of one release's record. */
export const releaseKey = (release: number): ItemKey => ({ pk: RELEASES, sk: padded(release) });
/** Partition of the list of keys that a release writes, in parts: noted before, and kept for the history. */
export const releaseKeysPartition = (release: number): string => `${RELEASES}#${padded(release)}`;
/** Partition of what staff did at once, without a release, by number. */
export const ACTS = 'ACT';
export const actKey = (act: number): ItemKey => ({ pk: ACTS, sk: padded(act) });

/** Partition of the digests that a release wrote: their root, and its buckets. */
export const digestPartition = (release: number): string => `DIGEST#${padded(release)}`;
export const digestRootKey = (release: number): ItemKey => ({ pk: digestPartition(release), sk: 'ROOT' });
export const digestBucketKey = (release: number, bucket: number): ItemKey => ({
  pk: digestPartition(release),
  sk: `BUCKET#${String(bucket).padStart(6, '0')}`,
});

export const faqPartition = (jurisdiction: string, locale: Locale): string => `FAQ#${jurisdiction}#${locale}`;
/** Elections of a jurisdiction with their deadlines. */
export const calendarPartition = (jurisdiction: string): string => `CALENDAR#${jurisdiction}`;
/** Whose calendar it is. */
export const calendarOwner = (pk: string): string => pk.slice(calendarPartition('').length);
/** The jurisdictions directly below `parent`; the top of the tree has no parent. */
export const jurisdictionPartition = (parent: string | undefined): string => `JURISDICTION#${parent ?? ''}`;
export const isJurisdictionPartition = (pk: string): boolean => pk.startsWith('JURISDICTION#');

/** Whether versions of the office's rows are in the partition, and nothing of the table's own. */
export const isRowPartition = (pk: string): boolean => /^(FAQ|CALENDAR|JURISDICTION)#/.test(pk);

/**
 * A page: what readers read of a place in one locale, or the names of the places below it. Its further parts, where it
 * is too large for one item, lie in partitions of their own, so that all are read at once.
 */
const PAGE = 'PAGE#';
export const pagePartition = (jurisdiction: string, locale: Locale): string => `${PAGE}${jurisdiction}#${locale}`;
export const countiesPartition = (parent: string | undefined): string => `${PAGE}${parent ?? ''}#below`;
export const pagePartPartition = (page: string, part: number): string => (part === 0 ? page : `${page}#${part}`);
export const isPagePartition = (pk: string): boolean => pk.startsWith(PAGE);
/** Sort key of what a release wrote of a page. */
export const pageKeyAt = (release: number): string => `#${padded(release)}`;

/** Sort key of a row's version: `faq/franklin/en-US/vote-id#00000012`. */
export const versionKey = (content: ContentRow, release: number): string =>
  `${content.sheet}/${keyOf(content)}#${padded(release)}`;

/** The row, whatever its release. */
export const rowKeyOf = (sk: string): string => sk.slice(0, sk.lastIndexOf('#'));

export const versionKeyAt = (sk: string, release: number): string => `${rowKeyOf(sk)}#${padded(release)}`;

/** Which answer a version is of, where it is of an answer. */
export const answerOf = (sk: string): { faq: string; jurisdiction: string; locale: string } | undefined => {
  const [, jurisdiction = '', locale = '', faq = ''] = /^faq\/([^/]+)\/([^/]+)\/([^/#]+)/.exec(sk) ?? [];
  return faq === '' ? undefined : { faq, jurisdiction, locale };
};

/**
 * Places lie apart: each import writes a whole places version, named by the number of the release that brought it; no
 * item is ever changed. Voters see it once the release pointer names it.
 */
export const PLACES = 'PLACES';

const placesKey = (version: number, what: string): ItemKey => ({
  pk: `${PLACES}#${padded(version)}#${what}`,
  sk: `#${padded(version)}`,
});

export const manifestKey = (version: number): ItemKey => placesKey(version, 'MANIFEST');
export const bucketKey = (version: number, bucket: number): ItemKey => placesKey(version, `STREETS#${bucket}`);
export const precinctKey = (version: number, precinct: string): ItemKey => placesKey(version, `PRECINCT#${precinct}`);
/** Vote centres, early voting sites and drop boxes of a locality. */
export const sitesKey = (version: number, locality: string): ItemKey => placesKey(version, `SITES#${locality}`);
/** A part of the list of all places, which only staff's commands read. */
export const catalogueKey = (version: number, part: number): ItemKey => placesKey(version, `CATALOGUE#${part}`);

/** Which places version each release showed, one item for each release that changed it. */
export const placesHistoryKey = (release: number): ItemKey => ({ pk: PLACES, sk: `#${padded(release)}` });

/** A key as text, for a map. */
export const keyText = ({ pk, sk }: ItemKey): string => `${pk} ${sk}`;

/** What kind of places item a key text is of, without whatever may say where a voter lives: `STREETS`. */
export const placesKindOf = (text: string): string => /#([A-Z]+)/.exec(text)?.[1] ?? PLACES;
