import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What of an address was said so far, each part with what it was the answer to. */
export interface HeardSoFar {
  sentence: string;
  steps: { missing: string; said: string }[];
  missing: string;
  /** Between which addresses the voter was asked to choose. */
  choices: string[];
}

/** Keeps what was said of an address for one turn, where nobody but this process can read it. */
export interface AddressSeal {
  close(heard: HeardSoFar, nowMs: number): string;
  /** Nothing where it was sealed by another process, or long ago. */
  open(sealed: string, nowMs: number): HeardSoFar | undefined;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Sealed texts are of one length, so that theirs says nothing. */
const BLOCK = 512;
/** Nobody thinks longer about an apartment's number. */
const LASTS_MS = 5 * 60_000;

/** What is sealed. That it opens says that it is ours. */
interface Sealed {
  atMs: number;
  heard: HeardSoFar;
}

/**
 * A street is asked for in one turn, and its ZIP code may come in the next; Alexa's session is the only place that lies
 * between, and it is Amazon's. So what goes there is encrypted with a key that is made when the process begins, is
 * written down nowhere, and ends with it. Where another process has the next turn, the address is asked for anew.
 */
export const createAddressSeal = (key: Uint8Array = randomBytes(32)): AddressSeal => ({
  close(heard, nowMs) {
    const text = Buffer.from(JSON.stringify({ atMs: nowMs, heard }), 'utf8');
    const padded = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK, ' ');
    text.copy(padded);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, iv);
    return Buffer.concat([iv, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString('base64');
  },

  open(sealed, nowMs) {
    try {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
      const { atMs, heard } = JSON.parse(text.toString('utf8')) as Sealed;
      return nowMs - atMs <= LASTS_MS ? heard : undefined;
    } catch {
      return undefined;
    }
  },
});
