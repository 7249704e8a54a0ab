import type { Content } from '../answers/content';
import type { Handler, Reply, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { miss } from './miss';
import { contentFor, countiesToName, isSpanish } from './reply';

/** Asks which county; `about` is answered once it is known. */
export const askCounty = (turn: Turn, content: Content, about?: RowRef, first: readonly string[] = []): Reply => {
  const { ask, reprompt } = turn.texts.county;
  return {
    outcome: 'asked',
    release: content.release,
    say: first,
    ask: ask(countiesToName(content, isSpanish(turn))),
    reprompt,
    remember: { pending: { kind: 'county', ...(about ? { about } : {}) } },
  };
};

/** Goes on with `county` known: answers what it was asked for, else what was last talked about. */
export const withCounty = async (turn: Turn, county: string, about?: RowRef): Promise<Reply> => {
  const here = { ...turn, session: { ...turn.session, county } };
  const { pending, last } = turn.session;
  const ref = about ?? (pending?.kind === 'county' ? pending.about : undefined) ?? last;
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

/** A county that isn't one of ours was named: says which are, and asks again what was being asked. */
export const unknownName = async (turn: Turn, about?: RowRef): Promise<Reply> => {
  const content = await contentFor(turn);
  const { pending } = turn.session;
  const ref = about ?? (pending?.kind === 'county' ? pending.about : undefined);
  const names = countiesToName(content, isSpanish(turn));
  return askCounty(turn, content, ref, [turn.texts.county.notKnown(names)]);
};

/** No county was heard where one was asked for. The second time, what can be said without it is said. */
export const askCountyAgain: Handler = async (turn) => {
  const { pending, misses = 0 } = turn.session;
  if (misses > 0) return countyNotKnown(turn);
  const content = await contentFor(turn);
  const reply = askCounty(turn, content, pending?.kind === 'county' ? pending.about : undefined, [
    turn.texts.county.missed,
  ]);
  return { ...reply, remember: { ...reply.remember, misses: misses + 1 } };
};

/** "I don't know", when asked for the county: what can be said without it is said. */
export const countyNotKnown: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind !== 'county') return miss(turn);
  const refused = { ...turn, session: { ...turn.session, county: 'unknown' } };
  return pending.about ? answerRow(refused, pending.about) : miss(refused);
};

const countyName = (turn: Turn, content: Content, county: string): string => {
  const place = content.counties.get(county);
  return (isSpanish(turn) ? place?.name_es : undefined) ?? place?.name ?? county;
};
