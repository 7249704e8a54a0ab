import { asSpoken } from '../../models/interaction-model/spoken';
import type { Understood } from '../simulator/understand';
import type { HeardAs, TestCase } from '../smapi/nlu-evaluations';
import { CATCH_ALL } from './annotation';

/**
 * What became of a sentence. `passed`: taken for what was expected. `slots`: for the same intent, with other slots.
 * `catch-all`: its words go to our own ranking. `another`: for another intent. `nothing`: the skill never gets its words.
 */
export const VERDICTS = ['passed', 'slots', 'catch-all', 'another', 'nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

const FALLBACK = 'AMAZON.FallbackIntent';

const slotsOf = ({ slots }: HeardAs): string =>
  Object.keys(slots)
    .sort()
    .map((name) => `${name}=${asSpoken(slots[name] ?? '')}`)
    .join(' ');

export const verdictOf = (expected: HeardAs, actual: HeardAs): Verdict => {
  if (actual.intent === expected.intent) return slotsOf(actual) === slotsOf(expected) ? 'passed' : 'slots';
  if (actual.intent === null || actual.intent === FALLBACK) return 'nothing';
  return actual.intent === CATCH_ALL ? 'catch-all' : 'another';
};

export interface Judged extends TestCase {
  /** Amazon's own word where it says that a sentence passed. */
  atAmazon: Verdict;
  /** How our simulator takes the same sentence. */
  heardHere: HeardAs;
  here: Verdict;
  /** What our own ranking makes of the words that Amazon left to it; only where a topic was expected. */
  ranked?: Ranked | undefined;
}

/** `answered` by the expected topic, `offered` it, or neither. */
export type Ranked = 'answered' | 'offered' | 'neither';

/** As words, so that it can be set beside Amazon's, which tells of words too. */
export const hereAs = ({ intent, slots }: Understood): HeardAs => ({
  intent: intent ?? null,
  slots: Object.fromEntries(slots.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
});

/** Amazon's word first: where it sees a difference that we don't, it is in the slots. */
const atAmazon = ({ hasPassed, expected, actual }: TestCase): Verdict => {
  const seen = verdictOf(expected, actual);
  if (hasPassed) return 'passed';
  return seen === 'passed' ? 'slots' : seen;
};

export const judged = (one: TestCase, heardHere: HeardAs): Judged => ({
  ...one,
  atAmazon: atAmazon(one),
  heardHere,
  here: verdictOf(one.expected, heardHere),
});

/** Whether its words go to our own ranking, though Amazon says that it failed: it may well be answered right. */
export const isLeftToUs = ({ hasPassed, actual }: Judged): boolean => !hasPassed && actual.intent === CATCH_ALL;

/** Whether a voter would hear what wasn't asked for, or nothing. */
export const isAstray = (one: Judged): boolean => !one.hasPassed && !isLeftToUs(one);
