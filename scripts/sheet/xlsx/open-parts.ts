import { pipeline, type Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { checkSum } from './check-sum';

/** The files inside a workbook, which is a zip of XML documents. */
export interface Parts {
  /** Undefined where the workbook has no such part. */
  open(path: string): Promise<Readable | undefined>;
  close(): void;
}

/** No office's workbook unpacks to more; a file that was made to fill the computer does. */
const MOST_BYTES = 1 << 30;

/** The file is not a workbook that can be read. Its message says why, as a part of a sentence. */
export class NotAWorkbook extends Error {
  override name = 'NotAWorkbook';
}

/** Throws `NotAWorkbook`, or what the system says where the file can't be opened. */
export const openParts = async (path: string): Promise<Parts> => {
  const zip = await openPromise(path, { autoClose: false });
  const entries = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.toLowerCase(), entry);
      bytes += entry.uncompressedSize;
    }
  } catch (error) {
    zip.close();
    throw error;
  }
  if (bytes > MOST_BYTES) {
    zip.close();
    throw new NotAWorkbook('it unpacks to more than a gigabyte');
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
