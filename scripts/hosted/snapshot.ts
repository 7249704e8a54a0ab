import type { Baked } from '../../models/baked';
import { jurisdictionsIn } from '../../models/content/content-row';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import type { Pointer, Version } from '../../models/table/items';
import { type SnapshotFile, snapshotFile } from './snapshot-file';

/** A release that no table knows: the content folder as it was when the skill was built. */
export const UNRELEASED = 0;

export interface Built {
  baked: Baked;
  /** What lies beside the bundle. */
  file: SnapshotFile;
}

/** What is baked into the skill. `versions` are one release's visible rows. */
export const bakedFrom = (office: Office, versions: readonly Version[], pointer: Pointer, takenAt: string): Built => {
  const file = snapshotFile(versions, office);
  // Of no use to the skill, and nobody else's business.
  const { account, ...spoken } = office;
  return {
    baked: {
      office: spoken,
      ...(account?.replica ? { replica: account.replica.region } : {}),
      ancestors: ancestorsOf(office.root, jurisdictionsIn(versions.map(({ content }) => content))),
      snapshot: { pointer, taken_at: takenAt, file: file.name },
    },
    file,
  };
};
