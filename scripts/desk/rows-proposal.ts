import type { Plan } from '../plan/plan';
import { doneOf, renderPlan } from '../report/render-plan';
import type { RenderOptions } from '../report/render-problems';
import { publish } from '../table/publish';
import type { ReleaseTable } from '../table/release-table';
import { costOf } from './cost';
import { planData } from './plan-data';
import type { Proposal } from './release-proposal';

interface Planned {
  plan: Plan;
  table: ReleaseTable;
  restores?: number | undefined;
  hint?: string | undefined;
}

/** A plan of rows, to be decided about. */
export const rowsProposal = ({ plan, table, restores, hint }: Planned, rendering: RenderOptions): Proposal => ({
  target: table.name,
  basedOn: plan.basedOn,
  fingerprint: plan.fingerprint,
  isEmpty: plan.versions.length === 0,
  shown: renderPlan(plan, table.name, rendering),
  data: { plan: planData(plan, table.name) },
  madeFrom: 'the files',
  restores,
  done: doneOf(plan),
  hint,
  unit: 'rows',
  cost: () => ({ sentence: costOf(table), data: table.usage() }),
  publish: (options) => publish(table, plan, options),
});
