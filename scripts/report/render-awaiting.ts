import type { Awaiting } from '../desk/awaiting';
import type { RenderOptions } from './render-problems';
import { count, wrap } from './wrap';

const SHOWN = 50;

/** A line for each row that waits, and why it still has to. */
export const renderAwaiting = (rows: readonly Awaiting[], { all }: { all: boolean }): string => {
  const shown = all ? rows : rows.slice(0, SHOWN);
  const lines = shown.map(({ row, place, state, blocked }) => {
    const head = `${place.padEnd(12)}  ${row.id} (${row.jurisdiction}, ${row.locale}), ${state}`;
    return blocked === undefined ? head : `${head}\n              ${blocked}`;
  });
  const more = rows.length - shown.length;
  const last = more > 0 ? [`… and ${count(more, 'more row')}. Add --all to see them.`] : [];
  return [`${count(rows.length, 'answer')} to approve:`, ...lines, ...last].join('\n');
};

/** One row as a person reads it before saying yes. */
export const renderForApproval = (one: Awaiting, { paint, width }: Pick<RenderOptions, 'paint' | 'width'>): string => {
  const { row, state } = one;
  const texts = (
    [
      ['answer', row.answer],
      ['more', row.more],
      ['after_deadline', row.after_deadline],
    ] as const
  ).flatMap(([name, text]) =>
    text ? [`  ${name.padEnd(14)}  ${wrap(text, Math.max(40, width - 18)).join(`\n${' '.repeat(18)}`)}`] : [],
  );
  return [
    '',
    `${paint.bold(`${row.id} (${row.jurisdiction}, ${row.locale})`)}  ${one.place}, ${state}`,
    ...texts,
    `  ${'written by'.padEnd(14)}  ${row.author}`,
    `  ${'source'.padEnd(14)}  ${row.source_url}`,
  ].join('\n');
};
