import { checkContent } from '../check/check-content';
import { weighedFor } from '../check/rehearsal';
import type { Clock } from '../door/outcome';
import { makePlan } from '../plan/make-plan';
import { isError } from '../report/problem';
import type { OfficeContent } from '../sheet/office-content';
import { LOCAL } from '../table/open-target';
import { publish } from '../table/publish';
import type { ReleaseTable } from '../table/release-table';
import { ContentError } from './content-error';

/**
 * Releases the office's content where the table holds no release yet, as `faq apply` does. Where it holds one,
 * that is what voters hear: its number comes back. `now` is the moment for which the content has to be good: the one that is heard.
 */
export const seed = async (table: ReleaseTable, content: OfficeContent, now: Clock): Promise<number | undefined> => {
  await table.ensure();
  const live = await table.pointer();
  if (live) return live.release;
  const problems = weighedFor(LOCAL, [...content.problems, ...checkContent(content, now().toISOString())]).filter(
    isError,
  );
  if (problems.length > 0) throw new ContentError(content.folder, problems);
  const rows = content.rows.flatMap((row) => row.content ?? []);
  const plan = makePlan({ rows, current: [], basedOn: 0 });
  const published = await publish(table, plan, { by: 'simulator', note: `First release, from ${content.folder}`, now });
  // Another program that opened the same new folder at the same time may have been first.
  if (published.outcome !== 'released') return (await table.pointer())?.release;
  return undefined;
};
