import type { FaqRow } from '../../models/content/faq-row';
import type { Office } from '../../models/content/office';
import { idOf } from '../plan/diff-rows';
import type { Change, Plan } from '../plan/plan';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type Located, type LocatedRow, placeOf, rowsOf, where } from '../sheet/sheet';
import { isApproved, twinKeyOf, twinsOf } from './twins';

type Row = LocatedRow<'faq'>;

/** What voters hear of a row. Whoever changes one of these in one language has to look at the other. */
const SPOKEN = ['about', 'answer', 'more', 'deadline', 'after_deadline'];

const changed = (change: Change | undefined): string[] =>
  change?.kind === 'change' ? change.fields.map(({ column }) => column) : [];

const rowOf = (change: Change): FaqRow | undefined => {
  const content = change.kind === 'remove' ? change.before : change.after;
  return content.sheet === 'faq' ? content.row : undefined;
};

/** Whether somebody looked at the row in the same change. */
const isTouched = (change: Change | undefined): boolean =>
  change?.kind === 'add' || changed(change).some((column) => column === 'verified_on' || SPOKEN.includes(column));

/**
 * What a plan would release in one language and not in another. Only the plan knows: it compares with what voters
 * hear, and a draft is no part of it.
 */
export const checkTwinsInPlan = (
  { changes }: Pick<Plan, 'changes'>,
  rows: readonly Located[],
  { locales }: Pick<Office, 'locales'>,
): Problem[] => {
  const twins = twinsOf(rowsOf(rows, 'faq'));
  const byId = new Map<string, Change>();
  for (const change of changes) byId.set(idOf(change.kind === 'remove' ? change.before : change.after), change);
  const changeOf = ({ content }: Row): Change | undefined => content && byId.get(idOf(content));

  const against = (change: Change, row: FaqRow, twin: Row, at: Row | undefined): Problem[] => {
    const other = twin.said.locale ?? row.locale;
    if (change.kind === 'remove') {
      const isKept = !isApproved(twin);
      return isKept ? [problem('twin-left-behind', where(twin, 'id'), other, row.locale)] : [];
    }
    const columns = changed(change).filter((column) => SPOKEN.includes(column));
    if (!at || (change.kind === 'change' && columns.length === 0)) return [];
    const place = where(at, columns[0] ?? 'answer');
    if (!isApproved(twin)) return [problem('twin-not-approved', place, placeOf(twin), row.locale, other)];
    if (change.kind === 'add' || isTouched(changeOf(twin))) return [];
    return [problem('twin-untouched', place, columns, placeOf(twin), row.locale, other)];
  };

  return changes.flatMap((change) => {
    const row = rowOf(change);
    const known = row && twins.get(twinKeyOf(row));
    if (!row || !known) return [];
    return [...known]
      .filter(([locale]) => locale !== row.locale && locales.includes(locale))
      .flatMap(([, twin]) => against(change, row, twin, known.get(row.locale)));
  });
};
