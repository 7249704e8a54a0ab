import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { firstUnseen } from '../report/visible';
import { LOCAL } from '../table/open-target';
import type { Published, PublishOptions } from '../table/publish';
import type { Given } from '../verbs/options';
import type { Caution } from './cautions';
import { progressBar } from './progress';
import { releaseSentence, replicaSentence, stillHeard } from './release-sentences';
import { whoIsHere } from './who-is-here';

/** What would be released, of rows or of places, new or brought back: all that a person decides about. */
export interface Proposal {
  /** The table, as staff call it. */
  target: string;
  /** The release that voters hear now; 0 where there is none. */
  basedOn: number;
  fingerprint: string;
  isEmpty: boolean;
  /** As a person reads it, and as data. */
  shown: string;
  data: Readonly<Record<string, unknown>>;
  /** What releasing it will cost, said where somebody is asked whether to. */
  foretold?: string | undefined;
  /** What it was made from, in a sentence: `the files`. */
  madeFrom: string;
  /** Why it can't be released as it is, if it can't. */
  blocked?: string | undefined;
  /** What somebody has to say with its number first. */
  cautions?: readonly Caution[] | undefined;
  /** It isn't released where nobody can be asked, but for --yes or --plan: also where no voter listens. */
  isAsked?: boolean | undefined;
  /** The office's own clock. */
  zone: string;
  /** The older release that is brought back. */
  restores?: number | undefined;
  /** Said when it is released: before the sentence that says so, and besides. */
  done: string;
  hint?: string | undefined;
  /** What is counted while it is written. */
  unit: string;
  /** What the table was asked so far: as a sentence, and as data. */
  cost(): { sentence?: string | undefined; data?: unknown };
  publish(options: PublishOptions): Promise<Published>;
}

type Releasing = Given<'plan' | 'by' | 'note' | 'yes' | 'json'> & Partial<Given<'removing' | 'outdated'>>;

const unchanged = ({ basedOn }: Proposal): string => `Nothing was changed. ${stillHeard(basedOn)}`;

/** Releases what a person looked at, with a note for the history. Otherwise says why not. */
export const releaseProposal = async (proposal: Proposal, given: Releasing, terminal: Terminal): Promise<Outcome> => {
  const refused = await whyNot(proposal, given, terminal);
  if (refused) return refused;
  const note = given.note ?? (await askNote(proposal, given, terminal));
  return typeof note === 'object' ? note.refused : release(proposal, { ...given, note }, terminal);
};

const mayAsk = ({ json }: Releasing, { isInteractive }: Terminal): boolean => isInteractive && !json;

/** Why it is not released now, if it isn't. */
const whyNot = async (proposal: Proposal, given: Releasing, terminal: Terminal): Promise<Outcome | undefined> => {
  const { shown, data, target, fingerprint, basedOn } = proposal;
  const refused = (exitCode: 1 | 2, reason: string): Outcome => {
    if (given.json) return { exitCode, out: asJson({ outcome: 'refused', reason, ...data }) };
    return { exitCode, out: `${shown}\n\n${reason} ${unchanged(proposal)}` };
  };
  if (proposal.isEmpty) {
    if (given.json) return { exitCode: 0, out: asJson({ outcome: 'no-changes', release: basedOn }) };
    return { exitCode: 0, out: shown, hint: proposal.cost().sentence };
  }
  if (proposal.blocked !== undefined) return refused(1, proposal.blocked);
  if (given.plan !== undefined && given.plan !== fingerprint) {
    return refused(
      1,
      `The plan you named was ${given.plan}; since then ${proposal.madeFrom} or the table changed, and it is ${fingerprint} now. Look at it above, and apply that one.`,
    );
  }
  const isRemote = given.targetName !== LOCAL;
  const isMeant = given.plan !== undefined || given.yes;
  const mayBeAsked = mayAsk(given, terminal);
  if (!isMeant && mayBeAsked) return confirm(proposal, given, terminal);
  if (!isMeant && (isRemote || proposal.isAsked)) {
    const why = isRemote ? `${target} is heard by voters` : "Nobody can be asked here, and this isn't done unasked";
    return refused(2, `${why}: name the plan you looked at with --plan ${fingerprint}, or add --yes.`);
  }
  for (const caution of unsaid(proposal, given)) {
    if (mayBeAsked) {
      const stopped = await confirmCaution(proposal, caution, terminal);
      if (stopped) return stopped;
      continue;
    }
    const { option, number, what } = caution;
    return refused(1, `${what}\nIf that is meant, add --${option} ${number}.`);
  }
  if (isRemote && given.note === undefined && !mayAsk(given, terminal)) {
    return refused(2, 'Every release has a note, for the history: say what changed and why with --note "…".');
  }
  return undefined;
};

/** Cautions whose number wasn't said, or was another. */
const unsaid = ({ cautions = [] }: Proposal, given: Releasing): Caution[] =>
  cautions.filter(({ option, number }) => given[option] !== number);

const notReleased = (proposal: Proposal): Outcome => ({ exitCode: 1, out: `Not released. ${unchanged(proposal)}` });

const confirmCaution = async (
  proposal: Proposal,
  caution: Caution,
  terminal: Terminal,
): Promise<Outcome | undefined> => {
  const { number, what } = caution;
  const answer = await terminal.ask(`${what}\nIf that is meant, type ${number}: `);
  return answer?.trim() === String(number) ? undefined : notReleased(proposal);
};

const confirm = async (proposal: Proposal, given: Releasing, terminal: Terminal): Promise<Outcome | undefined> => {
  const foretold = proposal.foretold === undefined ? '' : `\n${proposal.foretold}`;
  const answer = await terminal.ask(`${proposal.shown}${foretold}\n\nRelease this? Type yes: `);
  if (answer?.trim().toLowerCase() !== 'yes') return notReleased(proposal);
  for (const caution of unsaid(proposal, given)) {
    const stopped = await confirmCaution(proposal, caution, terminal);
    if (stopped) return stopped;
  }
  return undefined;
};

/** The note that somebody types; it may be empty where no voter hears the table and nothing is taken back. */
const askNote = async (
  proposal: Proposal,
  given: Releasing,
  terminal: Terminal,
): Promise<string | undefined | { refused: Outcome }> => {
  if (!mayAsk(given, terminal)) return undefined;
  const mayBeEmpty = given.targetName === LOCAL && proposal.restores === undefined;
  const answer = await terminal.ask(
    `What changed, and why? For the history${mayBeEmpty ? ', or Enter for none' : ''}: `,
  );
  const note = answer?.trim();
  const unseen = note && firstUnseen(note);
  if (unseen)
    return {
      refused: {
        exitCode: 1,
        out: `Not released: the note has a character that can't be seen, ${unseen}. ${unchanged(proposal)}`,
      },
    };
  if (note || (mayBeEmpty && answer !== undefined)) return note || undefined;
  return {
    refused: { exitCode: 1, out: `Not released, because every release has a note. ${unchanged(proposal)}` },
  };
};

const release = async (proposal: Proposal, given: Releasing, terminal: Terminal): Promise<Outcome> => {
  const by = given.by ?? (await whoIsHere());
  const stop = new AbortController();
  const letGo = terminal.onInterrupt(() => {
    terminal.progress('Stopping, and putting the table in order …');
    stop.abort();
  });
  let published: Published;
  try {
    published = await proposal.publish({
      by,
      note: given.note,
      restores: proposal.restores,
      now: given.clock,
      onProgress: (written, total) => terminal.progress(progressBar(written, total, proposal.unit)),
      onCopied: (seen, total) => terminal.progress(`Live. ${progressBar(seen, total, 'seen in the second Region')}`),
      signal: stop.signal,
    });
  } finally {
    terminal.progress('');
    letGo();
  }
  const exitCode = published.outcome === 'released' ? 0 : 1;
  const cost = proposal.cost();
  if (given.json) return { exitCode, out: asJson({ ...published, ...proposal.data, cost: cost.data }) };
  const sentence = releaseSentence(published, proposal.basedOn, given.clock().toISOString(), proposal.zone);
  const hints = exitCode === 0 ? [proposal.hint, replicaSentence(published), cost.sentence].filter(Boolean) : [];
  return {
    exitCode,
    out: exitCode === 0 ? `${proposal.done}\n${sentence}` : sentence,
    hint: hints.length > 0 ? hints.join('\n') : undefined,
  };
};
