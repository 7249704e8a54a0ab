import type { Understanding } from '../../lambda/understanding/understand';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import { isLeftToUs, type Judged, type Ranked } from './verdict';

/** The same, with what our own ranking makes of the words where Amazon left a topic's question to it. */
export const ranked = (one: Judged, listen: (text: string) => Understanding): Judged => {
  const expected = TOPIC_OF_INTENT.get(one.expected.intent ?? '');
  if (expected === undefined || !isLeftToUs(one)) return one;
  return { ...one, ranked: rankOf(listen(one.utterance), expected) };
};

const rankOf = (heard: Understanding, expected: string): Ranked => {
  if (heard.kind === 'sure') return heard.topic === expected ? 'answered' : 'neither';
  const isOffered = heard.kind === 'unsure' && heard.options.some(({ topic }) => topic === expected);
  return isOffered ? 'offered' : 'neither';
};
