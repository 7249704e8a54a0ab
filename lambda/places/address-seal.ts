import { randomBytes } from 'node:crypto';
import { KEPT_FOR_MINUTES } from '../../models/kept-for';
import { openText, sealText } from './sealed-text';

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

const LASTS_MS = KEPT_FOR_MINUTES.address * 60_000;

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
  close: (heard, nowMs) => sealText(JSON.stringify({ atMs: nowMs, heard } satisfies Sealed), key),

  open(sealed, nowMs) {
    const text = openText(sealed, key);
    if (text === undefined) return undefined;
    const { atMs, heard } = JSON.parse(text) as Sealed;
    return nowMs - atMs <= LASTS_MS ? heard : undefined;
  },
});
