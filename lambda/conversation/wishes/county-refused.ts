import { addressAskedFor, askForTown, partAskedFor } from '../asks/ask-address';
import { miss } from '../asks/miss';
import { settled } from '../settled';
import { inCounty } from '../turn';
import type { Fulfilment } from '../wish';

export const countyRefused: Fulfilment<'county-refused'> = async (turn) => {
  const { pending } = turn.session;
  const question = addressAskedFor(turn.session);
  if (question && partAskedFor(turn.session) === 'zip') return askForTown(turn, question);
  if (question) return { wish: 'row-instead', question, keepsAddress: true };
  if (pending?.kind !== 'county') return miss(turn);
  const { errand, about } = pending;
  const county = 'unknown';
  if (errand?.kind === 'remember') return settled(turn, { outcome: 'asked', say: [turn.texts.memory.leftOut] });
  if (errand?.kind === 'remind') return { wish: 'reminder', asked: errand.deadline, county };
  if (errand?.kind === 'open') return { wish: 'open', thing: errand.thing, when: errand.when, county };
  return about ? { wish: 'row', row: about, election: turn.session.election, county } : miss(inCounty(turn, county));
};
