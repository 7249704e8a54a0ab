import type { TopicId } from '../../../models/topics';
import type { Handler } from '../turn';
import { answerRow } from './answer';
import { unknownName, withCounty } from './county';

/** Answers a topic that Alexa itself recognised, for the county the voter may have named with it. */
export const answerTopic =
  (topic: TopicId): Handler =>
  async (turn) => {
    const ref = { topic, faq: topic };
    const { county } = turn.slots;
    if (!county) return answerRow(turn, ref);
    return county.id ? withCounty(turn, county.id, ref) : unknownName(turn, ref);
  };
