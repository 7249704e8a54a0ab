import { checkFolder, soundContent } from '../check/check-folder';
import type { Options, Outcome, Terminal } from './outcome';
import { warningsHint } from './plan';
import { checkProgress, progressCount } from './progress';
import { releasePlan } from './release-plan';
import { withProblemsOf } from './review';
import { problemsOutcome } from './validate';
import { planFor, withTable } from './with-table';

export const apply = async (options: Options, terminal: Terminal): Promise<Outcome> => {
  const checked = await checkFolder(options.folder, options.now, checkProgress(terminal));
  const content = soundContent(checked);
  if (!content) return problemsOutcome(checked, options, terminal);
  return withTable(options, content.office, async (table) => {
    const plan = await planFor(table, content, {
      isThorough: options.isThorough,
      onProgress: (read, unit) => terminal.progress(progressCount(read, `${unit} compared`)),
    });
    terminal.progress('');
    const refused = withProblemsOf(plan, checked);
    if (refused) return problemsOutcome(refused, options, terminal);
    return releasePlan({ plan, table, hint: warningsHint(checked.problems, checked.folder) }, options, terminal);
  });
};
