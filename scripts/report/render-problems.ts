import type { Paint } from './colour';
import { letterOf } from './column-letter';
import { isError, type Problem } from './problem';
import { count, wrap } from './wrap';

export interface RenderOptions {
  paint: Paint;
  /** Characters to a line. */
  width: number;
  /** Show everything, however much it is. */
  all: boolean;
}

const SHOWN = 50;
/** One mistake made in every row must not hide the others. */
const SHOWN_OF_A_KIND = 5;

/** The problems to show: all, or of each kind some, those first that stop a release. */
const chosen = (problems: readonly Problem[], all: boolean): readonly Problem[] => {
  if (all || problems.length <= SHOWN) return problems;
  const ofKind = new Map<string, number>();
  const few = problems.filter(({ code }) => {
    const number = (ofKind.get(code) ?? 0) + 1;
    ofKind.set(code, number);
    return number <= SHOWN_OF_A_KIND;
  });
  const first = new Set([...few.filter(isError), ...few.filter((one) => !isError(one))].slice(0, SHOWN));
  return problems.filter((one) => first.has(one));
};

const placeOf = ({ file, row }: Problem): string => (row === undefined ? file : `${file}:${row}`);

/** In a workbook the place is too long to stand beside the sentence: it has a line of its own. */
const inSheet = (one: Problem, { paint, width }: RenderOptions): string => {
  const { file, sheet, row, column, header } = one;
  const cell = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${letterOf(column)}`]),
  ].join(', ');
  const place = [[file, `sheet ${sheet}`, cell].filter(Boolean).join(', '), header].filter(Boolean).join(' ');
  const lines = (text: string): string => wrap(text, Math.max(40, width - 4)).join('\n    ');
  const what = isError(one) ? one.what : `Warning: ${one.what}`;
  return `${(isError(one) ? paint.red : paint.yellow)(place)}\n    ${lines(what)}\n    ${lines(`${one.fix} [${one.code}]`)}`;
};

const group = (problems: readonly Problem[], { paint, width }: RenderOptions): string => {
  const [first] = problems;
  if (first?.sheet !== undefined) return problems.map((one) => inSheet(one, { paint, width, all: true })).join('\n');
  const places = Math.max(...problems.map((one) => placeOf(one).length));
  const headers = Math.max(...problems.map(({ header }) => header?.length ?? 0));
  const indent = ' '.repeat(places + 2 + headers + (headers > 0 ? 2 : 0));
  const lines = (text: string): string => wrap(text, Math.max(40, width - indent.length)).join(`\n${indent}`);
  return problems
    .map((one) => {
      const head = `${placeOf(one).padEnd(places)}  ${headers > 0 ? `${(one.header ?? '').padEnd(headers)}  ` : ''}`;
      const what = isError(one)
        ? lines(one.what)
        : `${paint.yellow('Warning:')}${lines(`Warning: ${one.what}`).slice(8)}`;
      const colour = isError(one) ? paint.red : paint.yellow;
      return `${colour(head.slice(0, places))}${head.slice(places)}${what}\n${indent}${lines(`${one.fix} [${one.code}]`)}`;
    })
    .join('\n');
};

const rest = (problems: readonly Problem[], shown: readonly Problem[]): string => {
  const visible = new Set(shown);
  const hidden = new Map<string, number>();
  for (const one of problems) if (!visible.has(one)) hidden.set(one.code, (hidden.get(one.code) ?? 0) + 1);
  const kinds = [...hidden]
    .sort(([, a], [, b]) => b - a)
    .map(([code, number]) => `${number.toLocaleString('en-US')} ${code}`);
  return `${(problems.length - shown.length).toLocaleString('en-US')} more are not shown: ${kinds.join(', ')}. Add --all to see them.`;
};

/** `3 problems and 1 warning in 2 files.` */
export const countProblems = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file, sheet }) => sheet ?? file)).size;
  const kind = problems.some(({ sheet }) => sheet !== undefined) ? 'sheet' : 'file';
  const parts = [errors > 0 && count(errors, 'problem'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')} in ${count(files, kind)}.`;
};

/** Every problem with its place and remedy, grouped by file, without the last line of counts. */
export const renderProblems = (problems: readonly Problem[], options: RenderOptions): string => {
  const shown = chosen(problems, options.all);
  const files = [...new Set(shown.map(({ file }) => file))];
  const groups = files.map((file) =>
    group(
      shown.filter((one) => one.file === file),
      options,
    ),
  );
  if (shown.length < problems.length) groups.push(wrap(rest(problems, shown), options.width).join('\n'));
  return groups.join('\n\n');
};
