import { setTimeout as sleep } from 'node:timers/promises';
import { refusedBy, SmapiError } from './smapi-error';

/** How long Amazon is waited for, and how it is asked again. All in milliseconds. */
export interface Patience {
  /** For one answer. */
  answerMs: number;
  /** Before the second attempt, and the second look; each further wait is longer by `factor`, up to `longestMs`. */
  firstMs: number;
  factor: number;
  longestMs: number;
  attempts: number;
  /** For what Amazon does after it took a request: building a model takes minutes. */
  doneWithinMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 30_000,
  firstMs: 1000,
  factor: 1.6,
  longestMs: 15_000,
  attempts: 6,
  doneWithinMs: 15 * 60_000,
};

export const SMAPI = 'https://api.amazonalexa.com';

export interface SmapiDeps {
  endpoint: string;
  /** An access token of Login with Amazon; asked for with each request, since it ends after an hour. */
  token: () => Promise<string>;
  patience: Patience;
}

/** One request. `what` is said when it is refused: "put the model of en-US". */
export interface Asking {
  what: string;
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  body?: object | undefined;
  /** The same request twice does the same as once, so that it may be repeated after an answer that never came. */
  isRepeatable?: boolean;
}

export interface SmapiClient {
  /** The body of the answer, `undefined` where it has none. Throws `SmapiError`. */
  ask(asking: Asking): Promise<unknown>;
  /** Looks until `look` gives something, more and more seldom. Throws `SmapiError` when it takes too long. */
  until<T>(what: string, look: () => Promise<T | undefined>): Promise<T>;
}

/** Refused before anything was done, so that the same may be asked again. */
const BUSY = 429;
const isTheirs = (status: number): boolean => status === 500 || status === 503;

interface Answer {
  status: number;
  body: unknown;
  /** What the answer itself says of when to come back. */
  retryMs: number;
}

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A page of some server on the way.
    return undefined;
  }
};

/** Amazon's Skill Management API: signs in, waits, asks again where that is safe. */
export const createSmapiClient = ({ endpoint, token, patience }: SmapiDeps): SmapiClient => {
  const waitMs = (time: number): number => Math.min(patience.firstMs * patience.factor ** time, patience.longestMs);

  const askOnce = async ({ what, method, path, body }: Asking): Promise<Answer> => {
    const headers = { authorization: `Bearer ${await token()}`, accept: 'application/json' };
    const signal = AbortSignal.timeout(patience.answerMs);
    try {
      const response = await fetch(
        new URL(path, endpoint),
        body === undefined
          ? { method, headers, signal }
          : { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body), signal },
      );
      const retryMs = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0;
      return { status: response.status, body: parsed(await response.text()), retryMs };
    } catch (error) {
      throw new SmapiError(
        `Amazon didn't answer when asked to ${what}. Check this computer's connection to the internet, then run the command again.`,
        undefined,
        { cause: error },
      );
    }
  };

  /** Whether the same may be asked again after this. */
  const isWorthAgain = ({ method, isRepeatable }: Asking, status: number | undefined): boolean =>
    status === BUSY || ((isRepeatable ?? method !== 'POST') && (status === undefined || isTheirs(status)));

  return {
    async ask(asking) {
      for (let time = 0; ; time += 1) {
        const isLast = time + 1 >= patience.attempts;
        try {
          const { status, body, retryMs } = await askOnce(asking);
          if (status < 300) return body;
          if (isLast || !isWorthAgain(asking, status)) throw refusedBy(asking.what, status, body);
          await sleep(Math.max(waitMs(time), Math.min(retryMs, patience.longestMs)));
        } catch (error) {
          const isSilence = error instanceof SmapiError && error.status === undefined;
          if (isLast || !isSilence || !isWorthAgain(asking, undefined)) throw error;
          await sleep(waitMs(time));
        }
      }
    },
    async until(what, look) {
      const end = performance.now() + patience.doneWithinMs;
      for (let time = 0; performance.now() < end; time += 1) {
        const found = await look();
        if (found !== undefined) return found;
        await sleep(waitMs(time));
      }
      const minutes = Math.round(patience.doneWithinMs / 60_000);
      throw new SmapiError(
        `Amazon didn't ${what} within ${minutes} minutes. Look at the skill in the developer console.`,
      );
    },
  };
};
