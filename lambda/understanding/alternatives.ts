import { offerable } from './candidates';
import type { Reading } from './reading';
import type { Meaning } from './understand';

/** What is offered after the first three: as many again. */
const MOST = 3;
/** Less likely rows are no help. */
const LEAST = 0.004;

/** What else a question may be about, likeliest first, where none of `not` was meant. */
export const alternativesTo = ({ candidates }: Reading, not: readonly Meaning[], most = MOST): Meaning[] =>
  offerable(candidates)
    .filter(({ faq, chance }) => chance >= LEAST && !not.some((one) => one.faq === faq))
    .slice(0, most)
    .map(({ topic, faq }) => ({ topic, faq }));
