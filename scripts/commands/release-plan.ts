import type { Plan } from '../plan/plan';
import { doneOf, renderPlan } from '../report/render-plan';
import { LOCAL } from '../table/open-target';
import { type Published, publish } from '../table/publish';
import type { ReleaseTable } from '../table/release-table';
import { costOf } from './cost';
import { asJson, type Options, type Outcome, type Terminal } from './outcome';
import { planData } from './plan';
import { progressBar } from './progress';
import { releaseSentence, stillHeard } from './release-sentences';
import { whoIsHere } from './who';

export interface Releasing {
  plan: Plan;
  table: ReleaseTable;
  /** The older release that is brought back. */
  restores?: number | undefined;
  /** Said besides, once it is released. */
  hint?: string | undefined;
}

/** Releases a plan that a person looked at, with a note for the history. Otherwise says why not. */
export const releasePlan = async (releasing: Releasing, options: Options, terminal: Terminal): Promise<Outcome> => {
  const refused = await whyNot(releasing, options, terminal);
  if (refused) return refused;
  const note = options.note ?? (await askNote(releasing, options, terminal));
  return typeof note === 'object' ? note.refused(releasing.plan) : release(releasing, { ...options, note }, terminal);
};

const shown = ({ plan, table }: Releasing, options: Options, { paint, width }: Terminal): string =>
  renderPlan(plan, table.name, { paint, width, all: options.all });

const unchanged = ({ basedOn }: Plan): string => `Nothing was changed. ${stillHeard(basedOn)}`;

/** Why the plan is not released now, if it isn't. */
const whyNot = async (releasing: Releasing, options: Options, terminal: Terminal): Promise<Outcome | undefined> => {
  const { plan, table } = releasing;
  const refused = (exitCode: 1 | 2, reason: string): Outcome => {
    if (options.json)
      return { exitCode, out: asJson({ outcome: 'refused', reason, plan: planData(plan, table.name) }) };
    return { exitCode, out: `${shown(releasing, options, terminal)}\n\n${reason} ${unchanged(plan)}` };
  };
  if (plan.versions.length === 0) {
    if (options.json) return { exitCode: 0, out: asJson({ outcome: 'no-changes', release: plan.basedOn }) };
    return { exitCode: 0, out: shown(releasing, options, terminal), hint: costOf(table) };
  }
  const isRemote = options.target !== LOCAL;
  const canAsk = terminal.isInteractive && !options.json;
  if (options.plan !== undefined && options.plan !== plan.fingerprint) {
    return refused(
      1,
      `The plan you named was ${options.plan}; since then the files or the table changed, and it is ${plan.fingerprint} now. Look at it above, and apply that one.`,
    );
  }
  const isMeant = options.plan !== undefined || options.yes;
  if (!isMeant && canAsk) return confirm(releasing, options, terminal);
  if (!isMeant && isRemote) {
    return refused(
      2,
      `${table.name} is heard by voters: name the plan you looked at with --plan ${plan.fingerprint}, or add --yes.`,
    );
  }
  if (isRemote && options.note === undefined && !canAsk) {
    return refused(2, 'Every release has a note, for the history: say what changed and why with --note "…".');
  }
  return undefined;
};

const confirm = async (releasing: Releasing, options: Options, terminal: Terminal): Promise<Outcome | undefined> => {
  const answer = await terminal.ask(`${shown(releasing, options, terminal)}\n\nRelease this? Type yes: `);
  if (answer?.trim().toLowerCase() === 'yes') return undefined;
  return { exitCode: 1, out: `Not released. ${unchanged(releasing.plan)}` };
};

/** The note that somebody types; it may be empty where no voter hears the table and nothing is taken back. */
const askNote = async (
  { restores }: Releasing,
  options: Options,
  terminal: Terminal,
): Promise<string | undefined | { refused(plan: Plan): Outcome }> => {
  if (!terminal.isInteractive || options.json) return undefined;
  const mayBeEmpty = options.target === LOCAL && restores === undefined;
  const answer = await terminal.ask(
    `What changed, and why? For the history${mayBeEmpty ? ', or Enter for none' : ''}: `,
  );
  const note = answer?.trim();
  if (note || (mayBeEmpty && answer !== undefined)) return note || undefined;
  return {
    refused: (plan) => ({ exitCode: 1, out: `Not released, because every release has a note. ${unchanged(plan)}` }),
  };
};

const release = async (
  { plan, table, restores, hint }: Releasing,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> => {
  const by = options.by ?? (await whoIsHere());
  const stop = new AbortController();
  const letGo = terminal.onInterrupt(() => {
    terminal.progress('Stopping, and putting the table in order …');
    stop.abort();
  });
  let published: Published;
  try {
    const onProgress = (written: number, total: number): void => terminal.progress(progressBar(written, total, 'rows'));
    const { note } = options;
    published = await publish(table, plan, { by, note, restores, now: options.clock, onProgress, signal: stop.signal });
  } finally {
    terminal.progress('');
    letGo();
  }
  const exitCode = published.outcome === 'released' ? 0 : 1;
  if (options.json) {
    return { exitCode, out: asJson({ ...published, plan: planData(plan, table.name), cost: table.usage() }) };
  }
  const sentence = releaseSentence(published, plan.basedOn, options.clock().toISOString());
  const hints = exitCode === 0 ? [hint, costOf(table)].filter(Boolean) : [];
  return {
    exitCode,
    out: exitCode === 0 ? `${doneOf(plan)}\n${sentence}` : sentence,
    hint: hints.length > 0 ? hints.join('\n') : undefined,
  };
};
