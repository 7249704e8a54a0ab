import { pipeline, type Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { checkSum } from './check-sum';

/** The files inside a workbook, which is a zip of XML documents. */
export interface Parts {
  /** Undefined where the workbook has no such part. */
  open(path: string): Promise<Readable | undefined>;
  close(): void;
}

/** No office's workbook unpacks to more, in bytes; a file that was made to fill the computer does. */
const MOST_BYTES = 80_000_000;
/** Text packs into a tenth. A file that was made to fill the computer packs into a thousandth. */
const MOST_RATIO = 200;
const SMALL_BYTES = 10_000_000;
/** Parts: sheets, styles, pictures. */
const MOST_PARTS = 5000;

/** The file is not a workbook that can be read. Its message says why, as a part of a sentence. */
export class NotAWorkbook extends Error {
  override name = 'NotAWorkbook';
}

/** Throws `NotAWorkbook`, or what the system says where the file can't be opened. */
export const openParts = async (path: string): Promise<Parts> => {
  const zip = await openPromise(path, { autoClose: false });
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>();
  let bytes = 0;
  let packed = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.toLowerCase(), entry);
      bytes += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (entries.size > MOST_PARTS) throw new NotAWorkbook('it has more parts than a workbook');
    }
  } catch (error) {
    zip.close();
    throw error;
  }
  if (bytes > MOST_BYTES || (bytes > SMALL_BYTES && bytes / Math.max(1, packed) > MOST_RATIO)) {
    zip.close();
    throw new NotAWorkbook(
      `it unpacks to ${Math.round(bytes / 1e6).toLocaleString('en-US')} MB, more than an office writes`,
    );
  }
  return {
    async open(name) {
      const entry = entries.get(name.replace(/^\//, '').toLowerCase());
      if (!entry) return undefined;
      const check = checkSum(entry.crc32, () => new NotAWorkbook('it is damaged'));
      // A failure of the one is a failure of the other; whoever reads hears of it.
      return pipeline(await zip.openReadStreamPromise(entry), check, () => {});
    },
    close: () => zip.close(),
  };
};
