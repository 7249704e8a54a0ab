import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackedItem } from '../../models/places/places-pointer';
import {
  bucketKey,
  catalogueKey,
  type ItemKey,
  keyText,
  manifestKey,
  precinctKey,
  sitesKey,
} from '../../models/table/keys';

/** What an item is, before the version that it will belong to is known. */
export type ItemName =
  | readonly ['manifest']
  | readonly ['bucket', number]
  | readonly ['precinct', string]
  | readonly ['sites', string]
  | readonly ['catalogue', number];

export const keyOfItem = (name: ItemName, version: number): ItemKey => {
  switch (name[0]) {
    case 'manifest':
      return manifestKey(version);
    case 'bucket':
      return bucketKey(version, name[1]);
    case 'precinct':
      return precinctKey(version, name[1]);
    case 'sites':
      return sitesKey(version, name[1]);
    case 'catalogue':
      return catalogueKey(version, name[1]);
  }
};

export const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value));

export const unpack = (packed: Uint8Array): unknown => JSON.parse(inflateRawSync(packed).toString('utf8'));

/** DynamoDB takes 400 kB an item, names of attributes and keys included. */
export const MOST_BYTES = 390_000;

/** DynamoDB charges a write for each kilobyte begun. */
const unitsOf = (bytes: number, name: ItemName): number =>
  Math.ceil((bytes + keyText(keyOfItem(name, 1)).length + 'pkskpacked'.length) / 1024);

/** The items of a version, worked out and kept in a file until they are written. */
export const createSpool = (folder: string) => {
  const file = openSync(join(folder, 'items'), 'w+');
  const hash = createHash('sha256');
  const index: { name: ItemName; at: number; bytes: number }[] = [];
  const positions = new Map<string, number>();
  const read = ({ at, bytes }: { at: number; bytes: number }): Uint8Array => {
    const packed = new Uint8Array(bytes);
    readSync(file, packed, 0, bytes, at);
    return packed;
  };
  let end = 0;
  let units = 0;

  return {
    add(name: ItemName, value: unknown): number {
      const packed = pack(value);
      writeSync(file, packed, 0, packed.length, end);
      // Not the packed bytes: another version of zlib may pack the same value in another way.
      hash.update(JSON.stringify([name, value]));
      positions.set(name.join(' '), index.push({ name, at: end, bytes: packed.length }) - 1);
      end += packed.length;
      units += unitsOf(packed.length, name);
      return packed.length;
    },
    totals: () => ({ items: index.length, bytes: end, units }),
    /** Names the content: the same feed gives the same one. */
    fingerprint: (): string => hash.copy().digest('hex').slice(0, 12),
    keys: (version: number): ItemKey[] => index.map(({ name }) => keyOfItem(name, version)),
    /** One value as it was added. */
    valueOf(name: ItemName): unknown {
      const found = index[positions.get(name.join(' ')) ?? -1];
      return found && unpack(read(found));
    },
    *items(version: number): Generator<PackedItem> {
      for (const one of index) yield { ...keyOfItem(one.name, version), packed: read(one) };
    },
    close: (): void => closeSync(file),
  };
};

export type Spool = ReturnType<typeof createSpool>;
