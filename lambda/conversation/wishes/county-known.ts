import { addressAskedFor } from '../asks/ask-address';
import { nextOf } from '../asks/ask-county';
import { contentFor, countyName } from '../settled';
import type { Fulfilment } from '../wish';

export const countyKnown: Fulfilment<'county-known'> = async (turn, { county, about }) => {
  const { texts, session } = turn;
  const next = about ? { about } : nextOf(session);
  if (next.errand?.kind === 'remember') return { wish: 'keep-county', county };
  if (next.errand?.kind === 'open') {
    const { thing, when, election } = next.errand;
    return { wish: 'open', thing, when, election };
  }
  if (next.errand?.kind === 'remind') return { wish: 'reminder', asked: next.errand.deadline };
  const question = about ? undefined : addressAskedFor(session);
  if (question) return { wish: 'row-instead', question, keepsAddress: true };
  const row = next.about ?? session.last;
  if (row) return { wish: 'row', row, election: session.election };
  const content = await contentFor(turn);
  return {
    outcome: 'asked',
    release: content.release,
    say: [texts.county.remembered(countyName(turn, content, county))],
    ask: texts.after.anythingElse,
    reprompt: texts.after.reprompt,
    remember: { county },
  };
};
