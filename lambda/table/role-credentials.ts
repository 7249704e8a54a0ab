import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { kindOf, type OnTrouble } from './trouble';

/** Amazon gives an hour where one role assumes another. From here on they are renewed beside what is going on. */
const RENEW_MS = 20 * 60_000;

/** With less than this left a request might arrive too late with them. */
const LEAST_MS = 30_000;

/** Longer than two attempts take: what is still under way then was begun before the container was frozen, and won't end. */
const STUCK_MS = 6000;

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/**
 * Credentials that are fetched at once, and renewed long before they end: a voter's turn waits for them only where
 * there are none. `wall` are milliseconds since 1970.
 */
export const renewedEarly = (
  fetch: () => Promise<Credentials>,
  { wall, onTrouble }: { wall: () => number; onTrouble?: OnTrouble | undefined },
): (() => Promise<Credentials>) => {
  let known: Credentials | undefined;
  let fetching: Promise<Credentials> | undefined;
  let begunAt = 0;
  const leftMs = ({ expiration }: Credentials): number =>
    expiration === undefined ? Number.POSITIVE_INFINITY : expiration.getTime() - wall();

  const renew = (): Promise<Credentials> => {
    if (fetching && Math.abs(wall() - begunAt) < STUCK_MS) return fetching;
    begunAt = wall();
    const mine = fetch()
      .then((fresh) => {
        known = fresh;
        return fresh;
      })
      .catch((error) => {
        onTrouble?.({ trouble: 'credentials-failed', operation: 'AssumeRole', error: kindOf(error) });
        throw error;
      })
      .finally(() => {
        if (fetching === mine) fetching = undefined;
      });
    // Who only renews beside something else doesn't wait for how it ends.
    mine.catch(() => {});
    fetching = mine;
    return mine;
  };

  renew();
  return async () => {
    const left = known ? leftMs(known) : 0;
    if (left < RENEW_MS) renew();
    return known && left > LEAST_MS ? known : renew();
  };
};

interface Role {
  role: string;
  /** What the role may demand to hear: Alexa's hosting runs the skills of many, perhaps under one role. */
  externalId?: string | undefined;
  region: string;
  maxAttempts: number;
  connectionTimeout: number;
  requestTimeout: number;
  throwOnRequestTimeout: boolean;
}

/** The credentials of the role that may read the office's table. */
export const createRoleCredentials = (
  { role, externalId, region, maxAttempts, ...patience }: Role,
  deps: { wall: () => number; onTrouble?: OnTrouble | undefined },
): (() => Promise<Credentials>) => {
  const assume = fromTemporaryCredentials({
    params: {
      RoleArn: role,
      RoleSessionName: 'ballot-answers',
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
    },
    clientConfig: {
      region,
      maxAttempts,
      // Asked once an hour: a connection that was kept would be dead by then.
      requestHandler: { ...patience, httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } },
    },
  });
  // The SDK keeps what a provider gave, and would ask again only when it is nearly over, in the middle of a turn.
  return Object.assign(renewedEarly(assume, deps), { memoized: true });
};
