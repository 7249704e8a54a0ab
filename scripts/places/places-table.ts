import type { PackedItem, PlacesPointer } from '../../models/places/places-pointer';
import type { PagesPointer } from '../../models/table/items';
import type { ItemKey } from '../../models/table/keys';
import type { ReleaseTable, WriteOptions } from '../table/release-table';

/** The office's table as the places commands see it. Every method throws `TableError` where it can't be asked. */
export interface PlacesTable {
  readonly releases: ReleaseTable;
  /** Values by `keyText`; keys without an item are absent. Any number of keys. */
  read(keys: readonly ItemKey[]): Promise<ReadonlyMap<string, unknown>>;
  /** Writes items as they come; throttled ones are tried again with backoff. */
  write(items: Iterable<PackedItem>, options?: WriteOptions): Promise<void>;
  /** Notes that `release` shows `places`, where rollback finds it. */
  noteHistory(release: number, places: PlacesPointer): Promise<void>;
  /** What voters heard of as of `release`. */
  placesAt(release: number): Promise<PlacesPointer | undefined>;
  /** As `ReleaseTable.movePointer`, and in the same write to another places version. */
  movePointer(release: number, at: string, places: PlacesPointer, pages?: PagesPointer): Promise<boolean>;
}
