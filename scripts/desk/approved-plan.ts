import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Office } from '../../models/content/office';
import type { Version } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { knownAs } from '../check/people';
import { idOf } from '../plan/diff-rows';
import { inLanes } from '../plan/in-lanes';
import type { Plan, Stale } from '../plan/plan';
import { type PlanOptions, planOnTable } from '../plan/plan-on-table';
import { staleApprovals, withoutStale } from '../plan/stale-approvals';
import type { ReleaseTable } from '../table/release-table';
import { dayIn, zoneOf } from './office-clock';

/** A plan, with the rows that it leaves out because their text was changed after somebody approved it. */
export interface ApprovedPlan extends Plan {
  stale: readonly Stale[];
}

const partitionOf = ({ jurisdiction, locale }: FaqRow): string => faqPartition(jurisdiction, locale);

/** Every version there ever was of the answers beside those that the plan would write. */
const versionsBeside = async (table: ReleaseTable, { changes }: Plan): Promise<Map<string, readonly Version[]>> => {
  const names = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'remove' && change.after.sheet === 'faq') names.add(partitionOf(change.after.row));
  }
  const abandoned = (await table.pointer())?.abandoned ?? [];
  const found = new Map<string, readonly Version[]>();
  await inLanes(names, async (pk) => {
    found.set(
      pk,
      (await table.partition(pk)).filter(({ release }) => !abandoned.includes(release)),
    );
  });
  return found;
};

/** What releasing the approved rows would do now; a text that was changed since somebody approved it is a draft. */
export const approvedPlan = async (
  table: ReleaseTable,
  { rows, office }: { rows: readonly ContentRow[]; office: Office },
  now: string,
  options?: PlanOptions,
): Promise<ApprovedPlan> => {
  const plan = await planOnTable(table, rows, options);
  if (plan.basedOn === 0) return { ...plan, stale: [] };
  const versions = await versionsBeside(table, plan);
  const stale = staleApprovals(plan.changes, {
    stored: (row) => versions.get(partitionOf(row)) ?? [],
    knownAs: (name) => knownAs(name, office),
    today: dayIn(zoneOf(rows, office.root), now),
  });
  if (stale.length === 0) return { ...plan, stale };
  const replanned = await planOnTable(table, withoutStale(rows, stale), options);
  const ids = new Set(stale.map(({ content }) => idOf(content)));
  return { ...replanned, drafts: replanned.drafts.filter((row) => !ids.has(idOf(row))), stale };
};
