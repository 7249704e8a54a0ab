import type { Office } from '../../models/content/office';
import type { SoundContent } from '../check/check-folder';
import { UsageError } from '../door/usage-error';
import type { PlanOptions } from '../plan/plan-on-table';
import { anyOf } from '../report/did-you-mean';
import { LOCAL, type OpenTarget, openTarget } from '../table/open-target';
import type { ReleaseTable } from '../table/release-table';
import type { Given } from '../verbs/options';
import { type ApprovedPlan, approvedPlan } from './approved-plan';

type TargetGiven = Pick<Given<'kept'>, 'targetName' | 'kept'>;

/** Opens a target for as long as `work` takes. */
export const withTarget = async <T>(
  { targetName, kept }: TargetGiven,
  office: Office | undefined,
  work: (target: OpenTarget) => Promise<T>,
): Promise<T> => {
  if (kept !== undefined && targetName !== LOCAL) {
    throw new UsageError('--kept names the folder of a local table. Leave it out, or leave --target out.');
  }
  const target = await openTarget(targetName, { office, kept, baseDir: process.cwd() });
  if (!target) {
    const names = [LOCAL, ...Object.keys(office?.targets ?? {})];
    throw new UsageError(`There is no target "${targetName}". Write ${anyOf(names)}, or have it added to office.yaml.`);
  }
  try {
    return await work(target);
  } finally {
    await target.close();
  }
};

/** Opens the target's table for as long as `work` takes. A local table is made where there is none yet. */
export const withTable = <T>(
  given: TargetGiven,
  office: Office | undefined,
  work: (table: ReleaseTable) => Promise<T>,
): Promise<T> =>
  withTarget(given, office, async ({ releases }) => {
    await releases.ensure();
    return work(releases);
  });

/** What releasing `content` on `table` would do now. */
export const planFor = (
  table: ReleaseTable,
  content: SoundContent,
  { now, ...options }: PlanOptions & { now: string },
): Promise<ApprovedPlan> => approvedPlan(table, content, now, options);
