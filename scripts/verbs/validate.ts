import { soundContent } from '../check/check-folder';
import { problemsOutcome } from '../desk/problems-outcome';
import { checkFor, problemsInPlan } from '../desk/review';
import { planFor, withTable } from '../desk/with-table';
import { PATH } from './notes';
import { verb } from './verb';

/** Content by itself; where a table is named, also what only shows beside the rows that are released there. */
export const validate = verb({
  name: 'validate',
  summary: 'Check a folder or workbook; every problem with its row, its column and what to do.',
  usage: '[PATH]',
  more: `${PATH}\nWith --target or --kept, it is also compared with what is released there.`,
  takes: { kind: 'content' },
  options: {
    target: true,
    kept: true,
    now: true,
    all: true,
    json: true,
  },
  async run(given, terminal) {
    const checked = await checkFor(given, terminal);
    const content = given.hasTarget ? soundContent(checked) : undefined;
    if (!content) return problemsOutcome(checked, given, terminal);
    return withTable(given, content.office, async (table) => {
      const found = problemsInPlan(await planFor(table, content, given), checked, given.targetName);
      return problemsOutcome({ ...checked, problems: [...checked.problems, ...found] }, given, terminal);
    });
  },
});
