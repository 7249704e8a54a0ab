import { isDraftLocale } from '../../models/locales/locales';
import type { Pointer } from '../../models/table/items';
import { countiesPartition, jurisdictionPartition } from '../../models/table/keys';
import { type Page, type PageRef, pageName, partitionsOf } from '../../models/table/page';
import type { ContentStore, ReadOptions } from './content-store';
import type { Counties } from './counties';
import { packedCounties, sourceOfRows } from './release-source';

export interface ReleasePages {
  pages: Map<string, Page>;
  counties: Counties;
}

/** Of which release to read which pages. */
type Read<Found> = (
  store: ContentStore,
  refs: readonly PageRef[],
  root: string,
  pointer: Pointer,
  options: ReadOptions,
) => Promise<Found>;

const unpacked = (unpack: (() => unknown) | undefined): Page | undefined => unpack?.() as Page | undefined;

const fromPages: Read<ReleasePages | undefined> = async (store, refs, root, pointer, options) => {
  if (pointer.pages?.release !== pointer.release || refs.some(({ locale }) => isDraftLocale(locale))) return undefined;
  const names = countiesPartition(root);
  const found = await store.pages?.([...refs.map(pageName), names], pointer, options);
  if (!found) return undefined;
  const pages = new Map<string, Page>();
  for (const ref of refs) {
    const page = unpacked(found.get(pageName(ref)));
    if (page) pages.set(pageName(ref), page);
  }
  return { pages, counties: packedCounties(found.get(names) ?? (() => [])) };
};

const fromVersions: Read<ReleasePages> = async (store, refs, root, pointer, options) => {
  const names = new Set([...refs.flatMap(partitionsOf), jurisdictionPartition(root)]);
  const source = sourceOfRows(await store.partitions([...names], pointer, options), root);
  const pages = refs.flatMap((ref) => {
    const page = source.page(ref);
    return page ? [[pageName(ref), page] as const] : [];
  });
  return { pages: new Map(pages), counties: source.counties };
};

/**
 * What these pages of a release show, with the names of the counties: from the table's pages or, where it has none that
 * can be believed, from the versions of their rows. Throws `ContentStoreError`.
 */
export const readRelease: Read<ReleasePages> = async (...asked) =>
  (await fromPages(...asked)) ?? fromVersions(...asked);
