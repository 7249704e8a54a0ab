import { soundContent } from '../check/check-folder';
import { removing } from '../desk/cautions';
import { foretoldCost } from '../desk/foretold-cost';
import { dayIn, zoneOf } from '../desk/office-clock';
import { warningsHint } from '../desk/plan-data';
import { problemsOutcome } from '../desk/problems-outcome';
import { progressCount } from '../desk/progress';
import { releaseProposal } from '../desk/release-proposal';
import { checkFor, reviewOf } from '../desk/review';
import { rowsProposal } from '../desk/rows-proposal';
import { planFor, withTable } from '../desk/with-table';
import { renderProblems } from '../report/render-problems';
import { PATH } from './notes';
import { verb } from './verb';

/** Releases a folder or workbook. */
export const apply = verb({
  name: 'apply',
  summary: 'Release the content: all of it at once, or nothing.',
  usage: '[PATH] [--target NAME] [--plan FINGERPRINT]',
  more: PATH,
  takes: { kind: 'content' },
  options: {
    target: true,
    kept: true,
    plan: true,
    by: true,
    note: true,
    yes: true,
    removing: true,
    thorough: true,
    now: true,
    all: true,
    json: true,
  },
  async run(given, terminal) {
    const checked = await checkFor(given, terminal);
    const content = soundContent(checked);
    if (!content) return problemsOutcome(checked, given, terminal);
    return withTable(given, content.office, async (table) => {
      const plan = await planFor(table, content, {
        now: given.now,
        isThorough: given.isThorough,
        onProgress: (read, unit) => terminal.progress(progressCount(read, `${unit} compared`)),
      });
      terminal.progress('');
      const { refused, warnings } = reviewOf(plan, checked, given.targetName);
      if (refused) return problemsOutcome(refused, given, terminal);
      const { paint, width } = terminal;
      const hint = [
        warnings.length > 0 && renderProblems(warnings, { all: given.all, paint, width }),
        warningsHint(checked.problems, checked.folder),
      ]
        .filter(Boolean)
        .join('\n');
      const zone = zoneOf(content.rows, content.office.root);
      const cautions = removing(plan, plan.after ?? [], dayIn(zone, given.now));
      const foretold = await foretoldCost(table, plan);
      const proposal = rowsProposal(
        { plan, table, foretold, hint: hint || undefined, cautions, zone },
        { all: given.all, paint, width },
      );
      return releaseProposal(proposal, given, terminal);
    });
  },
});
