import { packValue, partDigest } from '../../lambda/table/page-item';
import { pageKeyAt, pagePartPartition } from '../../models/table/keys';
import { PAGE_LAYOUT, PAGE_PART_BYTES, type PagePart } from '../../models/table/packed-page';

/** What a release writes of a page, before its number is known. */
export interface PackedPage {
  /** Its partition. */
  name: string;
  parts: readonly Uint8Array[];
}

/** A value packed, in parts that each fit into one item. */
export const packPage = (name: string, value: unknown, partBytes = PAGE_PART_BYTES): PackedPage => {
  const packed = packValue(value);
  const count = Math.max(1, Math.ceil(packed.length / partBytes));
  return {
    name,
    parts: Array.from({ length: count }, (_, part) => packed.subarray(part * partBytes, (part + 1) * partBytes)),
  };
};

/** The page's items as of `release`. */
export const partsAt = ({ name, parts }: PackedPage, release: number): PagePart[] =>
  parts.map((packed, part) => {
    const item = {
      pk: pagePartPartition(name, part),
      sk: pageKeyAt(release),
      layout: PAGE_LAYOUT,
      parts: parts.length,
      packed,
    };
    return { ...item, release, digest: partDigest(item) };
  });
