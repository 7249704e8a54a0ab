import { dayAndHourIn } from './day-and-hour';
import { type HelpfulCount, helpfulOf } from './helpful';
import { latencyOf } from './latency';
import type { LoggedTrouble, LoggedTurn } from './logged-turn';

/** Counted by name; a name that never came up isn't there. */
export type Counts = Readonly<Record<string, number>>;

/** How often a row was offered among others, and how often it was then the one chosen. */
export interface OfferCount {
  offered: number;
  chosen: number;
}

/** What voters asked in some days, in numbers. A plain count of records: nothing is estimated. */
export interface Summary {
  /** Sentences and requests of voters; reports of a front and ends of conversations are none. */
  turns: number;
  outcomes: Counts;
  topics: Counts;
  rows: Counts;
  jurisdictions: Counts;
  locales: Counts;
  fronts: Counts;
  /** By the hour of the office's clock, 0 to 23. */
  hours: readonly number[];
  /** By day, `2027-11-02`. */
  days: Counts;
  /** Why there was no answer. */
  reasons: Counts;
  offers: Readonly<Record<string, OfferCount>>;
  /** Offers of the next rows, since none of those on offer was meant. */
  secondOffers: number;
  /** Rows that were answered out of such an offer. */
  rowsBySecondOffer: Counts;
  /** Understood, and sent to the office's phone: of the outcome `no-match`, what is no miss. */
  referred: number;
  /** Their topics, where they have one. */
  referredTopics: Counts;
  /** By row, what was said to "Was that helpful?". */
  helpful: Readonly<Record<string, HelpfulCount>>;
  notices: Counts;
  errors: Counts;
  troubles: Counts;
  fromSnapshot: number;
  /** Milliseconds of the middle turn, and of the slowest one in twenty; nothing where no turn has a time. */
  ms: { median: number; slow: number } | undefined;
  /** How many turns took so long, by the parts of `UP_TO_MS`. */
  latency: readonly number[];
}

/** What is no question of a voter's. */
const NO_TURNS: ReadonlySet<string> = new Set(['report', 'ended']);

const add = (counts: Record<string, number>, name: string | undefined): void => {
  if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
};

const empty = (): Record<string, number> => Object.create(null);

/** The value below which `share` of the sorted numbers lie, by the nearest rank. */
const rank = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

const timesOf = (turns: readonly LoggedTurn[]): Summary['ms'] => {
  const sorted = turns.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
  const median = rank(sorted, 0.5);
  const slow = rank(sorted, 0.95);
  return median === undefined || slow === undefined ? undefined : { median, slow };
};

/** Records of before `offer` was one of their fields say it by the request. */
const isChosen = ({ offer, request }: LoggedTurn): boolean => offer !== undefined || request === 'choice';

const isSecond = ({ offer, request }: LoggedTurn): boolean =>
  offer === undefined ? request === 'none-of-those' : offer > 1;

/** Why nobody knew what was meant; any other reason is of a question that was understood. */
const MISSES: ReadonlySet<string | undefined> = new Set([undefined, 'not-understood', 'none-of-those']);

const isReferred = ({ outcome, reason }: LoggedTurn): boolean => outcome === 'no-match' && !MISSES.has(reason);

const offersOf = (turns: readonly LoggedTurn[]): Summary['offers'] => {
  const offers: Record<string, OfferCount> = Object.create(null);
  const of = (row: string): OfferCount => {
    offers[row] ??= { offered: 0, chosen: 0 };
    return offers[row];
  };
  for (const turn of turns) {
    const { outcome, offered = [], faq } = turn;
    if (outcome === 'offered') for (const row of offered) of(row).offered += 1;
    else if (outcome === 'answered' && faq !== undefined && isChosen(turn)) of(faq).chosen += 1;
  }
  return offers;
};

/** The turns and troubles of some days, counted on the clock of `zone`. */
export const summarise = (all: readonly LoggedTurn[], troubles: readonly LoggedTrouble[], zone: string): Summary => {
  const turns = all.filter(({ request }) => !NO_TURNS.has(request));
  const [outcomes, topics, rows, jurisdictions, locales] = [empty(), empty(), empty(), empty(), empty()];
  const [fronts, days, reasons, notices, errors, troubled] = [empty(), empty(), empty(), empty(), empty(), empty()];
  const [rowsBySecondOffer, referredTopics] = [empty(), empty()];
  const hours = new Array<number>(24).fill(0);
  const clock = dayAndHourIn(zone);
  for (const turn of turns) {
    const { day, hour } = clock(turn.at);
    hours[hour] = (hours[hour] ?? 0) + 1;
    add(days, day);
    add(outcomes, turn.outcome);
    add(locales, turn.locale);
    add(fronts, turn.front);
    add(jurisdictions, turn.jurisdiction);
    // Why another row answered, and why that one didn't.
    for (const reason of turn.reason?.split(' ') ?? []) add(reasons, reason);
    if (isReferred(turn)) add(referredTopics, turn.topic);
    add(errors, turn.error);
    for (const id of turn.notices ?? []) add(notices, id);
    if (turn.outcome !== 'answered') continue;
    add(topics, turn.topic);
    add(rows, turn.faq);
    if (turn.offer !== undefined && turn.offer > 1) add(rowsBySecondOffer, turn.faq);
  }
  for (const { trouble } of troubles) add(troubled, trouble);
  return {
    turns: turns.length,
    outcomes,
    topics,
    rows,
    jurisdictions,
    locales,
    fronts,
    hours,
    days,
    reasons,
    offers: offersOf(turns),
    secondOffers: turns.filter((turn) => turn.outcome === 'offered' && isSecond(turn)).length,
    rowsBySecondOffer,
    referred: turns.filter(isReferred).length,
    referredTopics,
    helpful: helpfulOf(turns),
    notices,
    errors,
    troubles: troubled,
    fromSnapshot: turns.filter(({ fromSnapshot }) => fromSnapshot).length,
    ms: timesOf(turns),
    latency: latencyOf(turns),
  };
};
