import { jsonPost } from '../../amazon/json-post';
import { type Credentials, signerFor } from '../../amazon/signer-for';
import type { LogLine } from '../log-lines';
import { isFresh, isPassing, refusalOf } from './refusal';

export interface LogsDeps {
  region: string;
  /** Another address, such as a test server's. */
  endpoint?: string | undefined;
  credentials: Credentials;
  /** Waits so many milliseconds, or rejects when the signal says so. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Ends the reading: what is under way is dropped. */
  signal: AbortSignal;
}

export interface Asked {
  group: string;
  /** Milliseconds since 1970, `until` not included; nothing for all that is kept. */
  from?: number | undefined;
  until?: number | undefined;
}

/** A page of the log: up to a megabyte or ten thousand lines; perhaps none, with more to come. */
export type Page = readonly LogLine[];

/** Records of turns and troubles; Lambda's own lines needn't travel. */
const OURS = '{ ($.outcome = "*") || ($.trouble = "*") }';

const MOST_TRIES = 8;
const LONGEST_WAIT_MS = 20_000;
const ANSWER_WITHIN_MS = 60_000;

interface Answer {
  events?: { timestamp?: number; message?: string }[];
  nextToken?: string;
  __type?: string;
  message?: string;
  Message?: string;
}

const jsonOf = (text: string): Answer => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};

/**
 * CloudWatch Logs by its JSON contract, FilterLogEvents: it costs nothing by the gigabyte and has no greatest number of
 * results, where a query of Logs Insights has both. Signed by the SDK's own signer: one call is no reason for a client
 * of fourteen megabytes.
 */
export const createLogsApi = ({ region, endpoint, credentials, wait, signal }: LogsDeps) => {
  const url = new URL(endpoint ?? `https://logs.${region}.amazonaws.com`);

  const once = async (body: string, current: Credentials): Promise<{ status: number; said: Answer }> => {
    const request = jsonPost(url, { target: 'Logs_20140328.FilterLogEvents', version: '1.1', body });
    const { headers } = await signerFor('logs', region, current).sign(request);
    const within = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    const response = await fetch(url, { method: 'POST', headers, body, signal: within });
    return { status: response.status, said: jsonOf(await response.text()) };
  };

  const call = async (group: string, input: object): Promise<Answer> => {
    const body = JSON.stringify(input);
    let current = credentials;
    for (let tries = 1; ; tries += 1) {
      const { status, said } = await once(body, current).catch((error: Error) => {
        signal.throwIfAborted();
        return { status: 0, said: { __type: error.name, message: error.message } as Answer };
      });
      if (status === 200) return said;
      const kind = said.__type?.split('#').at(-1) ?? `status ${status}`;
      const isLast = tries === MOST_TRIES;
      // A sign-in that ended while pages were read: once more with a fresh one.
      if (isFresh(kind) && current === credentials) current = () => credentials({ forceRefresh: true });
      else if (isPassing(kind, status) && !isLast)
        await wait(Math.min(250 * 2 ** tries, LONGEST_WAIT_MS), signal).catch(() => {});
      else throw refusalOf({ kind, said: said.message ?? said.Message ?? '', group, region });
      signal.throwIfAborted();
    }
  };

  return {
    /** The lines of a group, page by page, in the order in which Amazon finds them. Throws `FileError`; the signal's reason. */
    async *pages({ group, from, until }: Asked): AsyncGenerator<Page> {
      let nextToken: string | undefined;
      do {
        const answer: Answer = await call(group, {
          logGroupName: group,
          filterPattern: OURS,
          ...(from === undefined ? {} : { startTime: from }),
          // Amazon includes this moment.
          ...(until === undefined ? {} : { endTime: until - 1 }),
          ...(nextToken === undefined ? {} : { nextToken }),
        });
        yield (answer.events ?? []).map(({ timestamp, message = '' }) => ({ at: timestamp, text: message }));
        nextToken = answer.nextToken;
      } while (nextToken !== undefined);
    },
  };
};
