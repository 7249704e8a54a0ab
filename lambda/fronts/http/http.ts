/** A request and its answer, whatever server they came through. Header names are in lower case. */
export interface HttpRequest {
  method: string;
  /** `/turn`, without the query. */
  path: string;
  query: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
  /** Whoever asks, as far as the network knows: for limits only, never kept. */
  ip: string;
}

export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export type HttpService = (request: HttpRequest) => Promise<HttpAnswer>;

/** The header fields of every answer: nothing is cached unless it says so, guessed at, or told to other sites. */
export const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(self)',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
} as const;

export const answer = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({ status, headers: { ...SAFE_HEADERS, 'content-type': type, ...headers }, body });

export const json = (status: number, value: object, headers: Readonly<Record<string, string>> = {}): HttpAnswer =>
  answer(status, 'application/json; charset=utf-8', JSON.stringify(value), headers);

/** An answer without words: the client has its own, in the voter's language. */
export const refused = (status: number, problem: string): HttpAnswer => json(status, { problem });
