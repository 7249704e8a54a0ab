import type { Attacked } from '../../../scripts/attack/attack';

/** The attack in short, as `npm run attack -- faults` makes it: on the real skill and table, behind a server that fails. */
const attack = async (): Promise<Attacked> => {
  const { attackFaults } = await import('../../../scripts/attack/faults');
  return attackFaults({ isLong: false, seed: 1, stopwatch: () => performance.now(), tell: () => {} });
};

const MINUTE_S = 60;

it('after every fault and every freeze an emergency notice is heard within a minute, and nobody heard an apology', async () => {
  const { failed, faults, figures } = await attack();
  expect([failed, faults]).toEqual([0, []]);
  expect(figures.notices).toBeGreaterThan(30);
  expect(figures.notices).toBe(figures['turns in a fault']);
  expect(figures['slowest notice, s']).toBeLessThanOrEqual(MINUTE_S);
});

it('a skill that takes no notice off the pointer is found', async () => {
  jest.resetModules();
  jest.doMock('../../../lambda/table/emergency-of', () => ({
    ...jest.requireActual<object>('../../../lambda/table/emergency-of'),
    unlessSame: (known: unknown) => known,
  }));
  const { failed, faults } = await attack();
  expect(failed).toBeGreaterThan(30);
  expect(faults[0]).toMatch(/the notice was (?:not heard in two minutes|heard after \d+ s)\.$/);
});
