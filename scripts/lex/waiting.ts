import { setTimeout as sleep } from 'node:timers/promises';
import { LexError } from './lex-error';

/** What came of one look. */
interface Looked<T> {
  isDone: boolean;
  hasFailed: boolean;
  failureReasons?: readonly string[] | undefined;
  value: T;
}

/** How Amazon is waited for, and how files come and go by the addresses that it gives. */
export interface Waiting {
  /** Looks until it is done. `what` is said where it fails: "import the bot". */
  until<T>(what: string, look: () => Promise<Looked<T>>): Promise<T>;
  put(url: string, bytes: Uint8Array): Promise<void>;
  fetchBytes(url: string): Promise<Uint8Array>;
}

export interface WaitingDeps {
  /** Milliseconds before the second look; each further wait is longer, up to ten times. */
  firstMs: number;
  doneWithinMs: number;
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
}

const NOT_MOVED = 'Nothing that voters hear was changed.';

export const createWaiting = ({ firstMs, doneWithinMs, stopwatch }: WaitingDeps): Waiting => {
  const file = async (what: string, url: string, init: RequestInit): Promise<Uint8Array> => {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(60_000) }).catch((cause: unknown) => {
      throw new LexError(`Amazon couldn't be reached to ${what}. ${NOT_MOVED} Run the command again.`, { cause });
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return bytes;
    throw new LexError(`Amazon refused to ${what} (${response.status}). ${NOT_MOVED} Run the command again.`);
  };
  return {
    async until(what, look) {
      const end = stopwatch() + doneWithinMs;
      for (let time = 0; ; time += 1) {
        const { isDone, hasFailed, failureReasons = [], value } = await look();
        if (isDone) return value;
        const why =
          failureReasons.length > 0 ? `: ${failureReasons.map((one) => one.replace(/\.$/, '')).join('; ')}` : '';
        if (hasFailed) throw new LexError(`Lex couldn't ${what}${why}. ${NOT_MOVED}`);
        if (stopwatch() > end)
          throw new LexError(`Lex didn't ${what} in time. ${NOT_MOVED} Run the command again: it goes on from there.`);
        await sleep(Math.min(firstMs * 1.5 ** time, firstMs * 10));
      }
    },
    put: async (url, bytes) => void (await file('take the bot', url, { method: 'PUT', body: new Uint8Array(bytes) })),
    fetchBytes: (url) => file('hand out the bot', url, {}),
  };
};
