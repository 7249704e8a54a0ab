import type { Reply } from './reply';
import { inCounty, onDay, type Turn } from './turn';
import { type Fulfilment, isWish, type Wish, type WishName, type WishOf } from './wish';
import { countyKnown } from './wishes/county-known';
import { countyRefused } from './wishes/county-refused';
import { keepCounty } from './wishes/keep-county';
import { more } from './wishes/more';
import { answerOpen } from './wishes/open';
import { answerRow } from './wishes/row';
import { rowInstead } from './wishes/row-instead';

/** Those that a first turn may do without are loaded when one needs them. */
const FULFILMENTS: { [Name in WishName]: Fulfilment<Name> } = {
  row: answerRow,
  places: async (turn, wish) => (await import('./wishes/places')).answerPlaces(turn, wish),
  'row-instead': rowInstead,
  'county-known': countyKnown,
  'county-refused': countyRefused,
  question: async (turn, wish) => (await import('./wishes/question')).answerQuestion(turn, wish),
  reminder: async (turn, wish) => (await import('./wishes/reminder')).proposeReminder(turn, wish),
  'set-reminder': async (turn, wish) => (await import('./wishes/set-reminder')).setReminder(turn, wish),
  'keep-county': keepCounty,
  open: answerOpen,
  more,
};

/** The longest way there is: a question, its row, the places, the row instead, that row, with the county recalled. */
const MOST_STEPS = 8;

const once = <Name extends WishName>(turn: Turn, wish: WishOf<Name>): Promise<Reply | Wish> =>
  FULFILMENTS[wish.wish](turn, wish);

/** Does what a handler wished for, step by step, until there is a reply. */
export const fulfil = async (turn: Turn, first: Reply | Wish): Promise<Reply> => {
  let next = first;
  let here = turn;
  for (let step = 0; isWish(next); step++) {
    if (step === MOST_STEPS) throw new Error(`A wish leads in a circle: ${next.wish}.`);
    here = onDay(inCounty(here, next.county), 'day' in next ? next.day : undefined);
    next = await once(here, next);
  }
  return next;
};
