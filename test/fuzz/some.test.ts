import { fuzz } from './fuzz';

/** The last ones once found a fault. */
const SEEDS = [...Array.from({ length: 40 }, (_, index) => index + 1), 21_237, 22_723];

it('mutated content is applied as its plan said, or refused with the place of each problem', async () => {
  const outcomes = new Map<string, number>();
  for await (const { seed, did, outcome, faults } of fuzz(SEEDS)) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect({ seed, did, faults }).toEqual({ seed, did, faults: [] });
  }
  // Both ways are gone.
  expect(outcomes.get('applied')).toBeGreaterThan(1);
  expect(outcomes.get('problems')).toBeGreaterThan(8);
});
