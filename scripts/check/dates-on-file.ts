import { ANSWER_COLUMNS } from '../../models/content/columns';
import { factsOf, type Placeholder, segmentsOf } from '../../models/placeholders';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import type { Context } from './context';
import { waysByElection } from './ways-on-file';

type Election = LocatedRow<'elections'>;

/** The elections that voters who can hear a jurisdiction's rows may take part in. */
const electionsAround = ({ elections, lineage }: Context, jurisdiction: string): Election[] =>
  elections.filter(({ said }) => {
    if (said.jurisdiction === undefined || said.date === undefined) return false;
    return lineage(jurisdiction).includes(said.jurisdiction) || lineage(said.jurisdiction).includes(jurisdiction);
  });

const contactField = { phone: 'phone', website: 'website', address: 'address', hours: 'office_hours' } as const;

/** Places of which a contact placeholder would speak, and that lack what it says. */
const placesWithout = (context: Context, jurisdiction: string, placeholder: Placeholder): string[] => {
  if ((placeholder.kind !== 'office' && placeholder.kind !== 'state') || placeholder.field === 'name') return [];
  const root = context.office?.root;
  if (root === undefined) return [];
  const column = contactField[placeholder.field];
  const speakers =
    placeholder.kind === 'state'
      ? context.jurisdictions.filter(({ said }) => said.id === root)
      : context.jurisdictions.filter(
          ({ said }) =>
            said.parent === root &&
            said.id !== undefined &&
            (context.lineage(said.id).includes(jurisdiction) || context.lineage(jurisdiction).includes(said.id)),
        );
  return speakers
    .filter(({ said, unusable }) => !said[column] && !unusable.has(column))
    .map(({ said }) => said.id ?? '');
};

/** What is wrong with a placeholder in the rows of one jurisdiction; the same for all of them. */
type Verdict = (at: Parameters<typeof problem>[1]) => Problem;

const judge = (context: Context, jurisdiction: string, name: string, placeholder: Placeholder): Verdict | undefined => {
  const { kind } = placeholder;
  if (kind === 'office' || kind === 'state') {
    const places = placesWithout(context, jurisdiction, placeholder);
    return places.length > 0
      ? (at) => problem('contact-missing', at, name, contactField[placeholder.field as 'phone'], places)
      : undefined;
  }
  const { elections, needs } = factsOf(placeholder);
  if (elections === 0 || !context.whole.has('elections') || !context.whole.has('deadlines')) return undefined;
  const today = context.today(jurisdiction);
  const around = electionsAround(context, jurisdiction);
  if (elections === 'earlier') {
    return around.some(({ said }) => said.date && said.date < today)
      ? undefined
      : (at) => problem('no-earlier-election', at, name);
  }
  const ahead = around.filter(({ said }) => said.date && said.date >= today);
  if (ahead.length < elections) return (at) => problem('no-election-ahead', at, name);
  return deadlineVerdict(context, ahead, name, needs);
};

const indexes = new WeakMap<Context, Map<string, Set<string>>>();

const deadlineVerdict = (
  context: Context,
  ahead: readonly Election[],
  name: string,
  ways: readonly string[],
): Verdict | undefined => {
  const index = indexes.get(context) ?? waysByElection(context.deadlines);
  indexes.set(context, index);
  const without = ahead.filter(({ said }) => !ways.every((way) => index.get(said.id ?? '')?.has(way)));
  if (without.length === 0) return undefined;
  if (without.length === ahead.length) return (at) => problem('no-such-date', at, name);
  return (at) => problem('date-missing-later', at, name, without.map(({ said }) => said.id).join(', '));
};

/** Every placeholder must have something to speak, at the coming elections and in every place. */
export const checkDatesOnFile = (context: Context): Problem[] => {
  const problems: Problem[] = [];
  const verdicts = new Map<string, Verdict | undefined>();
  for (const row of context.faq) {
    const { jurisdiction } = row.said;
    if (!jurisdiction || !context.places.has(jurisdiction)) continue;
    for (const header of ANSWER_COLUMNS) {
      const text = row.said[header];
      if (!text?.includes('{')) continue;
      for (const piece of segmentsOf(text)) {
        if (typeof piece === 'string' || !piece.placeholder) continue;
        const key = `${jurisdiction} ${piece.name}`;
        if (!verdicts.has(key)) verdicts.set(key, judge(context, jurisdiction, piece.name, piece.placeholder));
        const verdict = verdicts.get(key);
        if (verdict) problems.push(verdict(where(row, header)));
      }
    }
  }
  return problems;
};
