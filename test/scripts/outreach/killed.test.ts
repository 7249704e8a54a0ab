import { expectOnce, killSends } from '../../support/killed-sends';

/** `npm run test:kill` sets fifty. */
const KILLS = Number(process.env.KILLS ?? 10);

jest.setTimeout(KILLS * 10_000);

it(`texts nobody twice and leaves nobody out, killed at ${KILLS} points of a message's life`, async () => {
  const result = await killSends(KILLS, Number(process.env.SEED ?? 7));
  expectOnce(result);
  expect([...result.points.values()].reduce((sum, one) => sum + one, 0)).toBe(KILLS);
  // Each point was met, and some kills left a doubt: or nothing was tried.
  expect(result.points.size).toBe(4);
  expect(result.doubted.size).toBeGreaterThan(0);
});
