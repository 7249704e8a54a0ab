import { createHash } from 'node:crypto';
import type { ContentRow } from '../../models/content/content-row';
import { toVersion, type Version } from '../../models/table/items';
import { canonicalJson } from './canonical-json';
import { desiredOf } from './desired';
import { diffRows, idOf } from './diff-rows';
import { bucketsOf, byPartition, digestsOf, sizeFor } from './digests';
import type { Change, Plan } from './plan';

export interface PlanInput {
  /** Every row of the office's sheets, drafts among them. They must be sound. */
  rows: readonly ContentRow[];
  /** What voters hear now: of each row the version that is visible at the pointer. */
  current: readonly Version[];
  /** The release voters hear; 0 when there is none. */
  basedOn: number;
}

/** What a release of `rows` would do. */
export const makePlan = ({ rows, current, basedOn }: PlanInput): Plan => {
  const { versions, drafts } = desiredOf(rows, current, basedOn + 1);
  const digests = digestsOf(byPartition(versions));
  const size = sizeFor(digests.size);
  return {
    ...planBetween({ current, desired: versions, basedOn }),
    drafts,
    after: versions.map(({ content }) => content),
    shown: versions,
    digests: { size, buckets: bucketsOf(digests, size), kept: [] },
  };
};

/** How to get from what some partitions show to what they shall show; both must have all rows of these. */
export const planBetween = ({
  current,
  desired,
  basedOn,
}: {
  current: readonly Version[];
  desired: readonly Version[];
  basedOn: number;
}): Plan => {
  const changes = diffRows(contentsOf(current), contentsOf(desired));
  const versions = versionsFor(current, desired, basedOn + 1);
  return { basedOn, changes, drafts: [], versions, fingerprint: fingerprintOf(changes, basedOn), digests: undefined };
};

const contentsOf = (versions: readonly Version[]): Map<string, ContentRow> =>
  new Map(versions.map(({ content }) => [idOf(content), content]));

/** Everything that has to be written so that readers of `release` see `desired`. */
const versionsFor = (current: readonly Version[], desired: readonly Version[], release: number): Version[] => {
  const stored = new Map(current.map((version) => [placeOf(version), version]));
  const versions: Version[] = [];
  for (const next of desired) {
    const before = stored.get(placeOf(next));
    stored.delete(placeOf(next));
    if (!before || !isSame(before, next)) versions.push(next);
  }
  // What is left is gone, or has moved to another partition with its county or its election.
  for (const gone of stored.values()) {
    const { pk, content } = gone;
    versions.push({ ...toVersion(content, release, () => ''), pk, removed: true });
  }
  return versions;
};

/** Where a row is stored, whatever the release. */
const placeOf = ({ pk, content }: Version): string => `${pk} ${idOf(content)}`;

const isSame = (a: Version, b: Version): boolean =>
  canonicalJson([a.content, a.below ?? []]) === canonicalJson([b.content, b.below ?? []]);

const fingerprintOf = (changes: readonly Change[], basedOn: number): string => {
  const hash = createHash('sha256').update(String(basedOn));
  // One change at a time: as one text, those of a large office would not fit into a string.
  for (const change of changes) hash.update('\n').update(canonicalJson(change));
  return hash.digest('hex').slice(0, 12);
};
