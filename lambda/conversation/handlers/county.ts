import type { Content } from '../../table/content';
import type { Next, Session } from '../session';
import type { Handler, Reply, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { keepCounty } from './keep-county';
import { miss } from './miss';
import { addressAskedFor, withoutAddress } from './places/hear-address';
import { proposeReminder } from './remind';
import { contentFor, countiesToName, isSpanish, settled } from './reply';

/** Asks which county; `next` is done once it is known. */
export const askCounty = (turn: Turn, content: Content, next: Next, first: readonly string[] = []): Reply => {
  const { county, memory } = turn.texts;
  const { about, errand } = next;
  const again = first.length > 0 ? county.again : county.ask;
  const ask = errand?.kind === 'remember' ? memory.ask : again;
  return {
    outcome: 'asked',
    release: content.release,
    say: first,
    ask: ask(countiesToName(content, isSpanish(turn))),
    reprompt: county.reprompt,
    remember: {
      pending: { kind: 'county', ...(about ? { about } : {}), ...(errand ? { errand } : {}) },
      ...(turn.memory ? { isRecalled: true } : {}),
    },
  };
};

/** What the county was asked for, if it was. */
const nextOf = ({ pending }: Session): Next => (pending?.kind === 'county' ? pending : {});

/** Goes on with `county` known: answers what it was asked for, else what was last talked about. */
export const withCounty = async (turn: Turn, county: string, about?: RowRef): Promise<Reply> => {
  const here = { ...turn, session: { ...turn.session, county } };
  const next = about ? { about } : nextOf(turn.session);
  if (next.errand?.kind === 'remember') return keepCounty(turn, county);
  if (next.errand?.kind === 'remind') return proposeReminder(here, next.errand.deadline);
  const address = about ? undefined : addressAskedFor(turn.session);
  if (address) return withoutAddress(here, address);
  const ref = next.about ?? turn.session.last;
  if (ref) return answerRow(here, ref);
  const content = await contentFor(here);
  const name = countyName(here, content, county);
  return {
    outcome: 'asked',
    release: content.release,
    say: [turn.texts.county.remembered(name)],
    ask: turn.texts.after.anythingElse,
    reprompt: turn.texts.after.reprompt,
    remember: { county },
  };
};

/** "Riverbend County", "what about Stonefield County". */
export const chooseCounty: Handler = async (turn) => {
  const { county } = turn.slots;
  if (county?.id) return withCounty(turn, county.id);
  return unknownName(turn);
};

/** A county that isn't one of ours was named: says so and asks again. The second time, what can be said without it is said. */
export const unknownName = async (turn: Turn, about?: RowRef): Promise<Reply> =>
  askAgain(turn, turn.texts.county.notKnown, about ? { about } : nextOf(turn.session));

/** No county was heard where one was asked for. The second time, what can be said without it is said. */
export const askCountyAgain: Handler = async (turn) => askAgain(turn, turn.texts.county.missed, nextOf(turn.session));

const askAgain = async (turn: Turn, why: string, next: Next): Promise<Reply> => {
  const { misses = 0, pending } = turn.session;
  if (misses > 0 && pending?.kind === 'county') return countyNotKnown(turn);
  const reply = askCounty(turn, await contentFor(turn), next, [why]);
  return { ...reply, remember: { ...reply.remember, misses: misses + 1 } };
};

/** "I don't know", when asked for the county or the address: what can be said without it is said. */
export const countyNotKnown: Handler = async (turn) => {
  const { pending } = turn.session;
  const address = addressAskedFor(turn.session);
  if (address) return withoutAddress(turn, address);
  if (pending?.kind !== 'county') return miss(turn);
  const { errand } = pending;
  if (errand?.kind === 'remember') return settled(turn, { outcome: 'asked', say: [turn.texts.memory.leftOut] });
  const refused = { ...turn, session: { ...turn.session, county: 'unknown' } };
  if (errand?.kind === 'remind') return proposeReminder(refused, errand.deadline);
  return pending.about ? answerRow(refused, pending.about) : miss(refused);
};

/** As it is said in the voter's language. */
export const countyName = (turn: Turn, content: Content, county: string): string => {
  const place = content.counties.get(county);
  return (isSpanish(turn) ? place?.name_es : undefined) ?? place?.name ?? county;
};
