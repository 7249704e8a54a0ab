import { setTimeout as sleep } from 'node:timers/promises';
import { type Advice, refusedBy, SmapiError } from './smapi-error';

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
  /** An access token of Login with Amazon; asked for with each request, since it ends after an hour. `isRefused`: another one. */
  token: (isRefused?: boolean) => Promise<string>;
  patience: Patience;
  /** Ends whatever is waited for: it is thrown by whoever waits, as `signal.reason`. */
  signal?: AbortSignal | undefined;
}

/** One request. `what` is said when it is refused: "import the skill's package". */
export interface Asking {
  what: string;
  method: 'GET' | 'PUT' | 'POST';
  /** A path at Amazon's interface, or the whole URL that it gave for a file, which needs no sign-in. */
  at: string;
  body?: object | Uint8Array | undefined;
  /** A POST that may be sent twice: it puts the same in the place of the same. */
  isSameTwice?: boolean | undefined;
  /** What to do about refusals, where this request knows better than what is true of all. */
  advice?: Advice | undefined;
}

export interface Answer {
  bytes: Buffer;
  /** Where to look how it goes on. */
  location: string | undefined;
}

export interface SmapiClient {
  /** Asks, again where that does no harm. Throws `SmapiError`. */
  ask(asking: Asking): Promise<Answer>;
  /** Looks until `look` gives something, more and more seldom. Throws `SmapiError` when it takes too long. */
  until<T>(what: string, look: () => Promise<T | undefined>): Promise<T>;
}

/** Refused before anything was done, so that the same may be asked again, whatever it is. */
const BUSY = 429;
const isTheirs = (status: number): boolean => status === 500 || status === 503;

/** Twice the same does the same as once, but for a POST; `status` is missing where no answer came. */
const isWorthAgain = ({ method, isSameTwice }: Asking, status: number | undefined): boolean =>
  status === BUSY || ((method !== 'POST' || isSameTwice === true) && (status === undefined || isTheirs(status)));

/** Amazon's Skill Management API: signs in, waits, asks again where that is safe. */
export const createSmapiClient = ({ endpoint, token, patience, signal }: SmapiDeps): SmapiClient => {
  const waitMs = (time: number): number => Math.min(patience.firstMs * patience.factor ** time, patience.longestMs);

  const wait = async (ms: number): Promise<void> => {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  };

  const send = async ({ method, at, body }: Asking, authorization: string | undefined): Promise<Response> => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const tooLong = AbortSignal.timeout(patience.answerMs);
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    if (isJson) headers['content-type'] = 'application/json';
    return fetch(new URL(at, endpoint), {
      method,
      headers,
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : new Uint8Array(body as Uint8Array) }),
    });
  };

  /** A sign-in may end before its time, or be taken back: what it was refused for is asked again with a new one. */
  const request = async (asking: Asking): Promise<Response> => {
    if (!asking.at.startsWith('/')) return send(asking, undefined);
    const first = await token();
    const response = await send(asking, `Bearer ${first}`);
    if (response.status !== 401) return response;
    const second = await token(true);
    if (second === first) return response;
    await response.body?.cancel();
    return send(asking, `Bearer ${second}`);
  };

  const silence = (what: string, cause: unknown): SmapiError =>
    new SmapiError(
      `Amazon didn't answer when asked to ${what}. Check this computer's connection to the internet, then run the command again.`,
      undefined,
      { cause },
    );

  const askOnce = async (asking: Asking) => {
    try {
      const response = await request(asking);
      const retryMs = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0;
      const location = response.headers.get('location') ?? undefined;
      return { status: response.status, location, retryMs, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof SmapiError ? error : silence(asking.what, error);
    }
  };

  return {
    async ask(asking) {
      for (let time = 0; ; time += 1) {
        const isLast = time + 1 >= patience.attempts;
        try {
          const { status, bytes, location, retryMs } = await askOnce(asking);
          if (status < 300) return { bytes, location };
          if (isLast || !isWorthAgain(asking, status)) throw refusedBy(asking.what, status, bytes, asking.advice);
          await wait(Math.max(waitMs(time), Math.min(retryMs, patience.longestMs)));
        } catch (error) {
          const isSilence = error instanceof SmapiError && error.status === undefined;
          if (isLast || !isSilence || !isWorthAgain(asking, undefined)) throw error;
          await wait(waitMs(time));
        }
      }
    },
    async until(what, look) {
      const end = performance.now() + patience.doneWithinMs;
      for (let time = 0; performance.now() < end; time += 1) {
        const found = await look();
        if (found !== undefined) return found;
        await wait(waitMs(time));
      }
      const minutes = Math.round(patience.doneWithinMs / 60_000);
      throw new SmapiError(
        `Amazon didn't ${what} within ${minutes} minutes. The developer console shows how the skill is.`,
      );
    },
  };
};
