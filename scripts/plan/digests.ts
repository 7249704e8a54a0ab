import { createHash } from 'node:crypto';
import { COLUMNS } from '../../models/content/columns';
import type { Version } from '../../models/table/items';
import { rowKeyOf } from '../../models/table/keys';

/**
 * What a release shows, in short: a digest for each partition, the partitions in buckets, the buckets in one root.
 * Comparing two releases costs what differs between them. A bucket that a release left alone stays where an
 * earlier release wrote it.
 */
export interface BucketRef {
  bucket: number;
  /** The release under which the bucket is stored. */
  release: number;
  digest: string;
}

export interface DigestRoot {
  /** How many buckets partitions are dealt out to. */
  size: number;
  refs: readonly BucketRef[];
}

/** Digests by partition. */
export type Digests = ReadonlyMap<string, string>;

/** What a release has to write of them: whole buckets, and where the others are. */
export interface DigestChange {
  size: number;
  buckets: ReadonlyMap<number, Digests>;
  kept: readonly BucketRef[];
}

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** A column that is empty is left out, so that a column which comes new changes nothing. */
const textOf = ({ sk, content, below }: Version): string => {
  const row: Record<string, unknown> = content.row;
  const said = COLUMNS[content.sheet].flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]]));
  return JSON.stringify([rowKeyOf(sk), said, below ?? []]);
};

/** The digest of one partition's visible rows, in whatever order they come. */
export const digestOf = (versions: readonly Version[]): string => short(versions.map(textOf).sort().join('\n'));

export const byPartition = (versions: Iterable<Version>): Map<string, Version[]> => {
  const partitions = new Map<string, Version[]>();
  for (const version of versions) {
    const known = partitions.get(version.pk);
    if (known) known.push(version);
    else partitions.set(version.pk, [version]);
  }
  return partitions;
};

export const digestsOf = (partitions: ReadonlyMap<string, readonly Version[]>): Map<string, string> => {
  const digests = new Map<string, string>();
  for (const [pk, versions] of partitions) if (versions.length > 0) digests.set(pk, digestOf(versions));
  return digests;
};

/** As many buckets as each holds partitions, so that root and bucket are about the same size; a power of two. */
export const sizeFor = (partitions: number): number =>
  partitions <= 64 ? 1 : 2 ** Math.floor(Math.log2(Math.sqrt(partitions)));

export const bucketOf = (pk: string, size: number): number =>
  createHash('sha256').update(pk).digest().readUInt32BE(0) % size;

export const bucketsOf = (digests: Digests, size: number): Map<number, Map<string, string>> => {
  const buckets = new Map<number, Map<string, string>>();
  for (const [pk, digest] of digests) {
    const bucket = bucketOf(pk, size);
    buckets.set(bucket, (buckets.get(bucket) ?? new Map()).set(pk, digest));
  }
  return buckets;
};

export const bucketDigest = (entries: Digests): string =>
  short(
    [...entries]
      .map(([pk, digest]) => `${pk} ${digest}`)
      .sort()
      .join('\n'),
  );

/** Partitions that two sets of digests do not agree on. */
export const differing = (one: Digests, other: Digests): Set<string> => {
  const names = new Set([...one.keys(), ...other.keys()]);
  return new Set([...names].filter((pk) => one.get(pk) !== other.get(pk)));
};
