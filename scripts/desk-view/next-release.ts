import type { Version } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { type CheckedFolder, soundContent } from '../check/check-folder';
import { knownAs } from '../check/people';
import { weighedFor } from '../check/rehearsal';
import { approvedPlan } from '../desk/approved-plan';
import { dayIn, zoneOf } from '../desk/office-clock';
import { problemsInPlan } from '../desk/review';
import { isDraft } from '../plan/desired';
import { diffRows, idOf } from '../plan/diff-rows';
import { staleApprovals } from '../plan/stale-approvals';
import type { Problem } from '../report/problem';
import { LOCAL } from '../table/open-target';
import type { ReleaseTable } from '../table/release-table';
import type { NextRelease } from './desk-content';

interface Looked {
  next: NextRelease;
  problems: readonly Problem[];
}

/**
 * What the next release would change, and what is wrong in view of it. Files that can't be released have none; of them it
 * is still told which texts were changed since they were released.
 */
export const lookAhead = async (
  table: ReleaseTable,
  checked: CheckedFolder,
  versions: readonly Version[],
  now: string,
): Promise<Looked> => {
  const problems = weighedFor(LOCAL, checked.problems);
  const sound = soundContent({ ...checked, problems });
  if (!sound) return { next: changedSince(checked, versions, now), problems };
  const plan = await approvedPlan(table, sound, now);
  return {
    next: { changes: plan.changes, stale: plan.stale },
    problems: [...problems, ...problemsInPlan(plan, checked, LOCAL)],
  };
};

const changedSince = ({ office, rows }: CheckedFolder, versions: readonly Version[], now: string): NextRelease => {
  if (!office) return { changes: [], stale: [] };
  const contents = rows.flatMap(({ content }) => content ?? []);
  const released = new Map(versions.map(({ content }) => [idOf(content), content]));
  const written = new Map(contents.filter((one) => !isDraft(one)).map((one) => [idOf(one), one]));
  // A row that can't be read looks as if it were gone, and one that is renamed as if it were new.
  const changes = diffRows(released, written).filter(({ kind }) => kind === 'change');
  const stale = staleApprovals(changes, {
    stored: ({ jurisdiction, locale }) => versions.filter(({ pk }) => pk === faqPartition(jurisdiction, locale)),
    knownAs: (name) => knownAs(name, office),
    today: dayIn(zoneOf(contents, office.root), now),
  });
  const ids = new Set(stale.map(({ content }) => idOf(content)));
  return { changes: changes.filter((one) => one.kind !== 'change' || !ids.has(idOf(one.after))), stale };
};
