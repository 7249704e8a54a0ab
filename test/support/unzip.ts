import { inflateRawSync } from 'node:zlib';

/** The files of an archive as `zipOf` writes one: nothing between them, all deflated. */
export const unzip = (archive: Uint8Array): Map<string, Buffer> => {
  const bytes = Buffer.from(archive);
  const files = new Map<string, Buffer>();
  for (let at = 0; bytes.toString('latin1', at, at + 4) === 'PK\u0003\u0004'; ) {
    const [packed, name, extra] = [
      bytes.readUInt32LE(at + 18),
      bytes.readUInt16LE(at + 26),
      bytes.readUInt16LE(at + 28),
    ];
    const begin = at + 30 + name + extra;
    files.set(bytes.toString('utf8', at + 30, at + 30 + name), inflateRawSync(bytes.subarray(begin, begin + packed)));
    at = begin + packed;
  }
  return files;
};
