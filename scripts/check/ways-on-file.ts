import type { Deadline } from '../../models/content/deadline';
import type { LocatedRow } from '../sheet/sheet';

/** `register` as it is; one way of it as the index has it: `register.mail` is `register.mail.all`. */
export const wayOf = (governing: string): string =>
  governing.split('.').length === 2 ? `${governing}.all` : governing;

/** Each way to meet a deadline that an election has: `register.mail.all`, and `register` for any way of all voters. */
export const waysByElection = (deadlines: readonly LocatedRow<'deadlines'>[]): Map<string, Set<string>> => {
  const ways = new Map<string, Set<string>>();
  for (const { said } of deadlines) {
    const { election, action, method, voters } = said as Deadline;
    const known = ways.get(election) ?? new Set<string>();
    ways.set(election, known.add(`${action}.${method}.${voters}`));
    if (voters === 'all') known.add(action);
  }
  return ways;
};
