import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** Alexa gave no answer at all. `timeout`: not in time, so what was asked for may have happened all the same. */
export class AlexaApiError extends Error {
  override name = 'AlexaApiError';
  constructor(
    readonly kind: 'timeout' | 'unreachable',
    options?: ErrorOptions,
  ) {
    super(`Alexa's API: ${kind}.`, options);
  }
}

export interface ApiCall {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
}

export interface ApiAnswer {
  status: number;
  /** Parsed; undefined where it is empty or no JSON. */
  body: unknown;
}

/** One call of Alexa's API for the voter, given up after `withinMs`. Node 16 has no `fetch`. */
export const callAlexa = (
  { apiEndpoint, apiAccessToken }: { apiEndpoint: string; apiAccessToken: string },
  { method, path, body }: ApiCall,
  withinMs: number,
): Promise<ApiAnswer> =>
  new Promise((resolve, reject) => {
    const url = new URL(path, apiEndpoint);
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const send = url.protocol === 'http:' ? requestHttp : requestHttps;
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    const unreachable = (cause: Error): void => settle(() => reject(new AlexaApiError('unreachable', { cause })));
    const request = send(
      url,
      {
        method,
        headers: {
          authorization: `Bearer ${apiAccessToken}`,
          accept: 'application/json',
          ...(payload && { 'content-type': 'application/json', 'content-length': payload.length }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', unreachable);
        response.on('end', () =>
          settle(() => resolve({ status: response.statusCode ?? 0, body: parseJson(Buffer.concat(chunks)) })),
        );
      },
    );
    request.on('error', unreachable);
    const timer = setTimeout(() => {
      reject(new AlexaApiError('timeout'));
      request.destroy();
    }, withinMs);
    request.end(payload);
  });

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};
