import { foretellPages } from '../pages/plan-pages';
import { unitsOf } from '../pages/units';
import type { Plan } from '../plan/plan';
import { count } from '../report/wrap';
import type { ReleaseTable } from '../table/release-table';

/** What a release writes besides: who is releasing, the list of what is written, the digests, the pointer, its record. */
const AROUND = 10;

/** What releasing a plan will cost in write units, before it is done: `It takes about 31 write units: 12 rows and 4 pages.` */
export const foretoldCost = async (table: ReleaseTable, plan: Plan): Promise<string | undefined> => {
  const { versions } = plan;
  if (versions.length === 0) return undefined;
  const { pages, units } = await foretellPages(table, plan);
  const ofRows = versions.reduce((sum, version) => sum + unitsOf(Buffer.byteLength(JSON.stringify(version))), 0);
  const all = (units + ofRows + AROUND).toLocaleString('en-US');
  return `It will take about ${all} write units: ${count(versions.length, 'row')} and ${count(pages, 'page')} for the skill to read.`;
};
