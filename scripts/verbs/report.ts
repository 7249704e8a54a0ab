import { Temporal } from 'temporal-polyfill';
import { zoneOf } from '../desk/office-clock';
import { writeCarefully } from '../door/files';
import { asJson } from '../door/outcome';
import { readAmazonWords } from '../insights/amazon-words';
import { runExport } from '../insights/export/run-export';
import { gatherLogs } from '../insights/gather-logs';
import { LEAST } from '../insights/missed';
import { draftSheet } from '../insights/near-cluster';
import { DELTA, EPSILON } from '../insights/private-groups';
import type { Logs } from '../insights/read-logs';
import { renderReportHtml } from '../insights/render-report-html';
import { renderReportMarkdown } from '../insights/render-report-markdown';
import { sectionsOf } from '../insights/report-sections';
import { byChance, daysName, reportedOf, within } from '../insights/reported';
import { count } from '../report/wrap';
import { readContent } from '../sheet/read-content';
import { verb } from './verb';

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
  usage: 'LOG…|--from cloudwatch [--period DAYS] [--html FILE] [--drafts FILE]',
  more: [
    'LOG is a file as CloudWatch gives it away: what `aws logs tail` or `aws logs filter-log-events` prints, an',
    'export to S3 (.gz too, and its folder as a whole), a table that the console saved; or one record a line, with its',
    'time in "at".',
    "With --from cloudwatch the records of those days are read at Amazon, of the skill's log and the fronts'; it takes an",
    'AWS sign-in that may call logs:FilterLogEvents. Reading costs nothing there.',
    'Every number is a plain count, compared with as many days right before; only what was asked in vain is rounded.',
  ].join('\n'),
  takes: { kind: 'words', least: 0, most: 10_000, what: 'the files of the log, or --from cloudwatch' },
  options: {
    from: true,
    region: true,
    endpoint: true,
    period: true,
    content: true,
    least: true,
    noise: true,
    amazon: true,
    drafts: true,
    export: true,
    html: 'also write a page with bars, to read, print or publish',
    json: true,
  },
  async run(given, terminal) {
    const content = await readContent(given.folder);
    const rows = content.rows.flatMap((row) => row.content ?? []);
    const zone = zoneOf(rows, content.office?.root);
    const today = Temporal.Instant.from(given.clock().toISOString()).toZonedDateTimeISO(zone).toPlainDate();
    const elections = rows.flatMap((one) => (one.sheet === 'elections' ? [one.row.date] : []));
    const asked = { text: given.period ?? 'week', today, elections };
    const { logs, period } = await gatherLogs(given, { ...asked, zone, office: content.office }, terminal);
    const amazon = given.amazon === undefined ? undefined : await readAmazonWords(given.amazon);
    const reported = reportedOf(logs, rows, {
      period,
      zone,
      least: given.least ?? LEAST,
      privacy: given.hasNoise ? { random: byChance, epsilon: EPSILON, delta: DELTA } : undefined,
    });
    const { now, before, missed } = reported;
    const written: string[] = [];
    if (given.drafts !== undefined) {
      await writeCarefully(given.drafts, draftSheet(missed, content.office?.root ?? 'us'));
      written.push(
        `${given.drafts}: ${count(missed.length, 'draft row')}. Write their answers, and move them to your faq sheet.`,
      );
    }
    if (given.exportTo !== undefined)
      written.push(await runExport(given.exportTo, within(logs.turns, period, zone), zone, terminal));
    const hint = [...written, leftOut(logs)].filter(Boolean).join('\n') || undefined;
    if (given.json) {
      const days = { first: `${period.first}`, last: `${period.last}` };
      return { exitCode: 0, out: asJson({ period: days, zone, now, before, missed, amazon }), hint };
    }
    const title = `${content.office?.name ?? 'What voters asked'}: ${daysName(period)}`;
    const sections = sectionsOf({ ...reported, amazon });
    if (given.html === undefined) return { exitCode: 0, out: renderReportMarkdown(title, sections), hint };
    await writeCarefully(given.html, renderReportHtml(title, sections));
    return { exitCode: 0, out: `Written to ${given.html}: open it in a browser, or print it.`, hint };
  },
});
