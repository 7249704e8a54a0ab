import type { Action } from '../../models/content/deadline-lists';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import { type Context, daysBetween, plusDays, weekdayOf } from './context';

type Row = LocatedRow<'deadlines'>;

/** What can't be done any more once election day is over. */
const BEFORE: ReadonlySet<Action> = new Set([
  'register',
  'update-registration',
  'request-ballot',
  'early-voting-start',
  'early-voting-end',
]);

/** Registration by mail may be received some days after the deadline, but the election ends that. */
const AT_MOST_BEFORE = 200;
const AT_MOST_AFTER = 60;

/** `ED-28` → the date 28 days before election day; undefined where the rule is of another kind. */
export const dateOfRule = (rule: string, electionDate: string): string | undefined => {
  const [, sign, days = '0'] =
    /^(?:ED|E|election day)(?:\s*([+\-\u2212\u2013])\s*(\d{1,3}))?(?:\s*days?)?\s*$/i.exec(rule) ?? [];
  if (sign === undefined && !/^(ED|E|election day)$/i.test(rule)) return undefined;
  return plusDays(electionDate, sign === '+' ? Number(days) : -Number(days));
};

const againstElection = (row: Row, electionDate: string): Problem[] => {
  const { action, method, test, date } = row.said;
  if (!date) return [];
  const at = where(row, 'date');
  if (date > electionDate) {
    if (action && BEFORE.has(action)) return [problem('after-the-election', at, action, date, electionDate)];
    const isHandedIn = method === 'in-person' || method === 'drop-box';
    if (action === 'return-ballot' && (isHandedIn || test === 'postmarked' || test === 'signed')) {
      return [problem('postmark-after-election', at, date, electionDate)];
    }
  }
  const days = daysBetween(electionDate, date);
  return days < -AT_MOST_BEFORE || days > AT_MOST_AFTER
    ? [problem('far-from-election', at, date, electionDate, Math.abs(days))]
    : [];
};

const againstRule = (row: Row, electionDate: string): Problem[] => {
  const { rule, date } = row.said;
  if (!rule) return [];
  const ruled = dateOfRule(rule, electionDate);
  if (!ruled) return [problem('rule-not-understood', where(row, 'rule'), rule)];
  return date && date !== ruled
    ? [problem('rule-disagrees', where(row, 'rule'), rule, date, ruled, weekdayOf(ruled))]
    : [];
};

/** Conditions of one way to meet a deadline must be possible one after the other. */
const againstEachOther = (rows: readonly Row[]): Problem[] => {
  const of = (test: string): Row | undefined => rows.find(({ said }) => said.test === test);
  const postmarked = of('postmarked');
  const received = of('received');
  if (!postmarked?.said.date || !received?.said.date || postmarked.said.date <= received.said.date) return [];
  return [problem('postmark-after-receipt', where(postmarked, 'date'), postmarked.said.date, received.said.date)];
};

const earlyVoting = (rows: readonly Row[]): Problem[] => {
  const of = (action: Action): Row | undefined => rows.find(({ said }) => said.action === action);
  const start = of('early-voting-start');
  const end = of('early-voting-end');
  if (start && !end) return [problem('early-voting-half', where(start, 'action'), 'early-voting-end')];
  if (end && !start) return [problem('early-voting-half', where(end, 'action'), 'early-voting-start')];
  if (!start?.said.date || !end?.said.date || start.said.date <= end.said.date) return [];
  return [problem('early-voting-backwards', where(end, 'date'), start.said.date, end.said.date)];
};

const grouped = (rows: readonly Row[], keyOf: (row: Row) => string): Row[][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
};

export const checkDeadlines = ({ deadlines, electionsById }: Context): Problem[] => {
  const problems: Problem[] = [];
  for (const row of deadlines) {
    const date = row.said.election && electionsById.get(row.said.election)?.said.date;
    if (date) problems.push(...againstElection(row, date), ...againstRule(row, date));
  }
  const wayOf = ({ said: { election, action, method, voters } }: Row) => [election, action, method, voters].join();
  for (const group of grouped(deadlines, wayOf)) problems.push(...againstEachOther(group));
  for (const group of grouped(deadlines, ({ said }) => said.election ?? '')) problems.push(...earlyVoting(group));
  return problems;
};
