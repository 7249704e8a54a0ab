import type { Office } from './content/office';
import type { Snapshot } from './table/snapshot';

/** What the build puts into the skill's bundle. */
export interface Baked {
  office: Office;
  /** The Region of the table's replica, where there is one: pages may be read there by whoever runs there. */
  replica?: string | undefined;
  /** Jurisdictions above the root, nearest first. */
  ancestors: readonly string[];
  /** What voters hear while the table can't be reached: `file`, beside the bundle, has its pages. */
  snapshot: Snapshot & { file: string };
}
