import { randomInt } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type ContentRow, faqIn } from '../../models/content/content-row';
import { languageOf } from '../../models/locales/languages';
import { LOCALES } from '../../models/locales/locales';
import { withoutFew } from './helpful';
import type { LoggedTurn } from './logged-turn';
import { type MissedOptions, missedClusters } from './missed';
import { type PlacedCluster, placed } from './near-cluster';
import { instantsOf, type Period, periodBefore } from './period';
import type { Logs } from './read-logs';
import { type Summary, summarise } from './summarise';

/** A row that voters can hear, as the report names it. */
export interface KnownRow {
  id: string;
  /** `an ID that has expired`, or the topic's title. */
  about: string;
}

export interface Reported {
  now: Summary;
  before: Summary;
  /** The days, and those before, as they are called: `Mon, Oct 25, 2027 to Sun, Oct 31, 2027`. */
  nowName: string;
  beforeName: string;
  /** Each of the days, and of as many before: `2027-10-25`. */
  days: { now: readonly string[]; before: readonly string[] };
  rows: readonly KnownRow[];
  missed: readonly PlacedCluster[];
  /** What Amazon tells of; nothing where nobody asked it. */
  amazon?: readonly PlacedCluster[] | undefined;
  /** What fewer voters than these said of a row is not shown by itself. */
  least: number;
  /** Names by id, of counties; a missing one is called by its id. */
  places: Readonly<Record<string, string>>;
}

/** How the report names a row, by its id: `vote-id.expired: an ID that has expired`. */
export const rowNames = (rows: readonly KnownRow[]): ((id: string) => string) => {
  const about = new Map(rows.map((row) => [row.id, row.about]));
  return (id) => (about.has(id) ? `${id}: ${about.get(id)}` : id);
};

/** What staff read. */
const [FIRST] = LOCALES;

/** The rows that voters may hear, each once whatever its counties and languages. */
const knownRows = (content: readonly ContentRow[]): KnownRow[] => {
  const approved = faqIn(content, FIRST).filter((row) => row.approved_by !== undefined);
  const rows = new Map(approved.map(({ id, about, topic }) => [id, about ?? languageOf(FIRST).texts.topics[topic]]));
  return [...rows].map(([id, about]) => ({ id, about })).sort((a, b) => a.id.localeCompare(b.id));
};

const dayOf = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** The days of the first and the last turn; nothing where there is none. */
export const loggedDays = ({ turns }: Logs, zone: string): Period | undefined => {
  if (turns.length === 0) return undefined;
  const moments = turns.map(({ at }) => at);
  return {
    first: dayOf(
      moments.reduce((a, b) => Math.min(a, b)),
      zone,
    ),
    last: dayOf(
      moments.reduce((a, b) => Math.max(a, b)),
      zone,
    ),
  };
};

/** Those of the period's days. */
export const within = <T extends { at: number }>(all: readonly T[], period: Period, zone: string): T[] => {
  const { from, until } = instantsOf(period, zone);
  return all.filter(({ at }) => at >= from && at < until);
};

/** `Mon, Oct 25, 2027 to Sun, Oct 31, 2027` */
export const daysName = ({ first, last }: Period): string => {
  const name = (date: Temporal.PlainDate): string =>
    date.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  return first.equals(last) ? name(first) : `${name(first)} to ${name(last)}`;
};

/** Each day, the first and the last too. */
const daysOf = ({ first, last }: Period): string[] =>
  Array.from({ length: first.until(last).days + 1 }, (_, days) => first.add({ days }).toString());

/** What was asked in vain in each language, beside the rows of that language; the most frequent first. */
const missedIn = (
  turns: readonly LoggedTurn[],
  content: readonly ContentRow[],
  options: MissedOptions,
): PlacedCluster[] =>
  LOCALES.flatMap((locale) => {
    const faq = faqIn(content, locale);
    return missedClusters(
      turns.filter((turn) => turn.locale === locale),
      options,
    ).map((cluster) => placed(cluster, faq, locale));
  }).sort((a, b) => b.about - a.about);

/** From 0 up to 1, in as many steps as a number has, by the computer's source for keys. */
export const byChance = (): number => (randomInt(2 ** 26) * 2 ** 27 + randomInt(2 ** 27)) / 2 ** 53;

/** All that the report says, in numbers: of some days, and of as many right before. */
export const reportedOf = (
  logs: Logs,
  content: readonly ContentRow[],
  { period, zone, ...options }: { period: Period; zone: string } & MissedOptions,
): Reported => {
  const summaryIn = (days: Period): Summary => {
    const plain = summarise(within(logs.turns, days, zone), within(logs.troubles, days, zone), zone);
    return { ...plain, helpful: withoutFew(plain.helpful, options.least) };
  };
  const earlier = periodBefore(period);
  return {
    now: summaryIn(period),
    before: summaryIn(earlier),
    nowName: daysName(period),
    beforeName: daysName(earlier),
    days: { now: daysOf(period), before: daysOf(earlier) },
    rows: knownRows(content),
    least: options.least,
    missed: missedIn(within(logs.turns, period, zone), content, options),
    places: Object.fromEntries(
      content.flatMap((one) => (one.sheet === 'jurisdictions' ? [[one.row.id, one.row.name]] : [])),
    ),
  };
};
