import { type CheckedFolder, soundContent } from '../check/check-folder';
import { type Caution, removing } from '../desk/cautions';
import { costOf } from '../desk/cost';
import { foretoldCost } from '../desk/foretold-cost';
import { dayIn, zoneOf } from '../desk/office-clock';
import { planData, warningsHint } from '../desk/plan-data';
import { problemsOutcome } from '../desk/problems-outcome';
import { progressCount } from '../desk/progress';
import { unfinishedSentence } from '../desk/release-sentences';
import { checkFor, reviewOf } from '../desk/review';
import { planFor, withTable } from '../desk/with-table';
import { nextCommand } from '../door/next-command';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import type { Plan } from '../plan/plan';
import { NO_PAINT } from '../report/colour';
import { renderPlan } from '../report/render-plan';
import { renderPlanMarkdown, renderProblemsMarkdown } from '../report/render-plan-markdown';
import { renderProblems } from '../report/render-problems';
import { isAlive } from '../table/publish';
import { PATH } from './notes';
import type { Given } from './options';
import { verb } from './verb';

/** How to release this plan and no other. */
const nextStep = (plan: Plan, given: Given<'kept' | 'target'>, cautions: readonly Caution[]): string | undefined => {
  if (plan.versions.length === 0) return undefined;
  const isRemote = given.target !== undefined && given.target !== 'local';
  const command = nextCommand(['apply', ...(given.folder === 'content' ? [] : [given.folder])], {
    ...(isRemote ? { target: given.target } : {}),
    kept: given.kept,
    plan: plan.fingerprint,
    ...Object.fromEntries(cautions.map(({ option, number }) => [option, String(number)])),
  });
  return `To release it: ${command}${isRemote ? ' --note "what changed, and why"' : ''}`;
};

const problemsInForm = (
  checked: CheckedFolder,
  given: Given<'json' | 'all' | 'markdown'>,
  terminal: Terminal,
): Outcome => {
  if (!given.asMarkdown) return problemsOutcome(checked, given, terminal);
  const { exitCode, out = '' } = problemsOutcome(checked, { ...given, json: false }, { ...terminal, paint: NO_PAINT });
  return { exitCode, out: renderProblemsMarkdown(out) };
};

/** Shows what a release would change. */
export const plan = verb({
  name: 'plan',
  summary: 'Show exactly what a release would change. Changes nothing.',
  usage: '[PATH] [--target NAME]',
  more: PATH,
  takes: { kind: 'content' },
  options: {
    target: true,
    kept: true,
    thorough: true,
    markdown: true,
    now: true,
    all: true,
    json: true,
  },
  async run(given, terminal) {
    const checked = await checkFor(given, terminal);
    const content = soundContent(checked);
    if (!content) return problemsInForm(checked, given, terminal);
    return withTable(given, content.office, async (table) => {
      const made = await planFor(table, content, {
        now: given.now,
        isThorough: given.isThorough,
        onProgress: (read, unit) => terminal.progress(progressCount(read, `${unit} compared`)),
      });
      terminal.progress('');
      const { refused, warnings } = reviewOf(made, checked, given.targetName);
      if (refused) return problemsInForm(refused, given, terminal);
      const writer = await table.writer();
      const zone = zoneOf(content.rows, content.office.root);
      const cautions = removing(made, made.after ?? [], dayIn(zone, given.now));
      if (given.asMarkdown) {
        const hint = [...cautions.map(({ what }) => what), warningsHint(checked.problems, given.folder)].filter(
          Boolean,
        );
        return {
          exitCode: 0,
          out: renderPlanMarkdown(made, table.name, hint.length > 0 ? hint.join('\n') : undefined),
        };
      }
      if (given.json)
        return { exitCode: 0, out: asJson({ ...planData(made, table.name), cautions, cost: table.usage() }) };
      const hints = [
        warnings.length > 0 && renderProblems(warnings, { ...given, paint: terminal.paint, width: terminal.width }),
        warningsHint(checked.problems, given.folder),
        writer && unfinishedSentence(writer, isAlive(writer, given.clock), zone),
        costOf(table),
        await foretoldCost(table, made),
        nextStep(made, given, cautions),
      ].filter(Boolean);
      return {
        exitCode: 0,
        out: [
          renderPlan(made, table.name, { ...given, paint: terminal.paint, width: terminal.width }),
          ...cautions.map(({ what }) => what),
        ].join('\n\n'),
        hint: hints.length > 0 ? hints.join('\n') : undefined,
      };
    });
  },
});
