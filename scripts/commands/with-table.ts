import type { Office } from '../../models/content/office';
import type { SoundContent } from '../check/check-folder';
import type { Plan } from '../plan/plan';
import { type PlanOptions, planOnTable } from '../plan/plan-on-table';
import { anyOf } from '../report/did-you-mean';
import { LOCAL, openTarget } from '../table/open-target';
import type { ReleaseTable } from '../table/release-table';
import { type Options, UsageError } from './outcome';

/** Opens the target's table for as long as `work` takes. A local table is made where there is none yet. */
export const withTable = async <T>(
  { target, kept }: Pick<Options, 'target' | 'kept'>,
  office: Office | undefined,
  work: (table: ReleaseTable) => Promise<T>,
): Promise<T> => {
  if (kept !== undefined && target !== LOCAL) {
    throw new UsageError('--kept names the folder of a local table. Leave it out, or leave --target out.');
  }
  const table = await openTarget(target, { office, kept, baseDir: process.cwd() });
  if (!table) {
    const names = [LOCAL, ...Object.keys(office?.targets ?? {})];
    throw new UsageError(`There is no target "${target}". Write ${anyOf(names)}, or have it added to office.yaml.`);
  }
  try {
    await table.ensure();
    return await work(table);
  } finally {
    await table.close();
  }
};

/** What releasing `content` on `table` would do now. */
export const planFor = (table: ReleaseTable, { rows }: SoundContent, options?: PlanOptions): Promise<Plan> =>
  planOnTable(table, rows, options);
