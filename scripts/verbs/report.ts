import { Temporal } from 'temporal-polyfill';
import type { ContentRow } from '../../models/content/content-row';
import { languageOf } from '../../models/locales/languages';
import { LOCALES } from '../../models/locales/locales';
import { zoneOf } from '../desk/office-clock';
import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { instantsOf, type Period, periodBefore, periodOf } from '../insights/period';
import { type Logs, readLogs } from '../insights/read-logs';
import { renderReportHtml } from '../insights/render-report-html';
import { renderReportMarkdown } from '../insights/render-report-markdown';
import { type KnownRow, sectionsOf } from '../insights/report-sections';
import { type Summary, summarise } from '../insights/summarise';
import { count } from '../report/wrap';
import { readContent } from '../sheet/read-content';
import { verb } from './verb';

const [ENGLISH] = LOCALES;

/** The rows that voters may hear, each once whatever its counties and languages. */
const knownRows = (content: readonly ContentRow[]): KnownRow[] => {
  const rows = new Map<string, string>();
  for (const { sheet, row } of content)
    if (sheet === 'faq' && row.locale === ENGLISH && row.approved_by !== undefined)
      rows.set(row.id, row.about ?? languageOf(ENGLISH).texts.topics[row.topic]);
  return [...rows].map(([id, about]) => ({ id, about })).sort((a, b) => a.id.localeCompare(b.id));
};

const loggedDays = ({ turns }: Logs, zone: string): Period | undefined => {
  if (turns.length === 0) return undefined;
  const day = (at: number): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const moments = turns.map(({ at }) => at);
  return {
    first: day(moments.reduce((a, b) => Math.min(a, b))),
    last: day(moments.reduce((a, b) => Math.max(a, b))),
  };
};

const summaryIn = ({ turns, troubles }: Logs, period: Period, zone: string): Summary => {
  const { from, until } = instantsOf(period, zone);
  const isIn = ({ at }: { at: number }): boolean => at >= from && at < until;
  return summarise(turns.filter(isIn), troubles.filter(isIn), zone);
};

const dayName = (date: Temporal.PlainDate): string =>
  date.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });

const daysName = ({ first, last }: Period): string =>
  first.equals(last) ? dayName(first) : `${dayName(first)} to ${dayName(last)}`;

const leftOut = ({ undated, others }: Logs): string | undefined => {
  const parts = [
    ...(undated > 0 ? [`${count(undated, 'record')} without a time`] : []),
    ...(others > 0 ? [`${count(others, 'line')} of other programs`] : []),
  ];
  return parts.length > 0 ? `Left out: ${parts.join(' and ')}.` : undefined;
};

/** What voters asked and got, from the service's log. */
export const report = verb({
  name: 'report',
  summary: 'Say what voters asked, got and did not get, from the log of the service.',
  usage: 'LOG… [--period DAYS] [--html FILE]',
  more: [
    'LOG is a file as CloudWatch gives it away: what `aws logs tail` or `aws logs filter-log-events` prints, an export',
    'to S3 (.gz too), a table that the console saved; or one record a line, with its time in "at".',
    'Every number is a plain count, compared with as many days right before. No record holds a word of a voter.',
  ].join('\n'),
  takes: { kind: 'words', least: 1, most: 10_000, what: 'the files of the log' },
  options: { period: true, content: true, html: 'also write a page with bars, to read, print or publish', json: true },
  async run(given) {
    const [logs, content] = await Promise.all([readLogs(given.words), readContent(given.folder)]);
    const rows = content.rows.flatMap((row) => row.content ?? []);
    const zone = zoneOf(rows, content.office?.root);
    const today = Temporal.Instant.from(given.clock().toISOString()).toZonedDateTimeISO(zone).toPlainDate();
    const elections = rows.flatMap((one) => (one.sheet === 'elections' ? [one.row.date] : []));
    const period = periodOf(given.period ?? 'week', { today, elections, logged: loggedDays(logs, zone) });
    const earlier = periodBefore(period);
    const reported = {
      now: summaryIn(logs, period, zone),
      before: summaryIn(logs, earlier, zone),
      beforeName: daysName(earlier),
      rows: knownRows(rows),
      places: Object.fromEntries(
        rows.flatMap((one) => (one.sheet === 'jurisdictions' ? [[one.row.id, one.row.name]] : [])),
      ),
    };
    const title = `${content.office?.name ?? 'What voters asked'}: ${daysName(period)}`;
    if (given.json)
      return {
        exitCode: 0,
        out: asJson({
          period: { first: `${period.first}`, last: `${period.last}` },
          zone,
          now: reported.now,
          before: reported.before,
        }),
      };
    const sections = sectionsOf(reported);
    if (given.html !== undefined) await writeCarefully(given.html, renderReportHtml(title, sections));
    const out =
      given.html === undefined
        ? renderReportMarkdown(title, sections)
        : `Written to ${given.html}: open it in a browser, or print it.`;
    return { exitCode: 0, out, hint: leftOut(logs) };
  },
});
