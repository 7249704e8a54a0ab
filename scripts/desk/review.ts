import { type CheckedFolder, checkFolder, inItsForm } from '../check/check-folder';
import { weighedFor } from '../check/rehearsal';
import { checkTwinsInPlan } from '../check/twins-in-plan';
import type { Terminal } from '../door/outcome';
import type { Plan } from '../plan/plan';
import { isError, type Problem } from '../report/problem';
import type { Common } from '../verbs/options';
import { checkProgress } from './progress';

/** What is wrong with content only in view of what voters hear now: one language would change without the other. */
export const problemsInPlan = (plan: Plan, checked: CheckedFolder, target: string): readonly Problem[] =>
  checked.office ? weighedFor(target, inItsForm(checkTwinsInPlan(plan, checked.rows, checked.office), checked)) : [];

/** A folder checked for what it is about to be released to. */
export const checkFor = async (
  { folder, now, targetName }: Pick<Common, 'folder' | 'now' | 'targetName'>,
  terminal: Terminal,
): Promise<CheckedFolder> => {
  const checked = await checkFolder(folder, now, checkProgress(terminal));
  return { ...checked, problems: weighedFor(targetName, checked.problems) };
};

/** The content with what stops this plan, if anything does, and with what a person should see before it is released. */
export const reviewOf = (
  plan: Plan,
  checked: CheckedFolder,
  target: string,
): { refused: CheckedFolder | undefined; warnings: readonly Problem[] } => {
  const problems = problemsInPlan(plan, checked, target);
  const isRefused = problems.some(isError);
  return { refused: isRefused ? { ...checked, problems } : undefined, warnings: problems };
};
