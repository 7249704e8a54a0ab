import * as z from 'zod/mini';
import { type ContentRow, contentRowSchema, keyOf } from '../content/content-row';
import type { Locale } from '../locales/locales';
import { placesPointerSchema } from '../places/items';
import { noticeSchema, silencedSchema } from './emergency';

/**
 * The layout of the office's one table. Every edit writes a new version of its row under the next release
 * number; moving one pointer makes a release visible. Nothing else in the project knows these keys.
 */
export const RELEASES = 'RELEASE';
/** Where the pointer is. The staff's script keeps beside it, in the same item, who is releasing now. */
export const POINTER = { pk: RELEASES, sk: 'CURRENT' } as const;

const padded = (release: number): string => String(release).padStart(8, '0');

/** Key of one release's record. */
export const releaseKey = (release: number) => ({ pk: RELEASES, sk: padded(release) });
/** Partition of the list of keys that a release writes, in parts: noted before, and kept for the history. */
export const releaseKeysPartition = (release: number): string => `${RELEASES}#${padded(release)}`;
/** Partition of what staff did at once, without a release, by number. */
export const ACTS = 'ACT';
export const actKey = (act: number) => ({ pk: ACTS, sk: padded(act) });
/** Partition of the digests that a release wrote. */
export const digestPartition = (release: number): string => `DIGEST#${padded(release)}`;

export const faqPartition = (jurisdiction: string, locale: Locale): string => `FAQ#${jurisdiction}#${locale}`;
/** Elections of a jurisdiction with their deadlines. */
export const calendarPartition = (jurisdiction: string): string => `CALENDAR#${jurisdiction}`;
/** The jurisdictions directly below `parent`; the top of the tree has no parent. */
export const jurisdictionPartition = (parent: string | undefined): string => `JURISDICTION#${parent ?? ''}`;
export const isJurisdictionPartition = (pk: string): boolean => pk.startsWith('JURISDICTION#');

/** Whether versions of the office's rows are in the partition, and nothing of the table's own. */
export const isRowPartition = (pk: string): boolean => /^(FAQ|CALENDAR|JURISDICTION)#/.test(pk);

/** The row's id, where the key is that of an answer. */
export const faqIdOf = (sk: string): string | undefined => /^faq\/[^/]+\/[^/]+\/([^/#]+)/.exec(sk)?.[1];

/** A row as it was in one release. */
export const versionSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  release: z.int(),
  removed: z.optional(z.boolean()),
  content: contentRowSchema,
  /**
   * On a jurisdiction: the answers and elections that some of those directly below it have of their own,
   * `vote-id/en-US`, `elections`.
   */
  below: z.optional(z.array(z.string())),
});

export type Version = z.infer<typeof versionSchema>;

/** What a reader must know to see one whole release: its number, and the abandoned ones below it. */
export const pointerSchema = z.object({
  release: z.int(),
  /** Releases that were given up half way: their rows are never shown, even if a late writer adds some. */
  abandoned: z.array(z.int()),
  released_at: z.string(),
  /** The polling places that voters hear of; none before the first import. */
  places: z.optional(placesPointerSchema),
  /** In force at once, whatever the release: they reach voters with the next look at the pointer. */
  notices: z.optional(z.array(noticeSchema)),
  silenced: z.optional(z.array(silencedSchema)),
});

export type Pointer = z.infer<typeof pointerSchema>;

const partitionOf = (content: ContentRow, electionJurisdiction: (election: string) => string): string => {
  switch (content.sheet) {
    case 'jurisdictions':
      return jurisdictionPartition(content.row.parent);
    case 'elections':
      return calendarPartition(content.row.jurisdiction);
    case 'deadlines':
      return calendarPartition(electionJurisdiction(content.row.election));
    case 'faq':
      return faqPartition(content.row.jurisdiction, content.row.locale);
  }
};

/** The item that holds `content` as of `release`. */
export const toVersion = (
  content: ContentRow,
  release: number,
  electionJurisdiction: (election: string) => string,
): Version => ({
  pk: partitionOf(content, electionJurisdiction),
  sk: `${content.sheet}/${keyOf(content)}#${padded(release)}`,
  release,
  content,
});

/** The same row as of another release. */
export const atRelease = (version: Version, release: number): Version => ({
  ...version,
  sk: `${version.sk.slice(0, version.sk.lastIndexOf('#'))}#${padded(release)}`,
  release,
});

type Head = Pick<Version, 'pk' | 'sk' | 'release' | 'removed'>;

/** Takes stored versions as they come, in any order, and keeps of each row the newest that `pointer` shows. */
export const visibleSoFar = <V extends Head>(pointer: Pick<Pointer, 'release' | 'abandoned'>) => {
  const newest = new Map<string, V>();
  return {
    add(version: V): void {
      if (version.release > pointer.release || pointer.abandoned.includes(version.release)) return;
      const key = `${version.pk} ${version.sk.slice(0, version.sk.lastIndexOf('#'))}`;
      const known = newest.get(key);
      if (!known || known.release < version.release) newest.set(key, version);
    },
    visible: (): V[] => [...newest.values()].filter((version) => !version.removed),
  };
};

/** Of all stored versions, in any order, what a reader sees at `pointer`: for each row its newest version. */
export const visibleAt = <V extends Head>(
  versions: Iterable<V>,
  pointer: Pick<Pointer, 'release' | 'abandoned'>,
): V[] => {
  const rows = visibleSoFar<V>(pointer);
  for (const version of versions) rows.add(version);
  return rows.visible();
};
