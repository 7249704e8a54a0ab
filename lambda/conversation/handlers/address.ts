import type { PlacesQuestion } from '../../places/places-questions';
import { PLACES_QUESTIONS } from '../../places/places-questions';
import { addressAskedFor, missedAddress } from '../asks/ask-address';
import { askCountyAgain } from '../asks/ask-county';
import { countyHeard } from '../heard-county';
import { mayBeAddress } from '../places/said-address';
import type { Session } from '../session';
import type { Handler, Wish } from '../wish';

const instead = (session: Session, question: PlacesQuestion): Wish => ({
  wish: 'row-instead',
  question,
  ...(addressAskedFor(session) ? { keepsAddress: true } : {}),
});

/** The voter's address, where it was asked for or not. */
export const hearAddress: Handler = async (turn) => {
  const asked = addressAskedFor(turn.session);
  const question = asked ?? 'polling-place';
  const said = turn.heard.address ?? '';
  if (mayBeAddress(said, turn) !== 'no')
    return { wish: 'places', question, said, otherwise: instead(turn.session, question) };
  return asked ? missedAddress(turn, asked) : instead(turn.session, question);
};

/** Early voting sites or drop boxes; asked again for "where else", the next ones. */
export const findSites =
  (question: Exclude<PlacesQuestion, 'polling-place'>): Handler =>
  async (turn) => {
    const { row } = PLACES_QUESTIONS[question];
    const { day } = turn.heard;
    const heard = await countyHeard(turn);
    const county = heard?.kind === 'ours' ? heard.county : undefined;
    const { pending, last } = turn.session;
    if (pending?.kind === 'more' && last?.faq === row.faq && !day && !heard) return { wish: 'more' };
    if (heard?.kind === 'not-ours') return askCountyAgain(turn, turn.texts.county.notOurs, { about: row });
    return { wish: 'places', question, county, otherwise: instead(turn.session, question) };
  };
