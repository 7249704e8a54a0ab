import { confusionsOf, type Figures, figuresOf, type Measured, percentile } from './measure';
import { type RowMeasured, rowFiguresOf } from './measure-rows';

const share = (count: number, of: number): string => `${((100 * count) / Math.max(of, 1)).toFixed(1)}%`.padStart(7);

const line = (name: string, figures: Figures): string => {
  const { questions } = figures;
  const columns = [
    figures.right,
    figures.right + figures.offered,
    figures.wrong,
    figures['no-match'] + figures.misoffered,
    figures.declined,
  ];
  return `${name.padEnd(22)} ${String(questions).padStart(5)} ${columns.map((count) => share(count, questions)).join(' ')}`;
};

const byTopic = (measured: readonly Measured[]): [string, Measured[]][] =>
  [...new Set(measured.map(({ topic }) => topic))]
    .sort()
    .map((topic) => [topic, measured.filter((one) => one.topic === topic)]);

/** A table for people. `helped` is answered or offered. */
export const renderTable = (measured: readonly Measured[]): string => {
  const times = measured.map(({ ms }) => ms);
  return [
    `${'topic'.padEnd(22)} count  direct  helped   wrong  missed declined`,
    ...byTopic(measured).map(([topic, own]) => line(topic, figuresOf(own))),
    line('all', figuresOf(measured)),
    '',
    ...confusionsOf(measured).map(({ pair, times }) => `${String(times).padStart(3)}  ${pair}`),
    '',
    `time a question: median ${percentile(times, 0.5).toFixed(2)} ms, 99th ${percentile(times, 0.99).toFixed(2)} ms`,
  ].join('\n');
};

/** A line for each question whose topic was missed. */
export const renderTopicMisses = (measured: readonly Measured[]): string =>
  measured
    .filter(({ verdict }) => verdict !== 'right' && verdict !== 'offered')
    .map(({ q, topic, verdict, said }) => `${verdict.padEnd(10)} ${q}\n           ${said}; right: ${topic}`)
    .join('\n');

export const renderJson = (measured: readonly Measured[], ofRows: readonly RowMeasured[] = []): string => {
  const times = measured.map(({ ms }) => ms);
  return JSON.stringify({
    all: figuresOf(measured),
    topics: Object.fromEntries(byTopic(measured).map(([topic, own]) => [topic, figuresOf(own)])),
    confusions: confusionsOf(measured),
    ...(ofRows.length > 0 ? { rows: rowFiguresOf(ofRows) } : {}),
    ms: { median: percentile(times, 0.5), p99: percentile(times, 0.99) },
  });
};
