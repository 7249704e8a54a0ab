import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../models/content/deadline';
import type { Election } from '../../models/content/election';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { At, FeedReport } from './feed-problem';
import type { GatheredFeed } from './gather';
import { isIsoDate, readSchedule, type UndatedSchedule } from './read-hours';
import { vipVersion } from './vip-versions';

/** What the office says of itself in its content folder, and what day it is. */
export interface OfficeFacts {
  jurisdictions: readonly Jurisdiction[];
  elections: readonly Election[];
  deadlines: readonly Deadline[];
  /** Of the root jurisdiction. */
  timeZone: string;
  /** An ISO date. */
  today: string;
}

/** The election day of the feed, with the hours that hold where a place has none of its own. */
export interface FeedElection {
  date: string;
  name?: string | undefined;
  schedules: readonly UndatedSchedule[];
}

const OLD_DAYS = 60;

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** Time zones of the office's counties: one time must fit one of them. */
export const zonesOf = ({ jurisdictions, timeZone }: OfficeFacts): string[] => {
  const parents = new Set(jurisdictions.map(({ parent }) => parent));
  const leaves = jurisdictions.filter(({ id }) => !parents.has(id)).map(({ time_zone }) => time_zone);
  return [...new Set(leaves.length > 0 ? leaves : [timeZone])];
};

const checkVersion = ({ feed, sources }: GatheredFeed, report: FeedReport): void => {
  if (feed && feed.fields.root !== 'VipObject') report.add('no-feed', feed, feed.fields.root ?? '');
  const [source] = sources;
  const version = feed?.fields.schema_version ?? source?.fields.version;
  const at = feed ?? source;
  if (!at || version === undefined) return;
  const state = vipVersion(version);
  if (state === 'unknown') report.add('unknown-version', at, version);
  else if (state === 'old') report.add('older-version', at, version);
  else if (state === 'newer') report.add('newer-version', at, version);
};

/** One word in which a letter comes before a digit: `hopl1`. */
const isLikeId = (value: string): boolean => {
  const letter = value.search(/[A-Za-z]/);
  return letter >= 0 && !/\s/.test(value) && /\d/.test(value.slice(letter));
};

const checkAgainstCalendar = (gathered: GatheredFeed, at: At, date: string, facts: OfficeFacts, report: FeedReport) => {
  const fields = gathered.elections[0]?.fields ?? {};
  const ours = facts.elections.filter((election) => election.date === date);
  if (ours.length === 0) {
    const known = facts.elections.map((election) => election.date).sort();
    const next = known.filter((one) => one >= facts.today).slice(0, 3);
    report.add('election-not-in-calendar', at, date, `next there: ${next.join(', ') || 'none'}`);
  }
  if (date < facts.today) report.add('election-over', at, date);
  const { registration_deadline: register, absentee_request_deadline: request } = fields;
  const pairs = [
    ['register', register, 'register'],
    ['request-ballot', request, 'request a ballot'],
  ] as const;
  for (const [action, feed, words] of pairs) {
    if (feed === undefined) continue;
    if (!isIsoDate(feed)) report.add('not-a-date', at, feed, `the last day to ${words}`);
    const dates = facts.deadlines
      .filter((one) => one.action === action && ours.some(({ id }) => id === one.election))
      .map((one) => one.date);
    const known = [...new Set(dates)].sort();
    if (isIsoDate(feed) && known.length > 0 && !known.includes(feed)) {
      report.add('deadline-differs', at, words, feed, known.join(' or '));
    }
  }
  return ours;
};

/** Checks what a feed says of itself. The election, where it can be read. */
export const checkFeed = (gathered: GatheredFeed, facts: OfficeFacts, report: FeedReport): FeedElection | undefined => {
  const { sources, elections, schedules } = gathered;
  const whole: At = gathered.feed ?? sources[0] ?? { type: 'feed', id: '', file: '', line: 1 };
  checkVersion(gathered, report);
  if (sources.length === 0) report.add('source-missing', whole);
  if (sources[1]) report.add('source-twice', sources[1]);
  const [election, second] = elections;
  if (second) report.add('election-twice', second);
  if (!election) return report.add('election-missing', whole);
  const { date = '', name, polling_hours, hours_open_id } = election.fields;
  if (!isIsoDate(date)) return report.add('election-date-unclear', election, date);
  const ours = checkAgainstCalendar(gathered, election, date, facts, report);
  const made = sources[0]?.fields.date_time?.slice(0, 10) ?? '';
  if (sources[0] && made !== '' && !isIsoDate(made)) {
    report.add('source-time-unclear', sources[0], sources[0].fields.date_time ?? '');
  }
  if (isIsoDate(made) && daysBetween(made, date) > OLD_DAYS && sources[0]) {
    report.add('source-old', sources[0], made, daysBetween(made, date));
  }
  if (polling_hours && isLikeId(polling_hours)) {
    report.add('hours-hold-an-id', election, polling_hours);
  }
  const named = schedules.get(hours_open_id ?? '') ?? [];
  if (hours_open_id && named.length === 0) report.add('hours-not-found', election, hours_open_id);
  const all = named.map((one) => readSchedule(one, [], report));
  const read = all.every((one) => one !== undefined) ? all : [];
  const [polls] = read;
  const [our] = ours ?? [];
  if (polls && our && (polls.opens !== our.polls_open || polls.closes !== our.polls_close)) {
    const [theirs, known] = [polls, { opens: our.polls_open, closes: our.polls_close }].map(
      ({ opens, closes }) => `from ${opens} to ${closes}`,
    );
    report.add('polls-hours-differ', election, theirs ?? '', known ?? '');
  }
  return { date, ...(name ? { name } : {}), schedules: read };
};
