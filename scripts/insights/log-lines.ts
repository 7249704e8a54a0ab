import { parse } from 'csv-parse/sync';

/** A line of a log: what was written, and when, where that stands beside it. */
export interface LogLine {
  /** Milliseconds since 1970. */
  at?: number | undefined;
  text: string;
}

const momentOf = (value: unknown): number | undefined => {
  const at =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{12,}$/.test(value)
        ? Number(value)
        : Date.parse(String(value));
  return Number.isFinite(at) ? at : undefined;
};

const isEvent = (value: unknown): value is { timestamp: unknown; message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

/** What `aws logs filter-log-events` and `get-log-events` print: `{"events": [{"timestamp", "message"}]}`. */
const eventsIn = (text: string): LogLine[] | undefined => {
  if (!/^\s*\{\s*"/.test(text)) return undefined;
  try {
    const { events } = JSON.parse(text) as { events?: unknown };
    if (!Array.isArray(events)) return undefined;
    return events.filter(isEvent).map(({ timestamp, message }) => ({ at: momentOf(timestamp), text: message }));
  } catch {
    return undefined;
  }
};

const TIME_COLUMNS = ['timestamp', '@timestamp'];
const TEXT_COLUMNS = ['message', '@message'];

/** What the console saves: a table whose columns are a time and a message. */
const rowsIn = (text: string): LogLine[] | undefined => {
  const [head = ''] = text.split('\n', 1);
  const names = head.split(',').map((name) => name.trim().replaceAll('"', '').toLowerCase());
  const time = names.findIndex((name) => TIME_COLUMNS.includes(name));
  const message = names.findIndex((name) => TEXT_COLUMNS.includes(name));
  if (time < 0 || message < 0) return undefined;
  const rows: string[][] = parse(text, {
    from_line: 2,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return rows.map((row) => ({ at: momentOf(row[time]), text: row[message] ?? '' }));
};

/** `2027-10-05T14:03:22.123Z {"front": …}`, as an export to S3 has it; `aws logs tail` puts the stream between. */
const DATED = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d))\s+(?:\S+\s+)?(?=\{)/;

const plainLine = (line: string): LogLine => {
  const [all = '', time] = DATED.exec(line) ?? [];
  return time === undefined ? { text: line } : { at: momentOf(time), text: line.slice(all.length) };
};

/**
 * The lines of a log in any form in which CloudWatch gives it away, or one JSON object a line. A byte order mark and
 * empty lines are nothing.
 */
export const linesIn = (text: string): LogLine[] => {
  const tidy = text.replace(/^\uFEFF/, '');
  return (
    eventsIn(tidy) ??
    rowsIn(tidy) ??
    tidy
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => plainLine(line.trim()))
  );
};
