import { askCountyAgain } from '../asks/ask-county';
import { miss } from '../asks/miss';
import { countyHeard } from '../heard-county';
import type { Handler } from '../wish';

/**
 * Answers a topic that the front itself recognised, for the county the voter may have named with it. Where the slot
 * holds other words, they are read with it: "how do I register … without a license".
 */
export const answerTopic: Handler = async (turn) => {
  const { topic, texts } = turn;
  if (topic === undefined) return miss(turn);
  const row = { topic, faq: topic };
  const county = await countyHeard(turn);
  switch (county?.kind) {
    case undefined:
      return { wish: 'row', row };
    case 'ours':
      return { wish: 'county-known', county: county.county, about: row };
    case 'not-ours':
      return askCountyAgain(turn, texts.county.notOurs, { about: row });
    case 'words':
      return { wish: 'question', sentence: `${texts.topics[topic]} ${county.said}`, topic };
  }
};
