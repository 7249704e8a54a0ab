/** yauzl comes without types: this much of it is used. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  interface Entry {
    fileName: string;
    /** Bytes, unpacked. */
    uncompressedSize: number;
    compressedSize: number;
    crc32: number;
  }

  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }

  export function openPromise(path: string, options: { autoClose: false }): Promise<ZipFile>;
}
