import type { ContentRow } from '../../models/content/content-row';
import type { Version } from '../../models/table/items';
import type { DigestChange } from './digests';

/** One row that will differ. `fields` names the columns that do, with both values as a person writes them. */
export type Change =
  | { kind: 'add'; key: string; after: ContentRow }
  | { kind: 'remove'; key: string; before: ContentRow }
  | { kind: 'change'; key: string; before: ContentRow; after: ContentRow; fields: FieldChange[] };

export interface FieldChange {
  column: string;
  before: string;
  after: string;
}

/** A row whose text is another one than the person approved on that day. */
export interface Stale {
  content: ContentRow;
  by: string;
  on: string;
}

/** Exactly what a release would do. */
export interface Plan {
  /** The release voters hear now; 0 when there is none. */
  basedOn: number;
  changes: readonly Change[];
  /** Rows in the sheet that nobody has approved yet. */
  drafts: readonly ContentRow[];
  /** Rows that somebody approved with another text: they are drafts too. */
  stale?: readonly Stale[] | undefined;
  /** Every row that voters would hear or be told of; nothing where the plan knows only some. */
  after?: readonly ContentRow[] | undefined;
  /** Everything the release writes: changed rows, removals, and places above a change of who has what. */
  versions: readonly Version[];
  /** All rows that voters hear of then, where they are known without asking the table; pages are made of them. */
  shown?: readonly Version[] | undefined;
  /** Names this plan: the same changes on the same release always give the same one. */
  fingerprint: string;
  /** What the next plan is compared with; without it, that one has to read the whole table. */
  digests?: DigestChange | undefined;
}
