import { askCountyAgain } from '../asks/ask-county';
import { miss } from '../asks/miss';
import type { Handler } from '../wish';

/** Answers a topic that the front itself recognised, for the county the voter may have named with it. */
export const answerTopic: Handler = async (turn) => {
  const { topic, heard, texts } = turn;
  if (topic === undefined) return miss(turn);
  const row = { topic, faq: topic };
  const { county } = heard;
  if (!county) return { wish: 'row', row };
  if (county.id) return { wish: 'county-known', county: county.id, about: row };
  return askCountyAgain(turn, texts.county.notOurs, { about: row });
};
