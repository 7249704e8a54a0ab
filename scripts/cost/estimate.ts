import { LIMITS, PRICES, type PriceName } from './prices';

/** What voters do. Nobody has measured it yet: these are what is asked of the caller, with a guess for each day. */
export interface Habits {
  /** Of a hundred voters, how many ask on that day. */
  askingPercent: number;
  /** Turns in one conversation. */
  turns: number;
  /** Of a hundred turns, how many ask for a polling place. */
  placesPercent: number;
  /** Of a hundred turns of the day, how many fall into its busiest hour. */
  peakPercent: number;
  /** Of a hundred turns, how many meet a container that has to be started. */
  coldPercent: number;
}

export const DAYS = {
  election: { askingPercent: 1, turns: 3, placesPercent: 50, peakPercent: 15, coldPercent: 2 },
  ordinary: { askingPercent: 0.01, turns: 3, placesPercent: 10, peakPercent: 10, coldPercent: 30 },
} as const satisfies Record<string, Habits>;

export type Day = keyof typeof DAYS;

interface Reads {
  requests: number;
  units: number;
}

/** What the skill asks of the table, measured: `measured.json`. */
export interface Measured {
  /** Until the first answer of a new container, the county's page included. */
  cold: Reads;
  /** To see whether there is a new release. */
  pointer: Reads;
  /** For one polling place. */
  place: Reads;
  /** A release that changes one answer. */
  release: { requests: number; readUnits: number; writeUnits: number };
  /** The line that a turn writes to the log. */
  recordBytes: number;
  /** Milliseconds of a processor that is all the skill's. */
  coldMs: number;
  warmMs: number;
}

/** What the stacks are made with. */
export interface Setting {
  memoryMb: number;
  /** Most turns at the same moment. */
  concurrency: number;
  alarms: number;
  metrics: number;
  /** Of the table, gigabytes. */
  storedGb: number;
  /** How often a container asks for the pointer at most. */
  pointerEverySeconds: number;
  keepDays: number;
}

/** At so many megabytes Lambda gives one whole processor; with less, in proportion (Lambda's guide, "memory"). */
const WHOLE_PROCESSOR_MB = 1769;
/** A look at the table inside one Region, there and back. Assumed. */
const ROUND_TRIP_MS = 10;
/** A key's answer is good for five minutes (DynamoDB's guide, "encryption at rest: how it works"). */
const KEY_EVERY_SECONDS = 300;
const DAY_SECONDS = 86_400;

export interface Line {
  price: PriceName;
  count: number;
  usd: number;
}

export interface Limit {
  what: string;
  /** In the busiest second, and what there is. */
  used: number;
  of: number;
}

export interface Estimate {
  turns: number;
  peakPerSecond: number;
  tableRequests: number;
  /** Of that day: in the office's account with Alexa's hosting, and with a function of its own. */
  hosted: readonly Line[];
  own: readonly Line[];
  /** Each month, whether or not anybody asks. */
  monthly: { hosted: readonly Line[]; own: readonly Line[] };
  /** Nearest first. */
  limits: readonly Limit[];
}

export const lineOf = (price: PriceName, count: number): Line => ({
  price,
  count,
  usd: (count / PRICES[price].per) * PRICES[price].usd,
});

export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, { usd }) => sum + usd, 0);

/** What a day costs, and where its first limit is. */
export const estimate = (voters: number, habits: Habits, measured: Measured, setting: Setting): Estimate => {
  const share = (percent: number): number => percent / 100;
  const turns = voters * share(habits.askingPercent) * habits.turns;
  const cold = turns * share(habits.coldPercent);
  const places = turns * share(habits.placesPercent);
  const peakPerSecond = (turns * share(habits.peakPercent)) / 3600;
  const slower = Math.max(1, WHOLE_PROCESSOR_MB / setting.memoryMb);
  const coldMs = measured.coldMs * slower + 2 * ROUND_TRIP_MS;
  const warmMs = measured.warmMs * slower;
  const placeMs = 2 * ROUND_TRIP_MS;
  const seconds = (cold * coldMs + (turns - cold) * warmMs + places * placeMs) / 1000;
  const meanSeconds = turns === 0 ? 0 : seconds / turns;
  const busy = Math.max(1, Math.ceil(peakPerSecond * meanSeconds));
  // Each container that is busy at the peak runs all day at most, and no turn looks at the pointer twice.
  const checks = Math.min(turns, Math.max(busy, cold / 24) * (DAY_SECONDS / setting.pointerEverySeconds));
  const units = cold * measured.cold.units + checks * measured.pointer.units + places * measured.place.units;
  const tableRequests =
    cold * measured.cold.requests + checks * measured.pointer.requests + places * measured.place.requests;
  // One release a day, as clerks make before an election.
  const hosted = [
    lineOf('tableReads', units + measured.release.readUnits),
    lineOf('tableWrites', measured.release.writeUnits),
  ];
  const own = [
    lineOf('lambdaRequests', turns),
    lineOf('lambdaTime', seconds * (setting.memoryMb / 1024)),
    ...hosted,
    lineOf('keyRequests', Math.min(tableRequests, busy * (DAY_SECONDS / KEY_EVERY_SECONDS))),
    lineOf('logs', (turns * measured.recordBytes) / 1e9),
  ];
  const recovery = lineOf('recovery', setting.storedGb);
  const kept = [
    lineOf('keys', 1),
    recovery,
    lineOf('backups', setting.storedGb * setting.keepDays),
    lineOf('alarms', setting.alarms),
    lineOf('metrics', setting.metrics),
  ];
  const limits: Limit[] = [
    {
      what: 'turns at the same moment (concurrency in office.yaml)',
      used: peakPerSecond * meanSeconds,
      of: setting.concurrency,
    },
    {
      what: 'functions at the same moment in a new account',
      used: peakPerSecond * meanSeconds,
      of: LIMITS.accountConcurrency.at,
    },
    {
      what: "read units a second of the pointer's partition",
      used:
        Math.min(peakPerSecond, busy / setting.pointerEverySeconds + peakPerSecond * share(habits.coldPercent)) *
        measured.pointer.units,
      of: LIMITS.partitionReads.at,
    },
  ];
  limits.sort((a, b) => b.used / b.of - a.used / a.of);
  return { turns, peakPerSecond, tableRequests, hosted, own, monthly: { hosted: [recovery], own: kept }, limits };
};

/** How many times as many voters the nearest limit allows: 1 where it is met. */
export const headroom = ({ limits: [nearest] }: Estimate): number =>
  nearest === undefined || nearest.used === 0 ? Number.POSITIVE_INFINITY : nearest.of / nearest.used;
