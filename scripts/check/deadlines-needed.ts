import { factsOf, placeholdersIn } from '../../models/placeholders';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';
import { isApproved } from './twins';
import { wayOf, waysByElection } from './ways-on-file';

type Row = LocatedRow<'faq'>;
type Election = LocatedRow<'elections'>;

/** Elections that often go without one deadline or another. */
const MAY_LACK: ReadonlySet<unknown> = new Set(['special', 'runoff', 'municipal']);

/** What the row can't be heard without, once its election is the next: in its words, and in the column `deadline`. */
const neededBy = ({ said }: Row): { spoken: readonly string[]; governing: readonly string[] } => {
  const texts = [said.answer, said.after_deadline].flatMap((text) => text ?? []);
  const spoken = texts.flatMap((text) => placeholdersIn(text).flatMap((one) => factsOf(one).needs));
  return { spoken, governing: said.deadline === undefined || said.deadline === 'vote' ? [] : [wayOf(said.deadline)] };
};

/** The next elections of a place and of those above it, all on one day: a city leaves the dates to the state. */
const nextElections = (context: Context, jurisdiction: string): { next: Election[]; later: Election[] } => {
  const today = context.today(jurisdiction);
  const ahead = context.elections
    .filter(({ said }) => context.lineage(jurisdiction).includes(said.jurisdiction ?? '') && (said.date ?? '') >= today)
    .sort((one, other) => ((one.said.date ?? '') < (other.said.date ?? '') ? -1 : 1));
  const first = ahead[0]?.said.date;
  return {
    next: ahead.filter(({ said }) => said.date === first),
    later: ahead.filter(({ said }) => said.date !== first),
  };
};

/** Every deadline that an approved answer depends on must be on file for the next election. */
export const checkDeadlinesNeeded = (context: Context): Problem[] => {
  if (!context.whole.has('elections') || !context.whole.has('deadlines') || !context.whole.has('faq')) return [];
  const index = waysByElection(context.deadlines);
  const isOnFile = (elections: readonly Election[], way: string): boolean =>
    elections.some(({ said }) => index.get(said.id ?? '')?.has(way));
  const elections = new Map<string, ReturnType<typeof nextElections>>();
  const lacking = new Map<string, { election: Election; way: string; ids: Set<string> }>();
  for (const row of context.faq.filter(isApproved)) {
    const { id = '', jurisdiction = '', valid_until } = row.said;
    if (valid_until !== undefined && valid_until < context.today(jurisdiction)) continue;
    const { next, later } = elections.get(jurisdiction) ?? nextElections(context, jurisdiction);
    elections.set(jurisdiction, { next, later });
    const [election] = next;
    if (!election || MAY_LACK.has(election.said.type)) continue;
    const { spoken, governing } = neededBy(row);
    // What no coming election has is told of where it is spoken.
    const ways = [...governing.filter((way) => !spoken.includes(way)), ...spoken.filter((way) => isOnFile(later, way))];
    for (const way of ways.filter((one) => !isOnFile(next, one))) {
      const key = `${election.said.id} ${way}`;
      const known = lacking.get(key) ?? { election, way, ids: new Set<string>() };
      lacking.set(key, { ...known, ids: known.ids.add(id) });
    }
  }
  return [...lacking.values()].map(({ election, way, ids }) =>
    problem('deadline-unset', where(election, 'id'), election.said.id ?? '', way, [...ids]),
  );
};
