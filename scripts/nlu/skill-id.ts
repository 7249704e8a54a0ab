import { UsageError } from '../door/usage-error';
import type { OfficeAtAlexa } from './office-questions';

/** Throws `UsageError` where the office has no skill yet. */
export const skillIdOf = ({ office: { skill_id } }: OfficeAtAlexa): string => {
  if (skill_id === undefined)
    throw new UsageError('office.yaml has no skill_id: it is what the developer console shows.');
  return skill_id;
};
