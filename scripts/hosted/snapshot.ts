import type { Baked } from '../../models/baked';
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
    ancestors: ancestorsOf(office.root, versions),
    snapshot: { pointer, taken_at: takenAt, partitions },
  };
};

/** The jurisdictions above `root`, nearest first. */
export const ancestorsOf = (root: string, versions: readonly Version[]): string[] => {
  const parents = new Map<string, string | undefined>();
  for (const { content } of versions) {
    if (content.sheet === 'jurisdictions') parents.set(content.row.id, content.row.parent);
  }
  const ancestors: string[] = [];
  for (let next = parents.get(root); next !== undefined; next = parents.get(next)) ancestors.push(next);
  return ancestors;
};
