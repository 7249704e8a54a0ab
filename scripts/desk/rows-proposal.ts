import type { Plan } from '../plan/plan';
import { doneOf, renderPlan } from '../report/render-plan';
import type { RenderOptions } from '../report/render-problems';
import { publish } from '../table/publish';
import type { ReleaseTable } from '../table/release-table';
import type { Caution } from './cautions';
import { costOf } from './cost';
import { planData } from './plan-data';
import type { Proposal } from './release-proposal';

interface Planned {
  plan: Plan;
  table: ReleaseTable;
  restores?: number | undefined;
  /** What it will cost. */
  foretold?: string | undefined;
  hint?: string | undefined;
  cautions: readonly Caution[];
  zone: string;
}

/** A plan of rows, to be decided about. */
export const rowsProposal = (
  { plan, table, restores, foretold, hint, cautions, zone }: Planned,
  rendering: RenderOptions,
): Proposal => ({
  target: table.name,
  basedOn: plan.basedOn,
  fingerprint: plan.fingerprint,
  isEmpty: plan.versions.length === 0,
  shown: [renderPlan(plan, table.name, rendering), ...cautions.map(({ what }) => what)].join('\n\n'),
  foretold,
  data: { plan: planData(plan, table.name) },
  madeFrom: 'the files',
  restores,
  cautions,
  isAsked: restores !== undefined,
  zone,
  done: doneOf(plan),
  hint,
  unit: 'items',
  cost: () => ({ sentence: costOf(table), data: table.usage() }),
  publish: (options) => publish(table, plan, options),
});
