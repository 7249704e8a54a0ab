import { languageOf } from '../../models/locales/languages';
import type { RenderOptions } from '../report/render-problems';
import { count, wrap } from '../report/wrap';
import { masked } from './mask';
import { isSendable, type Left, type OutreachPlan, type PlannedGroup, totalsOf } from './plan-outreach';
import { REFUSALS, type Refusal } from './read-list';
import type { Outreach } from './settings';

const INDENT = '    ';
const SHOWN_ROWS = 8;

export interface Rendering extends RenderOptions {
  /** The names of counties by their ids. */
  names: ReadonlyMap<string, string>;
  settings: Outreach;
  stopPath: string;
  /** The office's own clock. */
  zone: string;
}

/** `Fri, Oct 1, 9:00 AM EDT` */
export const clockIn = (ms: number, timeZone: string): string =>
  new Date(ms).toLocaleString('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });

const rowsOf = (rows: readonly number[], isAll: boolean | undefined): string => {
  const shown = isAll ? rows : rows.slice(0, SHOWN_ROWS);
  const more = rows.length - shown.length;
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown.join(', ')}${more > 0 ? ` and ${more} more (--all shows them)` : ''}`;
};

const indented = (text: string, width: number): string[] =>
  wrap(text, Math.max(40, width - 4)).map((line) => INDENT + line);

const groupLines = (group: PlannedGroup, { paint, width, names }: Rendering): string => {
  const { county, locale, message, next, quiet } = group;
  const head = paint.bold(
    `${names.get(county) ?? county}, ${languageOf(locale).name}: ${count(next.length, 'person', 'people')}`,
  );
  if (!isSendable(message))
    return [`${head}, ${paint.yellow('NOTHING IS SENT')}`, ...indented(message.why, width)].join('\n');
  const { alphabet, units, segments } = message.cost;
  const cost = `${count(segments, 'segment')} each (${units} ${alphabet === 'GSM-7' ? 'characters of GSM-7' : 'units of UCS-2'})`;
  const wait = quiet.isQuiet
    ? [paint.yellow(`${INDENT}Quiet there until ${clockIn(quiet.endsMs, message.zone)}.`)]
    : [];
  return [`${head}, ${cost}`, ...indented(message.body, width), ...wait].join('\n');
};

const grouped = (refused: OutreachPlan['refused']): [Refusal, number[]][] => {
  const by = new Map<Refusal, number[]>();
  for (const { row, why } of refused) by.set(why, [...(by.get(why) ?? []), row]);
  return [...by];
};

const doubtLine = ({ subscriber: { row, phone }, entry }: Left): string =>
  `row ${row} (${masked(phone)}), begun at ${entry.at}`;

export const inDoubt = ({ known }: OutreachPlan): Left[] =>
  known.filter(({ entry }) => entry.state === 'sending' && entry.file === undefined);

/** What whoever is in doubt is owed. */
export const DOUBT =
  'Nobody knows whether these have it, and they are not sent it again. Look them up by the time in the log of the configuration set, at the service; whoever has nothing can be called.';

/** Who has it already, by the day and the text: what an office is asked for afterwards. */
const sentLines = ({ known, texts }: OutreachPlan, { zone, width }: Rendering): string[] => {
  const by = new Map<string, number>();
  for (const { entry } of known)
    if (entry.state === 'sent') {
      const day = new Date(entry.at).toLocaleDateString('en-CA', { timeZone: zone });
      const about = [`${day}:`, ...indented(texts.get(entry.text) ?? '', width)].join('\n');
      by.set(about, (by.get(about) ?? 0) + 1);
    }
  return [...by].map(
    ([about, people]) => `  have it already, by the ledger: ${count(people, 'person', 'people')}, on ${about}`,
  );
};

const leftOut = (plan: OutreachPlan, rendering: Rendering): string[] => {
  const { all, stopPath } = rendering;
  const rowsWith = (state: string): number[] =>
    plan.known.filter(({ entry }) => entry.state === state).map(({ subscriber }) => subscriber.row);
  const line = (rows: readonly number[], why: string): string[] =>
    rows.length === 0 ? [] : [`  ${why}: ${rowsOf(rows, all)}`];
  const doubts = inDoubt(plan);
  const lines = [
    ...sentLines(plan, rendering),
    ...line(
      plan.stopped.map(({ row }) => row),
      `said stop, by ${stopPath}`,
    ),
    ...line(rowsWith('stopped'), 'said stop, by the service'),
    ...line(rowsWith('refused'), "the service doesn't send to the number"),
    ...grouped(plan.refused).flatMap(([why, rows]) => line(rows, REFUSALS[why])),
    ...(doubts.length > 0 ? ['  in doubt:', ...doubts.map((one) => `${INDENT}${doubtLine(one)}`), `    ${DOUBT}`] : []),
  ];
  return lines.length === 0 ? [] : [`Left out:\n${lines.join('\n')}`];
};

const dollars = (sum: number): string => `$${sum.toFixed(2)}`;

const durationOf = (seconds: number): string =>
  seconds < 120 ? count(Math.ceil(seconds), 'second') : count(Math.ceil(seconds / 60), 'minute');

/** `240 segments to 120 people, about $2.83 at $0.0118 a segment; 4 minutes at 1 segment a second.` */
export const costSentence = (plan: OutreachPlan, { part_price, max_price, parts_per_second }: Outreach): string => {
  const { people, segments } = totalsOf(plan);
  const price =
    part_price === undefined
      ? 'what that costs is not known: write what a segment costs you, with what the networks ask, as outreach.part_price into office.yaml'
      : `about ${dollars(segments * part_price)} at $${part_price} a segment`;
  const most = max_price === undefined ? '' : `, at most ${dollars(people * max_price)} by max_price`;
  return `${count(segments, 'segment')} to ${count(people, 'person', 'people')}; ${price}${most}; ${durationOf(segments / parts_per_second)} at ${count(parts_per_second, 'segment')} a second.`;
};

/** Everything that sending would do, without a number of anybody's. */
export const renderOutreach = (plan: OutreachPlan, source: string, rendering: Rendering): string =>
  [
    `The message, from ${source}:`,
    ...plan.groups.map((group) => groupLines(group, rendering)),
    ...leftOut(plan, rendering),
    costSentence(plan, rendering.settings),
    `Fingerprint: ${plan.fingerprint}`,
  ].join('\n\n');

/** The same for a program; rows of the list, no numbers. */
export const outreachData = (plan: OutreachPlan, settings: Outreach) => ({
  fingerprint: plan.fingerprint,
  ...totalsOf(plan),
  part_price: settings.part_price,
  groups: plan.groups.map(({ county, locale, campaign, message, next }) => {
    const { zone: _, ...said } = message;
    return { county, locale, campaign, people: next.length, ...said };
  }),
  refused: plan.refused,
  stopped: plan.stopped.map(({ row }) => row),
  texts: Object.fromEntries(plan.texts),
  known: plan.known.map(({ subscriber: { row }, entry }) => ({ row, ...entry })),
});
