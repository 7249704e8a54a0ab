import type { ItemKey } from '../../models/table/keys';
import type { ReadOptions } from './content-store';

/** Where places are read from. Read-only by type, as the skill's role is read-only by policy. */
export interface PlacesStore {
  /**
   * Reads all keys in one round trip. What is stored under a key, not yet parsed, by `keyText`; keys without an
   * item are absent. Throws `ContentStoreError` where the table can't be asked.
   */
  read(keys: readonly ItemKey[], options: ReadOptions): Promise<ReadonlyMap<string, unknown>>;
}
