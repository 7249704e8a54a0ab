import type { Paint } from '../report/colour';
import { written } from './meaning';
import { countOf, type ScriptResult, type TurnResult } from './result';

const turnLines = ({ said, heard, faults, ours, amazon }: TurnResult, paint: Paint): string[] => [
  `    "${said}"`,
  ...faults.map((fault) => `      ${paint.red(fault)}`),
  ...(amazon
    ? [
        `      ours    ${ours ? written(ours) : ''}`,
        `      Amazon  ${written(amazon)}`,
        ...(amazon.heard === heard ? [] : [`      ours    ${heard}`, `      Amazon  ${amazon.heard}`]),
      ]
    : faults.length > 0
      ? [`      ${paint.dim(`heard: ${heard}`)}`]
      : []),
];

/** One script: a line, and below it each turn that has something to tell. */
export const renderResult = (result: ScriptResult, paint: Paint): string => {
  const { file, conversation, state, reason, turns } = result;
  const mark = { passed: paint.green('✓'), failed: paint.red('✗'), skipped: paint.dim('-'), error: paint.red('!') }[
    state
  ];
  const why = reason === undefined ? '' : ` (${reason})`;
  const told = turns.filter(({ faults, amazon }) => faults.length > 0 || amazon !== undefined);
  return [`${mark} ${file}: ${conversation}${why}`, ...told.flatMap((turn) => turnLines(turn, paint))].join('\n');
};

/** How the run went, in one line. `all`: of so many scripts. */
export const renderSummary = (results: readonly ScriptResult[], all: number): string => {
  const parts = [
    `${countOf(results, 'passed')} passed`,
    `${countOf(results, 'failed')} failed`,
    `${countOf(results, 'skipped')} skipped`,
  ];
  const errors = countOf(results, 'error');
  if (errors > 0) parts.push(`${errors} could not be held`);
  if (results.length < all) parts.push(`${all - results.length} not begun`);
  return `${all} conversations: ${parts.join(', ')}.`;
};
