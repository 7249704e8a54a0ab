import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Target } from '../../models/content/office';
import { EMULATOR_CREDENTIALS, isOnThisComputer } from '../../models/content/target';
import { createRoleCredentials } from './role-credentials';
import type { OnTrouble } from './trouble';

/**
 * No longer than a voter may wait for the table (design, section 8). Without `throwOnRequestTimeout` the SDK
 * only prints a warning when the time is up.
 */
const PATIENCE = { connectionTimeout: 1000, requestTimeout: 1500, throwOnRequestTimeout: true };

const MAX_ATTEMPTS = 2;

/**
 * A connection that was idle for longer isn't used again. While a container is frozen the other side closes it, and
 * nobody tells us: a request on it is never answered.
 */
const IDLE_MS = 5000;

export interface ReadClientDeps {
  /** Milliseconds that only go forward, also while the container is frozen. */
  clock: () => number;
  /** Milliseconds since 1970, for the end of a role's credentials. */
  wall: () => number;
  onTrouble?: OnTrouble | undefined;
}

const agents = new WeakMap<DynamoDBDocumentClient, HttpAgent>();

/** The client's next request opens a new connection. */
export const dropIdleSockets = (client: DynamoDBDocumentClient): void => {
  for (const sockets of Object.values(agents.get(client)?.freeSockets ?? {})) {
    for (const socket of sockets ?? []) socket.destroy();
  }
};

const credentialsFor = (target: Target, deps: ReadClientDeps): Pick<DynamoDBClientConfig, 'credentials'> => {
  const { region, role_arn: role } = target;
  if (isOnThisComputer(target)) return { credentials: EMULATOR_CREDENTIALS };
  if (role === undefined) return {};
  const patience = { ...PATIENCE, maxAttempts: MAX_ATTEMPTS };
  return { credentials: createRoleCredentials({ role, region, ...patience }, deps) };
};

/**
 * The skill's client for one target. It is made once for each Lambda instance. The region is always explicit:
 * an Alexa-hosted Lambda runs in regions other than the office's table.
 */
export const createReadClient = (target: Target, deps: ReadClientDeps): DynamoDBDocumentClient => {
  const options = { keepAlive: true, maxSockets: 50 };
  const isPlain = target.endpoint?.startsWith('http:') ?? false;
  const agent = isPlain ? new HttpAgent(options) : new HttpsAgent(options);
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: target.region,
      ...(target.endpoint === undefined ? {} : { endpoint: target.endpoint }),
      ...credentialsFor(target, deps),
      maxAttempts: MAX_ATTEMPTS,
      requestHandler: { ...PATIENCE, ...(isPlain ? { httpAgent: agent } : { httpsAgent: agent as HttpsAgent }) },
    }),
  );
  agents.set(client, agent);
  let answeredAt = Number.NEGATIVE_INFINITY;
  client.middlewareStack.add(
    (next) => async (args) => {
      if (deps.clock() - answeredAt > IDLE_MS) dropIdleSockets(client);
      try {
        const answer = await next(args);
        answeredAt = deps.clock();
        return answer;
      } catch (error) {
        answeredAt = Number.NEGATIVE_INFINITY;
        throw error;
      }
    },
    // After the retries: each attempt of a request counts.
    { step: 'finalizeRequest', priority: 'low', name: 'noDeadSockets' },
  );
  return client;
};
