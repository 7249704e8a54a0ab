import { nextCommand } from '../door/next-command';
import type { Plan } from '../plan/plan';
import type { Problem } from '../report/problem';
import { countsOf } from '../report/render-plan';
import { count } from '../report/wrap';

/** The plan as plain data. */
export const planData = (plan: Plan, target: string) => ({
  target,
  basedOn: plan.basedOn,
  fingerprint: plan.fingerprint,
  counts: countsOf(plan),
  writes: plan.versions.length,
  changes: plan.changes,
  drafts: plan.drafts,
  changedSinceApproved: plan.stale ?? [],
});

/** Sound content may still have warnings, which are told of wherever it is released. */
export const warningsHint = (problems: readonly Problem[], folder: string): string | undefined =>
  problems.length === 0
    ? undefined
    : `${count(problems.length, 'warning')} to look at: ${nextCommand(['validate', ...(folder === 'content' ? [] : [folder])], {})}`;
