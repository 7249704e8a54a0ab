import * as z from 'zod/mini';
import { type ContentRow, contentRowSchema } from '../content/content-row';
import { placesPointerSchema } from '../places/places-pointer';
import { noticeSchema, silencedSchema } from './emergency-schema';
import { calendarPartition, faqPartition, jurisdictionPartition, rowKeyOf, versionKey, versionKeyAt } from './keys';

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
  /** On an answer: the digest of the text that was approved. */
  digest: z.optional(z.string()),
});

export type Version = z.infer<typeof versionSchema>;

/** Up to which release pages are there, and how many parts the largest of them has. */
export const pagesPointerSchema = z.object({
  release: z.int(),
  parts: z.int(),
  /** Further Regions in whose copy of the table all pages of this release were seen, by whoever released it. */
  seen_in: z.optional(z.array(z.string())),
});
export type PagesPointer = z.infer<typeof pagesPointerSchema>;

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
  /** What of this release can be read from pages; none of it where they are of another release than this one. */
  pages: z.optional(pagesPointerSchema),
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
  sk: versionKey(content, release),
  release,
  content,
});

/** The same row as of another release. */
export const atRelease = (version: Version, release: number): Version => ({
  ...version,
  sk: versionKeyAt(version.sk, release),
  release,
});

type Head = Pick<Version, 'pk' | 'sk' | 'release' | 'removed'>;

/** Takes stored versions as they come, in any order, and keeps of each row the newest that `pointer` shows. */
export const visibleSoFar = <V extends Head>(pointer: Pick<Pointer, 'release' | 'abandoned'>) => {
  const newest = new Map<string, V>();
  return {
    add(version: V): void {
      if (version.release > pointer.release || pointer.abandoned.includes(version.release)) return;
      const key = `${version.pk} ${rowKeyOf(version.sk)}`;
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
