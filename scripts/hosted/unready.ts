import { Temporal } from 'temporal-polyfill';
import type { Office } from '../../models/content/office';

/** Accounts that only ever stand in examples. */
const EXAMPLE_ACCOUNTS = ['123456789012', '111122223333', '444455556666', '111111111111', '000000000000'];

/** What a skill that goes to Alexa lacks, and what to do about each. Nothing of it matters in the simulator. */
export const unreadyOffice = ({ skill_id, skill_target, targets }: Office): string[] => {
  const missing: string[] = [];
  const target = Object.hasOwn(targets, skill_target) ? targets[skill_target] : undefined;
  if (skill_id === undefined)
    missing.push(
      'office.yaml has no skill_id, so the skill would answer requests of any other. Copy the id that the developer console shows (amzn1.ask.skill.…).',
    );
  else if (!/^amzn1\.ask\.skill\.[0-9a-f-]{36}$/.test(skill_id))
    missing.push(`The skill_id of office.yaml, ${skill_id}, is none. Copy the one that the developer console shows.`);
  if (!target) missing.push(`office.yaml has no target "${skill_target}", the table that the skill reads. Add it.`);
  const account = /^arn:[^:]*:iam::(\d*):/.exec(target?.role_arn ?? '')?.[1];
  if (account !== undefined && EXAMPLE_ACCOUNTS.includes(account))
    missing.push(
      `The role_arn of "${skill_target}" is of account ${account}, which is an example. Write the ARN of the office's own reader.`,
    );
  if (target?.endpoint !== undefined)
    missing.push(
      `The target "${skill_target}" has the endpoint ${target.endpoint}, which Alexa can't reach. Take it out.`,
    );
  return missing;
};

/** The snapshot answers where the table can't be reached, for so many days: it should not be over on an election day. */
export const tooOldOn = (
  elections: readonly { date: string }[],
  { limits: { unchecked_days: days } }: Office,
  takenOn: string,
): string | undefined => {
  const [next] = elections
    .map(({ date }) => date)
    .filter((date) => date >= takenOn)
    .sort();
  if (next === undefined) return undefined;
  const day = Temporal.PlainDate.from(next);
  const age = Temporal.PlainDate.from(takenOn).until(day, { largestUnit: 'days' }).days;
  if (age <= days) return undefined;
  return `On election day, ${next}, the snapshot of this build would be ${age} days old, and office.yaml trusts one for ${days} (unchecked_days). Build again from ${day.subtract({ days }).toString()} on.`;
};
