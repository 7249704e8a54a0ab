import type { ContentRow } from '../../models/content/content-row';
import type { Outdated } from '../check/outdated';
import { lossesOf } from '../plan/losses';
import type { Plan } from '../plan/plan';
import { titleOf } from '../report/render-plan';
import { count } from '../report/wrap';

/** Something about a proposal that a person has to say with its number, besides saying yes. */
export interface Caution {
  option: 'removing' | 'outdated';
  number: number;
  /** What it is, in sentences. */
  what: string;
}

const SHOWN = 20;

const listed = (items: readonly string[]): string =>
  items.length > 8 ? `${items.slice(0, 8).join(', ')} and ${items.length - 8} more` : items.join(', ');

/** Voters would lose so much that it may be a mistake. */
export const removing = (plan: Plan, after: readonly ContentRow[], today: string): Caution[] => {
  const losses = plan.basedOn === 0 ? undefined : lossesOf(plan, after, today);
  if (!losses) return [];
  const { rows, what } = losses;
  return [
    { option: 'removing', number: rows, what: `This takes ${count(rows, 'row')} away from voters: ${listed(what)}.` },
  ];
};

/** What would be brought back is out of date. */
export const bringingBack = (found: readonly Outdated[]): Caution[] => {
  if (found.length === 0) return [];
  const lines = found
    .slice(0, SHOWN)
    .map(({ change, why }) => `  ${change.after.sheet}  ${titleOf(change.after)}: ${why}`);
  const more = found.length > SHOWN ? [`  … and ${count(found.length - SHOWN, 'more', 'more')}.`] : [];
  const head = `${count(found.length, 'row')} would come back out of date:`;
  return [{ option: 'outdated', number: found.length, what: [head, ...lines, ...more].join('\n') }];
};
