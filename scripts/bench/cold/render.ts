import type { Cold } from './measure-cold';
import type { OfSize } from './measure-sizes';
import type { Warm } from './measure-warm';

const lines = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const cell = (text: string, at: number): string =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('   ').trimEnd()).join('\n');
};

/** What each skill took for its first answer, with how many times the ordinary skill's in brackets. */
export const renderCold = (cold: readonly Cold[]): string =>
  lines([
    ['first answer in a new process', 'loaded ms', 'answered ms', '×', 'processor ms', '×', 'memory MB', '×'],
    ...cold.map(({ skill, loadMs, ms, processorMs, peakMb, times }) => [
      skill,
      loadMs.toFixed(1),
      ms.toFixed(1),
      times.ms.toFixed(2),
      processorMs.toFixed(1),
      times.processorMs.toFixed(2),
      peakMb.toFixed(0),
      times.peakMb.toFixed(2),
    ]),
  ]);

export const renderWarm = (warm: readonly Warm[]): string =>
  lines([
    ['a further turn', '1 of 10 within ms', 'median ms', '19 of 20 within ms'],
    ...warm.map(({ question, least, median, most }) => [question, ...[least, median, most].map((ms) => ms.toFixed(3))]),
  ]);

export const renderSizes = (measured: readonly OfSize[]): string =>
  lines([
    ['counties', 'answers', 'question', 'first: processor ms', '×', 'memory MB', 'further: ms'],
    ...measured.map(({ counties, rows, question, processorMs, times, peakMb, warmMs }) => [
      String(counties),
      String(rows),
      question,
      processorMs.toFixed(1),
      times.toFixed(2),
      peakMb.toFixed(0),
      warmMs.toFixed(3),
    ]),
  ]);
