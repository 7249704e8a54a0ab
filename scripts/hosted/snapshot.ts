import type { Baked } from '../../models/baked';
import { jurisdictionsIn } from '../../models/content/content-row';
import { ancestorsOf } from '../../models/content/lineage';
import type { Office } from '../../models/content/office';
import type { Pointer, Version } from '../../models/table/items';

/** A release that no table knows: the content folder as it was when the skill was built. */
export const UNRELEASED = 0;

/** What is baked into the skill. `versions` are one release's visible rows. */
export const bakedFrom = (office: Office, versions: readonly Version[], pointer: Pointer, takenAt: string): Baked => {
  const partitions: Record<string, Version[]> = {};
  for (const version of versions) {
    partitions[version.pk] = [...(partitions[version.pk] ?? []), version];
  }
  return {
    office,
    ancestors: ancestorsOf(office.root, jurisdictionsIn(versions.map(({ content }) => content))),
    snapshot: { pointer, taken_at: takenAt, partitions },
  };
};
