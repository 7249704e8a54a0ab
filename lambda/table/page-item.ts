import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LAYOUTS_READ, type PagePart } from '../../models/table/packed-page';

/** The digest of a part, its key and its place among the others included. */
export const partDigest = ({ pk, sk, layout, parts, packed }: Omit<PagePart, 'digest' | 'release'>): string =>
  createHash('sha256').update(`${pk}\n${sk}\n${layout}\n${parts}\n`).update(packed).digest('base64');

export const packValue = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value), { level: 9 });

export const unpackValue = (packed: Uint8Array): unknown => JSON.parse(inflateRawSync(packed).toString('utf8'));

/** Whether the item is a part that this reader can believe: of its layout, and what was written under this very key. */
const isSound = (item: Partial<PagePart>): item is PagePart =>
  LAYOUTS_READ.includes(item.layout) &&
  typeof item.layout === 'number' &&
  typeof item.pk === 'string' &&
  typeof item.sk === 'string' &&
  typeof item.release === 'number' &&
  typeof item.parts === 'number' &&
  item.packed instanceof Uint8Array &&
  item.digest === partDigest({ pk: item.pk, sk: item.sk, layout: item.layout, parts: item.parts, packed: item.packed });

/**
 * The bytes that the parts make together, as they were written; `parts` in their order, the last ones perhaps of an older
 * and longer page. Nothing where one is missing, or not to be believed.
 */
export const joinParts = (parts: readonly (Partial<PagePart> | undefined)[]): Uint8Array | undefined => {
  const [head] = parts;
  if (!head || !isSound(head)) return undefined;
  const all = parts.slice(0, head.parts);
  const sound = all.flatMap((part) => (part && isSound(part) && part.sk === head.sk ? [part] : []));
  if (sound.length < head.parts || sound.some((part) => part.parts !== head.parts)) return undefined;
  return head.parts === 1 ? head.packed : Buffer.concat(sound.map(({ packed }) => packed));
};
