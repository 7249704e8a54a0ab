import type { Reply } from './reply';
import { inCounty, type Turn } from './turn';
import { type Fulfilment, isWish, type Wish, type WishName, type WishOf } from './wish';
import { countyKnown } from './wishes/county-known';
import { countyRefused } from './wishes/county-refused';
import { keepCounty } from './wishes/keep-county';
import { more } from './wishes/more';
import { answerOpen } from './wishes/open';
import { answerPlaces } from './wishes/places';
import { answerQuestion } from './wishes/question';
import { proposeReminder } from './wishes/reminder';
import { answerRow } from './wishes/row';
import { rowInstead } from './wishes/row-instead';
import { setReminder } from './wishes/set-reminder';

const FULFILMENTS: { [Name in WishName]: Fulfilment<Name> } = {
  row: answerRow,
  places: answerPlaces,
  'row-instead': rowInstead,
  'county-known': countyKnown,
  'county-refused': countyRefused,
  question: answerQuestion,
  reminder: proposeReminder,
  'set-reminder': setReminder,
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
    here = inCounty(here, next.county);
    next = await once(here, next);
  }
  return next;
};
