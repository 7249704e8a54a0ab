import type { Understanding } from '../../lambda/understanding/understand';
import type { Labelled } from './labelled';

/** What became of a question whose right rows are known. */
export type RowVerdict =
  | 'right'
  /** The right row was among those offered, and the voter took it. */
  | 'second'
  /** The topic's main row was spoken in place of a detail. */
  | 'main'
  /** Another row was spoken: one that misleads, or any other. */
  | 'trap'
  | 'wrong'
  /** Offered without the right one. */
  | 'offered'
  | 'declined'
  | 'lost';

export interface RowMeasured extends Labelled {
  verdict: RowVerdict;
  /** What was spoken or offered. */
  said: readonly string[];
}

const topicOf = (faq: string): string => faq.split('.')[0] ?? faq;

const verdictOf = (
  { rows = [], trap = [] }: Labelled,
  heard: Understanding,
  isThere: (faq: string) => boolean,
): [RowVerdict, readonly string[]] => {
  switch (heard.kind) {
    case 'sure': {
      const { faq } = heard;
      if (rows.includes(faq)) return ['right', [faq]];
      // A topic without a row is a phone number, which misleads nobody.
      if (!isThere(faq)) return ['lost', [faq]];
      if (trap.includes(faq)) return ['trap', [faq]];
      return [rows.some((row) => topicOf(row) === faq) ? 'main' : 'wrong', [faq]];
    }
    case 'unsure': {
      const said = heard.options.map(({ faq }) => faq);
      return [said.some((faq) => rows.includes(faq)) ? 'second' : 'offered', said];
    }
    case 'decline':
      return ['declined', [heard.why]];
    case 'grave':
      return ['declined', [heard.says]];
    case 'lost':
      return ['lost', []];
  }
};

/** The questions whose right rows are known, with what they led to. `rows` are the ids that the office has. */
export const measureRows = (
  labelled: readonly Labelled[],
  listen: (q: string) => Understanding,
  rows: ReadonlySet<string>,
): RowMeasured[] =>
  labelled
    .filter((label) => label.rows !== undefined)
    .map((label) => {
      const [verdict, said] = verdictOf(label, listen(label.q), (faq) => rows.has(faq));
      return { ...label, verdict, said };
    });

/** Whether it is as it should be: with no right row, that nothing was spoken. */
export const isMiss = ({ rows = [], verdict }: RowMeasured): boolean =>
  rows.length > 0 ? verdict !== 'right' && verdict !== 'second' : ['main', 'trap', 'wrong'].includes(verdict);

export interface Share {
  count: number;
  of: number;
  /** Wilson's interval: the share on all such questions is between these in 95 of 100 samples. */
  low: number;
  high: number;
}

export const shareOf = (count: number, of: number): Share => {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const z = 1.96;
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const reach = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return { count, of, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};

/** What is told of a file: of the questions that have a right row, and of all. */
export const rowFiguresOf = (measured: readonly RowMeasured[]): Record<string, Share> => {
  const answerable = measured.filter(({ rows = [] }) => rows.length > 0);
  const count = (some: readonly RowMeasured[], ...verdicts: RowVerdict[]): Share =>
    shareOf(some.filter(({ verdict }) => verdicts.includes(verdict)).length, some.length);
  return {
    'right row at once': count(answerable, 'right'),
    'within two turns': count(answerable, 'right', 'second'),
    'main row instead': count(answerable, 'main'),
    'wrong row': count(measured, 'wrong', 'trap'),
    'trap spoken': count(measured, 'trap'),
    offered: count(measured, 'second', 'offered'),
    declined: count(measured, 'declined'),
    lost: count(measured, 'lost'),
  };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(6);

export const renderRowFigures = (measured: readonly RowMeasured[]): string =>
  [
    `${measured.length} questions with known rows`,
    ...Object.entries(rowFiguresOf(measured)).map(
      ([name, { count, of, low, high }]) =>
        `${name.padEnd(18)} ${percent(count / Math.max(of, 1))}  (${percent(low).trim()} to ${percent(high).trim()}, of ${of})`,
    ),
  ].join('\n');

/** A line for each question that was not understood, with what was right. */
export const renderMisses = (measured: readonly RowMeasured[]): string =>
  measured
    .filter(isMiss)
    .map(
      ({ q, verdict, said, rows = [] }) =>
        `${verdict.padEnd(8)} ${q}\n         ${said.join(', ') || 'nothing'}; right: ${rows.join(', ') || 'none'}`,
    )
    .join('\n');
