import type { TurnRecord } from '../conversation/turn-record';

const turns = { Name: 'turns', Unit: 'Count' };

/**
 * Numbers that are kept apart by what a few names can be: each pair of a number and a name is paid for by the month, so
 * that no county, topic or row is one of the names.
 */
const COUNTED = [
  {
    Dimensions: [['front']],
    Metrics: [
      turns,
      { Name: 'ms', Unit: 'Milliseconds' },
      { Name: 'apologies', Unit: 'Count' },
      { Name: 'snapshotAnswers', Unit: 'Count' },
      { Name: 'misses', Unit: 'Count' },
    ],
  },
  { Dimensions: [['front', 'outcome'], ['locale']], Metrics: [turns] },
];

/** What is no question of a voter's: a front's own report, and the end of a conversation. */
const NO_TURNS: ReadonlySet<string> = new Set(['report', 'ended']);

/**
 * A record as CloudWatch makes metrics of it by itself, in its embedded metric format: the same fields, numbers beside them, and
 * what to do with those. Nothing is added of what was said. `at` is in milliseconds since 1970.
 */
export const withMetrics = (record: TurnRecord, namespace: string, at: number): object => {
  if (NO_TURNS.has(record.request)) return record;
  return {
    ...record,
    turns: 1,
    apologies: record.outcome === 'apology' ? 1 : 0,
    snapshotAnswers: record.fromSnapshot ? 1 : 0,
    misses: record.outcome === 'no-match' ? 1 : 0,
    _aws: {
      Timestamp: Math.round(at),
      CloudWatchMetrics: COUNTED.map((counted) => ({ Namespace: namespace, ...counted })),
    },
  };
};
