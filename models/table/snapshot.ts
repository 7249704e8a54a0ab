import type { Pointer } from './items';

/**
 * Which release the skill was built with, whose pages lie beside the bundle, so that it can answer when the table can't.
 */
export interface Snapshot {
  pointer: Pointer;
  /** When the table last said that this release was the live one; an ISO instant. */
  taken_at: string;
}
