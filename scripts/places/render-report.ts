import type { Paint } from '../report/colour';
import { count, wrap } from '../report/wrap';
import type { FeedProblem, FeedReport } from './feed-problem';
import type { Gravity } from './gravity';

export interface RenderOptions {
  paint: Paint;
  /** Characters to a line. */
  width: number;
  /** Show every example that was kept, not only the first few of a kind. */
  all: boolean;
}

const SHOWN_OF_A_KIND = 3;

const HEADINGS: Readonly<Record<Gravity, string>> = {
  feed: 'The feed can’t be released before this is put right:',
  element: 'Left out, or not to be trusted; voters there hear the office’s number:',
  warning: 'Warnings, to look at:',
};

const GRAVITIES: readonly Gravity[] = ['feed', 'element', 'warning'];

const line = (
  { element, id, file, line: at, what, fix, code }: FeedProblem,
  { paint, width }: RenderOptions,
): string => {
  const place = `  ${file}:${at}  ${[element, id].filter((part) => part !== '').join(' ')}`;
  const words = wrap(`${what} ${fix} [${code}]`, Math.max(40, width - 6)).map((one) => `      ${one}`);
  return [paint.bold(place), ...words].join('\n');
};

/** Everything that is wrong, gravest first, each kind with its first examples and how many there are. */
export const renderReport = (report: FeedReport, options: RenderOptions): string => {
  const { paint } = options;
  const sections = GRAVITIES.flatMap((gravity) => {
    const own = report.problems().filter((one) => one.gravity === gravity);
    if (own.length === 0) return [];
    const codes = [...new Set(own.map(({ code }) => code))];
    const kinds = codes.map((code) => {
      const kind = own.filter((one) => one.code === code);
      const shown = options.all ? kind : kind.slice(0, SHOWN_OF_A_KIND);
      const rest = (report.counts().get(code) ?? 0) - shown.length;
      const more = rest > 0 ? [`  … and ${rest.toLocaleString('en-US')} more of this kind [${code}].`] : [];
      return [...shown.map((one) => line(one, options)), ...more].join('\n');
    });
    const heading = gravity === 'warning' ? paint.yellow(HEADINGS[gravity]) : paint.red(HEADINGS[gravity]);
    return [[heading, ...kinds].join('\n')];
  });
  return [...sections, countReport(report)].join('\n\n');
};

/** `2 problems and 1,536 warnings.` */
export const countReport = (report: FeedReport): string => {
  const numberOf = (isWanted: (gravity: Gravity) => boolean): number => {
    const gravityOf = new Map(report.problems().map(({ code, gravity }) => [code, gravity]));
    return [...report.counts()].reduce(
      (sum, [code, number]) => sum + (isWanted(gravityOf.get(code) ?? 'warning') ? number : 0),
      0,
    );
  };
  const errors = numberOf((gravity) => gravity !== 'warning');
  const warnings = numberOf((gravity) => gravity === 'warning');
  const parts = [errors > 0 && count(errors, 'problem'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')}.`;
};

/** The report as plain data. */
export const reportData = (report: FeedReport) => ({
  problems: report.problems(),
  problemCounts: Object.fromEntries(report.counts()),
});
