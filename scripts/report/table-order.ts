import type { Act } from '../../models/table/acts';
import { heardSince } from '../table/read-history';
import type { ReleaseRecord } from '../table/release-table';
import { momentIn } from './moment';
import { visible } from './visible';

/** One thing that happened, at an instant: a release or an act. */
export interface Entry {
  at: string;
  record?: ReleaseRecord | undefined;
  act?: Act | undefined;
  /** Of a release, the rows that were asked for. */
  rows?: readonly string[] | undefined;
}

const byNumber = (a: number, b: number): number => a - b;

/**
 * Oldest first, in the order of the table and not of anybody's clock: releases by their numbers, acts by theirs, and
 * an act after the release that voters heard then. Acts of long ago, which don't name it, go by the time they gave.
 */
export const inTableOrder = (entries: readonly Entry[]): Entry[] => {
  const releases = entries.filter(({ record }) => record).sort((a, b) => byNumber(numberOf(a), numberOf(b)));
  const acts = entries.filter(({ act }) => act).sort((a, b) => byNumber(numberOf(a), numberOf(b)));
  const ordered = [...releases];
  let least = 0;
  for (const entry of acts) {
    const place = Math.max(least, placeOf(entry, ordered));
    ordered.splice(place, 0, entry);
    least = place + 1;
  }
  return ordered;
};

const numberOf = ({ record, act }: Entry): number => record?.release ?? act?.number ?? 0;

/** How many of `ordered` come before the act. */
const placeOf = ({ act, at }: Entry, ordered: readonly Entry[]): number => {
  const isBefore = ({ record, at: then }: Entry): boolean => {
    if (!record) return false;
    return act?.release === undefined ? Date.parse(then) <= Date.parse(at) : record.release <= act.release;
  };
  return ordered.reduce((after, entry, index) => (isBefore(entry) ? index + 1 : after), 0);
};

/**
 * Whose clock disagrees with the order of the table: a release that says it went live before the one it followed, or
 * that it will go live only later than `now`. Sentences.
 */
export const clockDisagreements = (records: readonly ReleaseRecord[], zone: string, now: string): string[] => {
  const heard = records
    .flatMap((record) => {
      const since = heardSince(record);
      return since === undefined ? [] : [{ record, since }];
    })
    .sort((a, b) => byNumber(a.record.release, b.record.release));
  const named = ({ record: { release, by }, since }: (typeof heard)[number]): string =>
    `release ${release} by ${visible(by)} (${momentIn(since, zone)})`;
  return heard.flatMap((one, index) => {
    const before = heard[index - 1];
    const found: string[] = [];
    if (before && Date.parse(one.since) < Date.parse(before.since))
      found.push(
        `The clocks of two writers disagree: ${named(one)} came after ${named(before)}. The order is that of the table.`,
      );
    if (Date.parse(one.since) > Date.parse(now) + A_MINUTE_MS)
      found.push(`The clock of a writer was ahead, or this one is behind: ${named(one)} is live already.`);
    return found;
  });
};

const A_MINUTE_MS = 60_000;
