/** yauzl comes without types: this much of it is used. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  interface Entry {
    fileName: string;
    /** Bytes, unpacked. */
    uncompressedSize: number;
    compressedSize: number;
    crc32: number;
    /** The system it was packed on is its upper byte: 3 is Unix. */
    versionMadeBy: number;
    /** Of what was packed on Unix: the file's mode is its upper half. */
    externalFileAttributes: number;
  }

  interface ZipFile {
    entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }

  export function fromBufferPromise(bytes: Buffer): Promise<ZipFile>;
  export function openPromise(path: string, options: { autoClose: false }): Promise<ZipFile>;
}
