import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Target } from '../../models/content/office';
import { bodyText } from './body-text';
import { credentialsFor, type Environment } from './credentials';
import { postRequest } from './post-request';
import { refusalOf, TableRequestError, whyAgain } from './table-error';
import type { OnTrouble } from './trouble';

/**
 * No longer than a voter may wait for the table (design, section 8). Without `throwOnRequestTimeout` the handler only
 * prints a warning when the time is up.
 */
const PATIENCE = { connectionTimeout: 1000, requestTimeout: 1500, throwOnRequestTimeout: true };

const MAX_ATTEMPTS = 2;

/**
 * A connection that was idle for longer isn't used again. While a container is frozen the other side closes it, and
 * nobody tells us: a request on it is never answered.
 */
const IDLE_MS = 5000;

/** How far our clock may be off before requests that were refused for it are signed by the table's. */
const MOST_SKEW_MS = 60_000;

export type Operation = 'GetItem' | 'Query' | 'BatchGetItem' | 'PutItem' | 'DeleteItem';

/** A service of Amazon's whose requests are JSON with a target in a header. */
export interface SignedService {
  /** As it is signed for, and called in its address: `dynamodb`. */
  name: string;
  /** Of its targets: `DynamoDB_20120810`. */
  prefix: string;
  /** Where the environment may name another address. */
  endpoint: string;
  maxAttempts: number;
  /** Milliseconds. */
  requestTimeout: number;
}

const DYNAMODB: SignedService = {
  name: 'dynamodb',
  prefix: 'DynamoDB_20120810',
  endpoint: 'AWS_ENDPOINT_URL_DYNAMODB',
  maxAttempts: MAX_ATTEMPTS,
  requestTimeout: PATIENCE.requestTimeout,
};

export interface ReadClientDeps {
  /** Milliseconds that only go forward, also while the container is frozen. */
  clock: () => number;
  /** Milliseconds since 1970, with which requests are signed, and for the end of a role's credentials. */
  wall: () => number;
  /** What Lambda sets there; nothing of it is needed for an emulator. */
  env?: Environment;
  onTrouble?: OnTrouble | undefined;
  /** Said when the target's role is assumed: the skill's id. */
  externalId?: string | undefined;
}

/** Asks a table in the words of DynamoDB's contract. Throws `TableRequestError`, or what the network threw. */
export interface SignedClient<Name extends string> {
  send(operation: Name, input: object, options?: { abortSignal?: AbortSignal }): Promise<Record<string, unknown>>;
  /** The next request opens a new connection. */
  dropIdleSockets(): void;
  destroy(): void;
}

export type TableClient = SignedClient<Operation>;

const urlOf = ({ region, endpoint }: Target, { name, endpoint: variable }: SignedService, env: Environment): URL => {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return new URL(endpoint ?? env[variable] ?? `https://${name}.${region}.${domain}`);
};

const requestOf = (url: URL, target: string, body: string): HttpRequest =>
  postRequest(url, { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target }, body);

/** Asks such a service with the AWS SDK's own signer and HTTP handler, and none of the rest of its client. */
export const createSignedClient = <Name extends string>(
  target: Target,
  service: SignedService,
  { clock, wall, env = {}, onTrouble, externalId }: ReadClientDeps,
): SignedClient<Name> => {
  const { region } = target;
  const url = urlOf(target, service, env);
  const waits = { ...PATIENCE, requestTimeout: service.requestTimeout };
  const options = { keepAlive: true, maxSockets: 50 };
  const agent = url.protocol === 'http:' ? new HttpAgent(options) : new HttpsAgent(options);
  const handler = new NodeHttpHandler({ ...waits, httpAgent: agent, httpsAgent: agent as HttpsAgent });
  const patience = { patience: waits, maxAttempts: service.maxAttempts };
  const credentials = credentialsFor(target, { env, wall, onTrouble, externalId, ...patience });
  const signer = new SignatureV4({ service: service.name, region, sha256: Hash.bind(null, 'sha256'), credentials });
  /** What has to be added to our clock to have the table's. */
  let skewMs = 0;
  let answeredAt = Number.NEGATIVE_INFINITY;

  const dropIdleSockets = (): void => {
    for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  };

  const sendOnce = async (request: HttpRequest, abortSignal?: AbortSignal): Promise<Record<string, unknown>> => {
    if (clock() - answeredAt > IDLE_MS) dropIdleSockets();
    const signed = await signer.sign(request, { signingDate: new Date(wall() + skewMs) });
    const { response } = await handler.handle(signed as HttpRequest, abortSignal ? { abortSignal } : {});
    const text = await bodyText(response.body);
    answeredAt = clock();
    if (response.statusCode < 300) return JSON.parse(text);
    const error = refusalOf(response.statusCode, text);
    const offBy = Date.parse(response.headers.date ?? '') - wall();
    if (whyAgain(error) === 'clock' && Math.abs(offBy - skewMs) > MOST_SKEW_MS) skewMs = offBy;
    throw error;
  };

  return {
    async send(operation, input, { abortSignal } = {}) {
      const request = requestOf(url, `${service.prefix}.${operation}`, JSON.stringify(input));
      for (let attempt = 1; ; attempt++) {
        try {
          return await sendOnce(request, abortSignal);
        } catch (error) {
          if (!(error instanceof TableRequestError)) answeredAt = Number.NEGATIVE_INFINITY;
          if (abortSignal?.aborted || attempt >= service.maxAttempts || whyAgain(error) === undefined) throw error;
        }
      }
    },
    dropIdleSockets,
    destroy: () => handler.destroy(),
  };
};

/**
 * The skill's client for one target, made once for each Lambda instance: the AWS SDK's own signer and HTTP handler
 * without the rest of its client, which takes longer to load than all of ours. The region is always explicit: an
 * Alexa-hosted Lambda runs in regions other than the office's table.
 */
export const createReadClient = (target: Target, deps: ReadClientDeps): TableClient =>
  createSignedClient(target, DYNAMODB, deps);
