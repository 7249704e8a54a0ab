import { isPlacesQuestion } from '../../places/places-questions';
import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { askAddress } from './ask-address';
import { askBeside } from './ask-beside';
import { askCounty } from './ask-county';
import { offer } from './offer';

type Asked = Pick<Reply, 'ask' | 'reprompt' | 'screen' | 'remember'> & { say: readonly string[] };

/** The skill's own question, as it is asked once more; nothing where none is pending. */
export const askPending = (turn: Turn, content: Content): Asked | undefined => {
  const { texts, session } = turn;
  const { pending } = session;
  switch (pending?.kind) {
    case undefined:
    case 'helpful':
      return undefined;
    case 'more':
      return { say: [], ask: texts.after.more, reprompt: texts.after.reprompt, remember: { pending } };
    case 'beside':
      return { say: [], ...askBeside(turn, pending.rows, content) };
    case 'reminder': {
      const { ask, reprompt } = texts.reminder;
      return { say: [pending.offer], ask, reprompt, remember: { pending, election: session.election } };
    }
    case 'choice': {
      const { ask, reprompt, screen, remember } = offer(turn, pending.options, content, {
        further: pending.further,
        nth: pending.offer,
      });
      return { say: [], ask, reprompt, screen, remember };
    }
    case 'county': {
      const { about, errand } = pending;
      return askCounty(turn, content, { about, errand }, [texts.county.missed]);
    }
    case 'address':
      return addressAgain(turn);
  }
};

/** What is known of the address so far stays sealed. */
const addressAgain = (turn: Turn): Asked | undefined => {
  const { pending, said } = turn.session;
  if (pending?.kind !== 'address' || !isPlacesQuestion(pending.question)) return undefined;
  const whole = askAddress(turn, { question: pending.question, say: [] });
  const ask = pending.sealed === undefined ? whole.ask : said?.ask;
  return { ...whole, ask, reprompt: ask, remember: { ...whole.remember, pending } };
};
