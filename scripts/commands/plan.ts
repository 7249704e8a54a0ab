import { type CheckedFolder, soundContent } from '../check/check-folder';
import type { Plan } from '../plan/plan';
import { NO_PAINT } from '../report/colour';
import type { Problem } from '../report/problem';
import { countsOf, renderPlan } from '../report/render-plan';
import { renderPlanMarkdown, renderProblemsMarkdown } from '../report/render-plan-markdown';
import { renderProblems } from '../report/render-problems';
import { count } from '../report/wrap';
import { isAlive } from '../table/publish';
import { costOf } from './cost';
import { asJson, type Options, type Outcome, type Terminal } from './outcome';
import { progressCount } from './progress';
import { unfinishedSentence } from './release-sentences';
import { checkFor, reviewOf } from './review';
import { problemsOutcome } from './validate';
import { planFor, withTable } from './with-table';

/** The plan as plain data. */
export const planData = (plan: Plan, target: string) => ({
  target,
  basedOn: plan.basedOn,
  fingerprint: plan.fingerprint,
  counts: countsOf(plan),
  writes: plan.versions.length,
  changes: plan.changes,
  drafts: plan.drafts,
});

/** Sound content may still have warnings, which are told of wherever it is released. */
export const warningsHint = (problems: readonly Problem[], folder: string): string | undefined =>
  problems.length === 0
    ? undefined
    : `${count(problems.length, 'warning')} to look at: npm run faq -- validate ${folder === 'content' ? '' : folder}`.trim();

/** How to release this plan and no other. */
const nextStep = (plan: Plan, { folder, target, kept }: Options): string | undefined => {
  if (plan.versions.length === 0) return undefined;
  const words = [
    'npm run faq -- apply',
    ...(folder === 'content' ? [] : [folder]),
    ...(target === 'local' ? [] : ['--target', target]),
    ...(kept === undefined ? [] : ['--kept', kept]),
    '--plan',
    plan.fingerprint,
    ...(target === 'local' ? [] : ['--note "what changed, and why"']),
  ];
  return `To release it: ${words.join(' ')}`;
};

const problemsInForm = (checked: CheckedFolder, options: Options, terminal: Terminal): Outcome => {
  if (!options.asMarkdown) return problemsOutcome(checked, options, terminal);
  const { exitCode, out = '' } = problemsOutcome(
    checked,
    { ...options, json: false },
    { ...terminal, paint: NO_PAINT },
  );
  return { exitCode, out: renderProblemsMarkdown(out) };
};

export const plan = async (options: Options, terminal: Terminal): Promise<Outcome> => {
  const checked = await checkFor(options, terminal);
  const content = soundContent(checked);
  if (!content) return problemsInForm(checked, options, terminal);
  return withTable(options, content.office, async (table) => {
    const made = await planFor(table, content, {
      isThorough: options.isThorough,
      onProgress: (read, unit) => terminal.progress(progressCount(read, `${unit} compared`)),
    });
    terminal.progress('');
    const { refused, warnings } = reviewOf(made, checked, options.target);
    if (refused) return problemsInForm(refused, options, terminal);
    const writer = await table.writer();
    if (options.asMarkdown) {
      return { exitCode: 0, out: renderPlanMarkdown(made, table.name, warningsHint(checked.problems, options.folder)) };
    }
    if (options.json) return { exitCode: 0, out: asJson({ ...planData(made, table.name), cost: table.usage() }) };
    const hints = [
      warnings.length > 0 && renderProblems(warnings, { ...options, paint: terminal.paint, width: terminal.width }),
      warningsHint(checked.problems, options.folder),
      writer && unfinishedSentence(writer, isAlive(writer, options.clock)),
      costOf(table),
      nextStep(made, options),
    ].filter(Boolean);
    return {
      exitCode: 0,
      out: renderPlan(made, table.name, { ...options, paint: terminal.paint, width: terminal.width }),
      hint: hints.length > 0 ? hints.join('\n') : undefined,
    };
  });
};
