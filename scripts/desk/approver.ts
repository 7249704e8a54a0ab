import type { Office } from '../../models/content/office';
import { approversOn, personLike, personNamed } from '../check/people';
import { UsageError } from '../door/usage-error';
import { anyOf } from '../report/did-you-mean';

/** The person of the office who approves, by the name as the office writes it. Throws `UsageError`. */
export const approverNamed = (name: string, office: Office, today: string): string => {
  const approvers = approversOn(today, office);
  if (approvers.length === 0)
    throw new UsageError(
      'Nobody may approve answers: office.yaml needs the setting people, with may: [approve] below at least two names. Nothing was changed.',
    );
  const person = personNamed(name, office);
  const meant = person ? undefined : personLike(name, office)?.name;
  if (!person)
    throw new UsageError(
      `"${name}" is not one of the office's people. ${meant ? `Did you mean --by "${meant}"?` : `Name one of them with --by: ${anyOf(approvers, 12)}.`} Nothing was changed.`,
    );
  if (approvers.includes(person.name)) return person.name;
  throw new UsageError(`${person.name} may not approve answers; ${anyOf(approvers, 12)} may. Nothing was changed.`);
};
