import { weekdayOf } from '../check/context';
import type { RenderOptions } from '../report/render-problems';
import type { CalendarEvent } from './events';

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const day = (date: string): string => `${weekdayOf(date).slice(0, 3)} ${date}`;

/** Each election with its dates; what is past as of `today` is marked. */
export const renderCalendar = (
  events: readonly CalendarEvent[],
  { paint, today }: Pick<RenderOptions, 'paint'> & { today: string },
): string => {
  const byElection = new Map<string, CalendarEvent[]>();
  for (const event of events) byElection.set(event.election.id, [...(byElection.get(event.election.id) ?? []), event]);
  const blocks = [...byElection.values()].map((some) => {
    const { election, zone } = some[0] as CalendarEvent;
    const head = paint.bold(`${election.name} (${election.id}), ${election.jurisdiction}, ${zone}`);
    const rows = some.map(({ date, time, until, what, rule, citation }) => [
      day(date),
      [time ?? 'all day', until].filter(Boolean).join('-'),
      date < today ? `past: ${what}` : what,
      rule ?? '',
      citation ?? '',
    ]);
    return [head, ...table([['date', 'time', 'what', 'rule', 'citation'], ...rows])].join('\n');
  });
  return blocks.length > 0 ? blocks.join('\n\n') : 'No election is ahead. Add the next one to the sheet elections.';
};
