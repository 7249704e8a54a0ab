import { soundContent } from '../check/check-folder';
import { renderProblems } from '../report/render-problems';
import type { Options, Outcome, Terminal } from './outcome';
import { warningsHint } from './plan';
import { progressCount } from './progress';
import { releasePlan } from './release-plan';
import { checkFor, reviewOf } from './review';
import { problemsOutcome } from './validate';
import { planFor, withTable } from './with-table';

export const apply = async (options: Options, terminal: Terminal): Promise<Outcome> => {
  const checked = await checkFor(options, terminal);
  const content = soundContent(checked);
  if (!content) return problemsOutcome(checked, options, terminal);
  return withTable(options, content.office, async (table) => {
    const plan = await planFor(table, content, {
      isThorough: options.isThorough,
      onProgress: (read, unit) => terminal.progress(progressCount(read, `${unit} compared`)),
    });
    terminal.progress('');
    const { refused, warnings } = reviewOf(plan, checked, options.target);
    if (refused) return problemsOutcome(refused, options, terminal);
    const hint = [
      warnings.length > 0 && renderProblems(warnings, { ...options, paint: terminal.paint, width: terminal.width }),
      warningsHint(checked.problems, checked.folder),
    ]
      .filter(Boolean)
      .join('\n');
    return releasePlan({ plan, table, hint: hint || undefined }, options, terminal);
  });
};
