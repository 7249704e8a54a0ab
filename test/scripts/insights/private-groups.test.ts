import { randomFrom } from '../../../scripts/attack/random';
import type { LoggedTurn } from '../../../scripts/insights/logged-turn';
import { missedClusters } from '../../../scripts/insights/missed';
import {
  DELTA,
  EPSILON,
  leastShown,
  privateCounts,
  telling,
  wholeNoise,
} from '../../../scripts/insights/private-groups';
import { byChance } from '../../../scripts/insights/reported';

const seeded = (seed: number): (() => number) => {
  const random = randomFrom(seed);
  return () => random.below(2 ** 32) / 2 ** 32;
};

/** Large enough a delta to be seen in so many runs. */
const SEEN = { epsilon: 3, delta: 0.03 };
const RUNS = 20_000;

/** What chance leaves between two frequencies of `RUNS` runs: five standard deviations. */
const slack = (share: number): number => 5 * Math.sqrt(Math.max(share, 1 / RUNS) / RUNS);

const log = (times: number, ...words: string[]): string[][] => Array.from({ length: times }, () => words);

/** How often each result comes out of a log, by what `see` makes of it. */
const frequencies = (
  questions: string[][],
  see: (counts: ReadonlyMap<string, number>) => string,
  random: () => number,
): Map<string, number> => {
  const seen = new Map<string, number>();
  for (let run = 0; run < RUNS; run += 1) {
    const result = see(privateCounts(questions, { ...SEEN, random }));
    seen.set(result, (seen.get(result) ?? 0) + 1 / RUNS);
  }
  return seen;
};

const expectHidden = (
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  { epsilon, delta }: typeof SEEN,
): void => {
  for (const result of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(result) ?? 0, other.get(result) ?? 0];
    const factor = Math.exp(epsilon);
    expect(a).toBeLessThanOrEqual(factor * b + delta + slack(a) + factor * slack(b));
    expect(b).toBeLessThanOrEqual(factor * a + delta + slack(b) + factor * slack(a));
  }
};

describe('what is shown of groups, where the office wants differential privacy', () => {
  it('hardly depends on one question, below, at and above the threshold', () => {
    const least = leastShown(SEEN);
    expect(least).toBe(6);
    const random = seeded(1);
    const each = { epsilon: SEEN.epsilon / 3, delta: SEEN.delta / 3 };
    for (const times of [0, 1, least - 2, least - 1, least, least + 2]) {
      const [one, other] = [times, times + 1].map((count) =>
        frequencies(log(count, 'parrot'), (counts) => String(counts.get('parrot')), random),
      );
      if (one && other) expectHidden(one, other, each);
    }
  });

  it('hardly depends on a question of two words, in all that is shown of it', () => {
    const random = seeded(2);
    const others = [...log(4, 'bring', 'parrot'), ...log(3, 'bring')];
    const see = (counts: ReadonlyMap<string, number>): string => [...counts.keys()].sort().join(',');
    expectHidden(frequencies(others, see, random), frequencies([...others, ['bring', 'parrot']], see, random), SEEN);
  });

  it('shows a question that nobody else asked no more often than delta says', () => {
    const seen = frequencies([['bring', 'parrot']], (counts) => String(counts.size > 0), seeded(3)).get('true') ?? 0;
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThanOrEqual(SEEN.delta + slack(seen));
  });

  it('counts two words of a question, whatever it says besides', () => {
    expect(telling(['bring', 'can', 'cat', 'library', 'parrot', 'vote'])).toEqual(['library', 'parrot']);
    expect(telling(['cat', 'cat'])).toEqual(['cat']);
    const random = (): number => 0.5;
    const counts = privateCounts(log(200, 'bring', 'library', 'parrot'), { epsilon: EPSILON, delta: DELTA, random });
    expect([...counts]).toEqual([
      ['library', 200],
      ['parrot', 200],
      ['library parrot', 200],
    ]);
  });

  it('has the noise that it says: each further number less probable by the same factor', () => {
    const random = seeded(4);
    const drawn = Array.from({ length: RUNS }, () => wholeNoise(0.5, random));
    const share = (noise: number): number => drawn.filter((one) => one === noise).length / RUNS;
    const less = Math.exp(-0.5);
    for (const noise of [-4, -2, -1, 0, 1, 2, 4])
      expect(Math.abs(share(noise) - ((1 - less) / (1 + less)) * less ** Math.abs(noise))).toBeLessThan(slack(0.25));
  });
});

describe('the missed questions of an office that wants differential privacy', () => {
  const asked = (times: number, ...missed: string[]): LoggedTurn[] =>
    Array.from({ length: times }, () => ({
      at: 0,
      front: 'alexa',
      request: 'question',
      locale: 'en-US',
      outcome: 'no-match',
      missed,
    }));
  const privacy = { epsilon: EPSILON, delta: DELTA, random: (): number => 0.5 };

  it('are seen from 45 on, and from as many as the office wants', () => {
    expect(leastShown(privacy)).toBe(45);
    expect(missedClusters(asked(44, 'parrot'), { least: 10, privacy })).toEqual([]);
    expect(missedClusters(asked(45, 'parrot'), { least: 10, privacy })).toEqual([{ words: ['parrot'], about: 50 }]);
    expect(missedClusters(asked(99, 'parrot'), { least: 100, privacy })).toEqual([]);
  });

  it('come each in one group, of what is published alone', () => {
    const turns = [...asked(120, 'card', 'library'), ...asked(70, 'library'), ...asked(90, 'bring', 'parrot')];
    expect(missedClusters(turns, { least: 10, privacy })).toEqual([
      { words: ['card', 'library'], about: 120 },
      { words: ['bring', 'parrot'], about: 90 },
      { words: ['library'], about: 70 },
    ]);
    const many = [...asked(200, 'library'), ...asked(50, 'card', 'library'), ...asked(60, 'card')];
    expect(missedClusters(many, { least: 10, privacy })).toEqual([
      { words: ['library'], about: 250 },
      { words: ['card'], about: 60 },
    ]);
  });

  it("take their chance from the computer's source for keys", () => {
    const drawn = Array.from({ length: 10_000 }, byChance);
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(Math.abs(drawn.reduce((a, b) => a + b) / drawn.length - 0.5)).toBeLessThan(0.02);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
