import { actNow } from '../desk/act-now';
import { atDesk, type Desk } from '../desk/at-desk';
import { costOf } from '../desk/cost';
import { progressBar, progressCount } from '../desk/progress';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { inLanes } from '../plan/in-lanes';
import { findPrunable, type Prunable } from '../plan/prunable';
import { instantOf, momentIn } from '../report/moment';
import { count } from '../report/wrap';
import { heardSince, keptFrom } from '../table/read-history';
import type { ReleaseRecord } from '../table/release-table';
import type { Given } from './options';
import { verb } from './verb';

const USUAL_KEEP = 20;
/** A program that slept through it might still write a row under a number that was given up. */
const ABANDONED_DAYS = 30;
const DAY_MS = 86_400_000;

/** Deletes versions that no kept release needs. What voters hear, and the history, stay. */
export const prune = verb({
  name: 'prune',
  summary: 'Delete old versions that nobody needs any more.',
  usage: '[--keep N | --before DATE]',
  more: 'Shows first what that is. The history stays; what voters hear stays.',
  takes: { kind: 'words', least: 0, most: 0, what: 'nothing but options' },
  options: {
    keep: true,
    before: true,
    yes: true,
    by: true,
    note: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const { table, pointer, zone } = desk;
      if (given.keep !== undefined && given.before !== undefined) {
        throw new UsageError('Write --keep or --before, not both. Nothing was changed.');
      }
      const heard = (await table.records())
        .filter((record) => heardSince(record) !== undefined && record.release <= pointer.release)
        .sort((a, b) => b.release - a.release);
      const oldest = oldestKept(heard, given, desk);
      const from = Math.max(oldest?.release ?? pointer.release, keptFrom(await table.emergency.acts()));
      const found = await find(desk, from, terminal);
      const plan = `Kept: releases ${from} to ${pointer.release}${oldest ? `, heard since ${momentIn(heardSince(oldest) ?? '', zone)}` : ''}. To delete: ${count(found.keys.length, 'item')} (versions and pages) that only earlier releases, or none, need.`;
      if (found.keys.length === 0) {
        if (given.json) return { exitCode: 0, out: asJson({ outcome: 'no-changes', keptFrom: from }) };
        return { exitCode: 0, out: `${plan} Nothing was changed.`, hint: costOf(table) };
      }
      const refused = await whyNot(plan, given, terminal);
      return refused ?? remove(desk, from, heard, found, given, terminal);
    }),
});

/** The oldest release that stays: the newest N, or all that were still heard on the day or later. */
const oldestKept = (
  heard: readonly ReleaseRecord[],
  { before, keep = USUAL_KEEP }: Given<'before' | 'keep'>,
  { zone }: Desk,
): ReleaseRecord | undefined => {
  if (before === undefined) return heard[Math.min(keep, heard.length) - 1];
  const day = instantOf(before, zone);
  if (day === undefined)
    throw new UsageError(`--before ${before} is not a day. Write it as 2027-01-31. Nothing was changed.`);
  return heard.find((record) => Date.parse(heardSince(record) ?? '') <= Date.parse(day)) ?? heard.at(-1);
};

const find = async ({ table, pointer }: Desk, from: number, terminal: Terminal): Promise<Prunable> => {
  const prunable = findPrunable(from, pointer.abandoned);
  let read = 0;
  for await (const page of table.heads()) {
    for (const version of page) prunable.add(version);
    read += page.length;
    terminal.progress(progressCount(read, 'versions looked at'));
  }
  terminal.progress('');
  return prunable.end();
};

const whyNot = async (
  plan: string,
  options: Given<'yes' | 'json'>,
  terminal: Terminal,
): Promise<Outcome | undefined> => {
  if (options.yes) return undefined;
  const warning = "They can't be brought back, and an earlier release can't be rolled back to.";
  if (!terminal.isInteractive || options.json) {
    const reason = `${plan} ${warning} To delete them, add --yes. Nothing was changed.`;
    return { exitCode: 2, out: options.json ? asJson({ outcome: 'refused', reason }) : reason };
  }
  const answer = await terminal.ask(`${plan}\n${warning}\n\nDelete them? Type yes: `);
  if (answer?.trim().toLowerCase() === 'yes') return undefined;
  return { exitCode: 1, out: 'Not deleted. Nothing was changed.' };
};

const remove = async (
  desk: Desk,
  from: number,
  heard: readonly ReleaseRecord[],
  { keys, inUse }: Prunable,
  options: Given<'by' | 'note' | 'json'>,
  terminal: Terminal,
): Promise<Outcome> => {
  const { table, pointer } = desk;
  // On the record first: from now on nobody is shown a release that may have holes.
  await actNow(desk, options, () => ({ kind: 'pruned', before: from, versions: keys.length }));
  let deleted = 0;
  const onWritten = (number: number): void => {
    deleted += number;
    terminal.progress(progressBar(deleted, keys.length, 'versions'));
  };
  await table.deleteVersions(keys, { onWritten });
  terminal.progress('');
  const needed = (await table.digests.root(pointer.release))?.refs ?? [];
  await inLanes(
    heard.filter((record) => record.release < from),
    async ({ release }) => {
      await table.forgetKeys(release);
      await table.digests.prune(release, needed);
    },
  );
  const longAgo = options.clock().getTime() - ABANDONED_DAYS * DAY_MS;
  const old = (await table.records()).filter((record) => Date.parse(record.started_at) < longAgo);
  const gone = pointer.abandoned.filter(
    (number) => !inUse.has(number) && old.some(({ release }) => release === number),
  );
  if (gone.length > 0) await table.forgetAbandoned(gone);
  if (options.json)
    return {
      exitCode: 0,
      out: asJson({ outcome: 'pruned', keptFrom: from, versions: keys.length, cost: table.usage() }),
    };
  return {
    exitCode: 0,
    out: `Deleted: ${count(keys.length, 'item')} (versions and pages). Releases from ${from} on are whole; the history has all of them. Voters hear the same as before.`,
    hint: costOf(table),
  };
};
