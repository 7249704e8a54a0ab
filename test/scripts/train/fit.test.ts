import { fitLogistic } from '../../../scripts/train/fit';
import { randomFrom } from '../../../scripts/train/logistic';

const chanceOf = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), weights.at(-1) ?? 0)));

/** What was seen of signs that count as much as that; the last is what counts without any. */
const seenWith = (weights: readonly number[], scales: readonly number[]) => {
  const random = randomFrom(3);
  return Array.from({ length: 2500 }, () => {
    const signs = scales.map((scale) => scale * random());
    return { signs, isSo: random() < chanceOf(weights, signs), times: 1 };
  });
};

describe('fitLogistic', () => {
  test('finds what each sign counts, whatever its scale', () => {
    const [small = 0, large = 0, idle = 1, bias = 0] = fitLogistic(seenWith([2, -0.03, 0, 0.5], [1, 100, 1]));
    expect(Math.abs(small - 2)).toBeLessThan(0.4);
    expect(Math.abs(large + 0.03)).toBeLessThan(0.005);
    expect(Math.abs(idle)).toBeLessThan(0.25);
    expect(Math.abs(bias - 0.5)).toBeLessThan(0.4);
  });

  test('a sign that is always the same counts nothing', () => {
    const seen = seenWith([2, 0], [1]).map(({ signs, ...one }) => ({ ...one, signs: [...signs, 5] }));
    expect(Math.abs(fitLogistic(seen)[1] ?? 1)).toBeLessThan(0.01);
  });

  test('what stands for more counts as if it were there as often', () => {
    const seen = seenWith([1, 0], [1]).slice(0, 200);
    const twice = seen.map((one, at) => ({ ...one, times: at % 2 === 0 ? 2 : 1 }));
    const written = seen.flatMap((one, at) => (at % 2 === 0 ? [one, one] : [one]));
    const [weight = 0] = fitLogistic(twice);
    const [other = 1] = fitLogistic(written);
    // Signs are brought to one scale by what was seen, not by how often it counts.
    expect(Math.abs(weight - other)).toBeLessThan(0.1);
  });
});
