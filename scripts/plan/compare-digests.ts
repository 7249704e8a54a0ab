import type { DigestStore } from '../table/release-table';
import {
  type BucketRef,
  bucketDigest,
  bucketOf,
  bucketsOf,
  type DigestChange,
  type DigestRoot,
  type Digests,
  differing,
  sizeFor,
} from './digests';

export interface Compared {
  /** Partitions that shall show something else than they do, with the stored digest of what they show. */
  differing: ReadonlyMap<string, string | undefined>;
  change: DigestChange;
}

const flat = (buckets: Iterable<Digests>): Map<string, string> => {
  const all = new Map<string, string>();
  for (const bucket of buckets) for (const [pk, digest] of bucket) all.set(pk, digest);
  return all;
};

/** Where the digests of all partitions differ from those under `root`. Reads only the buckets that do. */
export const compareDigests = async (desired: Digests, root: DigestRoot, store: DigestStore): Promise<Compared> => {
  const size = sizeFor(desired.size);
  const buckets = bucketsOf(desired, size);
  const isKept = (ref: BucketRef): boolean =>
    size === root.size && bucketDigest(buckets.get(ref.bucket) ?? new Map()) === ref.digest;
  const kept = root.refs.filter(isKept);
  const stored = flat((await store.buckets(root.refs.filter((ref) => !isKept(ref)))).values());
  const same = new Set(kept.map(({ bucket }) => bucket));
  const changed = new Map([...buckets].filter(([bucket]) => !same.has(bucket)));
  const names = differing(stored, flat(changed.values()));
  return {
    differing: new Map([...names].map((pk) => [pk, stored.get(pk)])),
    change: { size, buckets: changed, kept },
  };
};

/** The digests of a release that changes only some partitions; nothing where its base has none. */
export const changeSome = async (
  changed: ReadonlyMap<string, string | undefined>,
  root: DigestRoot | undefined,
  store: DigestStore,
): Promise<DigestChange | undefined> => {
  if (!root) return undefined;
  const { size, refs } = root;
  const touched = new Set([...changed.keys()].map((pk) => bucketOf(pk, size)));
  const stored = await store.buckets(refs.filter(({ bucket }) => touched.has(bucket)));
  const buckets = new Map([...touched].map((bucket) => [bucket, new Map(stored.get(bucket))]));
  for (const [pk, digest] of changed) {
    const bucket = buckets.get(bucketOf(pk, size));
    if (digest === undefined) bucket?.delete(pk);
    else bucket?.set(pk, digest);
  }
  const filled = new Map([...buckets].filter(([, entries]) => entries.size > 0));
  return { size, buckets: filled, kept: refs.filter(({ bucket }) => !touched.has(bucket)) };
};
