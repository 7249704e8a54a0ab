import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { LexError } from './lex-error';

/** No bot is larger, unpacked. */
const MOST_BYTES = 50_000_000;

/** The files of an archive that Amazon sent. Throws `LexError`. */
export const unzip = async (archive: Uint8Array): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  try {
    const zip = await fromBufferPromise(Buffer.from(archive));
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize;
      if (bytes > MOST_BYTES) throw new LexError('The archive unpacks to more than any bot.');
      if (!entry.fileName.endsWith('/'))
        files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
    return files;
  } catch (error) {
    if (error instanceof LexError) throw error;
    throw new LexError("The archive that Amazon sent can't be opened. Run the command again.", { cause: error });
  }
};
