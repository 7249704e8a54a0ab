import type { PackedCounties } from '../../models/table/county-names';
import type { Version } from '../../models/table/items';
import { jurisdictionPartition } from '../../models/table/keys';
import { type County, countiesFrom, type Page, type PageRef, pageFrom, pageName } from '../../models/table/page';
import { type Counties, LazyCounties } from './counties';

/** Where the pages of one release come from. */
export interface ReleaseSource {
  /** Nothing where it isn't here yet. */
  page(ref: PageRef): Page | undefined;
  counties: Counties;
}

/** All rows of a release in memory, by partition. Pages are made of them when they are asked for. */
export const sourceOfRows = (partitions: ReadonlyMap<string, readonly Version[]>, root: string): ReleaseSource => {
  const made = new Map<string, Page>();
  const rowsIn = (name: string): readonly Version[] => partitions.get(name) ?? [];
  return {
    page(ref) {
      const page = made.get(pageName(ref)) ?? pageFrom(ref, rowsIn);
      made.set(pageName(ref), page);
      return page;
    },
    counties: new LazyCounties(() => countiesFrom(rowsIn(jurisdictionPartition(root)))),
  };
};

/** Pages as they were read, which more may be added to; each is unpacked when it is first asked for. */
export class PagesInMemory implements ReleaseSource {
  readonly #pages = new Map<string, Page>();

  constructor(
    pages: ReadonlyMap<string, Page>,
    readonly counties: Counties,
  ) {
    this.add(pages);
  }

  add(pages: ReadonlyMap<string, Page>): void {
    for (const [name, page] of pages) this.#pages.set(name, page);
  }

  page(ref: PageRef): Page | undefined {
    return this.#pages.get(pageName(ref));
  }
}

/** Counties as they lie packed. */
export const packedCounties = (unpack: () => unknown): Counties =>
  new LazyCounties(() => unpack() as PackedCounties | County[]);
