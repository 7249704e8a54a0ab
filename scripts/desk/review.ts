import { type CheckedFolder, checkFolder, inItsForm } from '../check/check-folder';
import { weighedFor } from '../check/rehearsal';
import { checkTwinsInPlan } from '../check/twins-in-plan';
import type { Terminal } from '../door/outcome';
import { idOf } from '../plan/diff-rows';
import { isError, type Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type Located, where } from '../sheet/sheet';
import type { Common } from '../verbs/options';
import type { ApprovedPlan } from './approved-plan';
import { checkProgress } from './progress';

/** What is wrong with content only in view of what voters hear now: one language would change without the other. */
export const problemsInPlan = (plan: ApprovedPlan, checked: CheckedFolder, target: string): readonly Problem[] => {
  if (!checked.office) return [];
  const twins = checkTwinsInPlan(plan, asDrafts(checked.rows, plan), checked.office);
  return weighedFor(target, inItsForm([...changedSince(checked.rows, plan), ...twins], checked));
};

/** The rows with nobody's name under a text that nobody approved. */
const asDrafts = (rows: readonly Located[], { stale }: ApprovedPlan): Located[] => {
  const ids = new Set(stale.map(({ content }) => idOf(content)));
  return rows.map((row) =>
    row.sheet === 'faq' && row.content && ids.has(idOf(row.content))
      ? { ...row, said: { ...row.said, approved_by: undefined } }
      : row,
  );
};

const changedSince = (rows: readonly Located[], { stale }: ApprovedPlan): Problem[] => {
  const places = new Map(rows.flatMap((row) => (row.content ? [[idOf(row.content), row]] : [])));
  return stale.flatMap(({ content, by, on }) => {
    const row = places.get(idOf(content));
    return row ? [problem('changed-since-approved', where(row, 'approved_by'), by, on)] : [];
  });
};

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
  plan: ApprovedPlan,
  checked: CheckedFolder,
  target: string,
): { refused: CheckedFolder | undefined; warnings: readonly Problem[] } => {
  const problems = problemsInPlan(plan, checked, target);
  const isRefused = problems.some(isError);
  return { refused: isRefused ? { ...checked, problems } : undefined, warnings: problems };
};
