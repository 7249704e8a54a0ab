import { type CheckedFolder, inItsForm } from '../check/check-folder';
import { checkTwinsInPlan } from '../check/twins-in-plan';
import type { Plan } from '../plan/plan';
import type { Problem } from '../report/problem';

/** What is wrong with content only in view of what voters hear now: one language would change without the other. */
export const problemsInPlan = (plan: Plan, checked: CheckedFolder): readonly Problem[] =>
  checked.office ? inItsForm(checkTwinsInPlan(plan, checked.rows, checked.office), checked) : [];

/** The content with these problems instead of its warnings; undefined where the plan has none. */
export const withProblemsOf = (plan: Plan, checked: CheckedFolder): CheckedFolder | undefined => {
  const problems = problemsInPlan(plan, checked);
  return problems.length > 0 ? { ...checked, problems } : undefined;
};
