import type { CheckedFolder } from '../check/check-folder';
import { approversOn, samePerson } from '../check/people';
import { approverNamed } from '../desk/approver';
import { type Awaiting, isAwaiting, rowsToApprove } from '../desk/awaiting';
import { dayIn, zoneOf } from '../desk/office-clock';
import { problemsOutcome } from '../desk/problems-outcome';
import { checkFor } from '../desk/review';
import { rowNumbers } from '../desk/row-numbers';
import { whoIsHere } from '../desk/who-is-here';
import { writeApprovals } from '../desk/write-approvals';
import { nextCommand } from '../door/next-command';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { renderAwaiting, renderForApproval } from '../report/render-awaiting';
import { count } from '../report/wrap';
import { PATH } from './notes';
import type { Given } from './options';
import { verb } from './verb';

type Approving = Given<'by' | 'rows' | 'topic' | 'yes' | 'target' | 'kept' | 'json' | 'all'>;

/** What was asked for: rows by number, a topic, or whatever waits. */
const chosen = (rows: readonly Awaiting[], { rows: numbers, topic }: Approving): readonly Awaiting[] => {
  const named = numbers === undefined ? undefined : rowNumbers(numbers);
  return rows.filter((one) => {
    if (named) return named.has(one.at.row);
    const isOfTopic = topic === undefined || one.row.id === topic || one.row.id.startsWith(`${topic}.`);
    return isOfTopic && isAwaiting(one);
  });
};

/** One after the other, until somebody stops. */
const askedAbout = async (rows: readonly Awaiting[], by: string, terminal: Terminal): Promise<Awaiting[]> => {
  const approved: Awaiting[] = [];
  for (const one of rows) {
    const question = `${renderForApproval(one, terminal)}\n\nDid you compare it with its source, and approve it as ${by}? Type yes, no or stop: `;
    const answer = (await terminal.ask(question))?.trim().toLowerCase();
    if (answer === 'yes') approved.push(one);
    if (answer === undefined || answer === 'stop') break;
  }
  return approved;
};

const todayIn = ({ rows, office }: CheckedFolder, now: string): string =>
  dayIn(
    zoneOf(
      rows.flatMap(({ content }) => content ?? []),
      office?.root,
    ),
    now,
  );

const run = async (given: Approving, terminal: Terminal): Promise<Outcome> => {
  const checked = await checkFor(given, terminal);
  const { office, folder } = checked;
  if (!office) return problemsOutcome(checked, { ...given, all: true }, terminal);
  const all = await rowsToApprove(checked, given);
  const picked = chosen(all, given);
  const isSaid = given.rows !== undefined || given.yes;
  if (picked.length === 0) {
    const out = given.rows === undefined ? 'No answer waits for approval.' : 'There are no such rows.';
    return {
      exitCode: given.rows === undefined ? 0 : 1,
      out: given.json ? asJson({ outcome: 'no-changes' }) : `${out} Nothing was changed.`,
    };
  }
  if (!isSaid && (given.json || !terminal.isInteractive)) {
    if (given.json)
      return {
        exitCode: 0,
        out: asJson({
          awaiting: picked.map(({ at, state, blocked }) => ({ row: at.row, ...at.said, state, blocked })),
        }),
      };
    return {
      exitCode: 0,
      out: renderAwaiting(picked, given),
      hint: howTo(given, picked, approversOn(todayIn(checked, given.now), office)),
    };
  }
  const today = todayIn(checked, given.now);
  const by = approverNamed(given.by ?? (await whoIsHere()), office, today);
  const own = (one: Awaiting): Awaiting =>
    samePerson(one.row.author ?? '', by, office)
      ? { ...one, blocked: one.blocked ?? `${by} wrote it: a second person has to approve it.` }
      : one;
  const rows = picked.map(own);
  const blocked = rows.filter((one) => one.blocked !== undefined);
  const ready = rows.filter((one) => one.blocked === undefined);
  if (given.rows !== undefined && blocked.length > 0)
    return { exitCode: 1, out: `${renderAwaiting(blocked, given)}\n\nNo row was approved. Nothing was changed.` };
  const approved = isSaid ? ready : await askedAbout(ready, by, terminal);
  const left = all.filter((one) => isAwaiting(one) && !approved.some(({ at }) => at === one.at));
  if (approved.length > 0) await writeApprovals(checked, approved, { by, on: today, left });
  if (given.json)
    return {
      exitCode: 0,
      out: asJson({
        outcome: 'approved',
        by,
        on: today,
        rows: approved.map(({ at }) => at.row),
        blocked: blocked.map(({ at, blocked: why }) => ({ row: at.row, why })),
      }),
    };
  const done =
    approved.length === 0
      ? 'No row was approved. Nothing was changed.'
      : `${count(approved.length, 'row')} approved by ${by} on ${today}: ${approved.map(({ at }) => at.row).join(', ')}. It stands in ${folder}. Voters hear it once it is released.`;
  const rest = blocked.length > 0 ? [`${renderAwaiting(blocked, given)}\n`] : [];
  const next = nextCommand(['plan', ...(folder === 'content' ? [] : [folder])], {
    target: given.target,
    kept: given.kept,
  });
  return {
    exitCode: 0,
    out: [...rest, done].join('\n'),
    hint: approved.length > 0 ? `To see what would change: ${next}` : undefined,
  };
};

/** As it can be typed by whoever may approve what stands first in the list. */
const howTo = (given: Approving, rows: readonly Awaiting[], approvers: readonly string[]): string => {
  const first = rows.find(({ blocked }) => blocked === undefined) ?? rows[0];
  const by = approvers.find((name) => name !== first?.row.author) ?? approvers[0] ?? 'First Last';
  const words = ['approve', ...(given.folder === 'content' ? [] : [given.folder])];
  const there = { target: given.target, kept: given.kept };
  return `To approve some: ${nextCommand(words, { ...there, rows: String(first?.at.row ?? 2), by })}\nAll of them: ${nextCommand(words, { ...there, by, yes: true })}`;
};

/** Puts a person's approval under the text as it is now, and does the bookkeeping in the file. */
export const approve = verb({
  name: 'approve',
  summary: 'Approve answers as the person named: writes the name and the day into the file.',
  usage: '[PATH] [--by NAME] [--rows 12,15-20 | --topic TOPIC | --yes]',
  more: `${PATH}\nWithout rows it asks about each that waits. With --target or --kept it also knows what was changed since it was released. A workbook gets the sheet review.`,
  takes: { kind: 'content' },
  options: {
    by: 'who approves: one of the people in office.yaml; else the name that git or this computer knows',
    rows: true,
    topic: true,
    yes: 'approve all that are listed',
    target: true,
    kept: true,
    now: true,
    all: true,
    json: true,
  },
  run,
});
