import { type Assumed, createAssumeRole } from './assume-role';
import type { Credentials } from './aws-credentials';
import { kindOf, type OnTrouble } from './trouble';

/** Amazon gives an hour where one role assumes another. From here on they are renewed beside what is going on. */
const RENEW_MS = 20 * 60_000;

/** With less than this left a request might arrive too late with them. */
const LEAST_MS = 30_000;

/** Longer than two attempts take: what is still under way then was begun before the container was frozen, and won't end. */
const STUCK_MS = 6000;

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

/** The credentials of the role that may read the office's table; `own` are those as which it is assumed. */
export const createRoleCredentials = (
  assumed: Assumed,
  own: () => Promise<Credentials>,
  deps: { wall: () => number; onTrouble?: OnTrouble | undefined },
): (() => Promise<Credentials>) =>
  // The signer keeps what a provider gave, and would ask again only when it is nearly over, in the middle of a turn.
  Object.assign(renewedEarly(createAssumeRole(assumed, own, deps.wall), deps), { memoized: true });
