import { atRelease, type Version } from '../../models/table/items';
import { outdatedIn } from '../check/outdated';
import { atDesk, type Desk } from '../desk/at-desk';
import { bringingBack, type Caution, removing } from '../desk/cautions';
import { foretoldCost } from '../desk/foretold-cost';
import { dayIn } from '../desk/office-clock';
import { releaseNamed } from '../desk/release-named';
import { releaseProposal } from '../desk/release-proposal';
import { rowsProposal } from '../desk/rows-proposal';
import { UsageError } from '../door/usage-error';
import { changeSome } from '../plan/compare-digests';
import { byPartition, digestOf } from '../plan/digests';
import { planBetween } from '../plan/make-plan';
import type { Plan } from '../plan/plan';
import { readBetween } from '../table/read-between';
import { keysWritten, requireHeard } from '../table/read-history';
import { readVisible } from '../table/read-visible';
import { verb } from './verb';

/** Brings the rows of an older release back, as a new release. */
export const rollback = verb({
  name: 'rollback',
  summary: 'Bring an older release back, as a new release.',
  usage: 'RELEASE --note TEXT',
  more: 'Shows the plan first.',
  takes: { kind: 'words', least: 1, most: 1, what: 'the number of the release to bring back, such as 12' },
  options: {
    plan: true,
    by: true,
    note: true,
    yes: true,
    removing: true,
    outdated: true,
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const { table, pointer } = desk;
      const release = releaseNamed(given.words[0]);
      if (release === pointer.release)
        throw new UsageError(`Release ${release} is what voters hear now. Nothing was changed.`);
      if (given.note === undefined && !terminal.isInteractive) {
        throw new UsageError(
          'Say why the release is brought back with --note "…": it stays in the history. Nothing was changed.',
        );
      }
      await requireHeard(table, release, pointer);
      const plan = await planBack(desk, release);
      // Again: what was deleted in between would look like rows that the release did not have.
      await requireHeard(table, release, pointer);
      const hint = 'The files still hold what was taken back: correct them before the next "faq apply".';
      const { paint, width } = terminal;
      const cautions = await cautionsFor(desk, plan, release, dayIn(desk.zone, given.clock().toISOString()));
      const foretold = await foretoldCost(table, plan);
      const proposal = rowsProposal(
        { plan, table, foretold, restores: release, hint, cautions, zone: desk.zone },
        { all: given.all, paint, width },
      );
      return releaseProposal(proposal, given, terminal);
    }),
});

/** What would be gone, and what would come back that is out of date today. */
const cautionsFor = async (
  { table, pointer, office }: Desk,
  plan: Plan,
  release: number,
  today: string,
): Promise<Caution[]> => {
  const outdated = bringingBack(outdatedIn(plan.changes, office, today));
  if (!plan.changes.some(({ kind }) => kind === 'remove')) return outdated;
  const after = await readVisible(table, { ...pointer, release });
  return [
    ...removing(
      plan,
      after.map(({ content }) => content),
      today,
    ),
    ...outdated,
  ];
};

const planBack = async ({ table, pointer }: Desk, release: number): Promise<Plan> => {
  const keys = await keysWritten(table, release + 1, pointer.release);
  const { before, after } = await readBetween(table, keys, pointer, [pointer.release, release]);
  const desired = after.map((version) => atRelease(version, pointer.release + 1));
  const plan = planBetween({ current: before, desired, basedOn: pointer.release });
  const [was, is] = [byPartition(before), byPartition(desired)];
  const changed = new Map([...new Set([...was.keys(), ...is.keys()])].map((pk) => [pk, digestIn(is, pk)]));
  const root = await table.digests.root(pointer.release);
  return { ...plan, digests: await changeSome(changed, root, table.digests) };
};

const digestIn = (partitions: ReadonlyMap<string, Version[]>, pk: string): string | undefined => {
  const versions = partitions.get(pk);
  return versions && digestOf(versions);
};
