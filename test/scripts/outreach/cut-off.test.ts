import { expectOnce, killSends } from '../../support/killed-sends';

it('texts nobody twice and leaves nobody out, killed at five points; fifty are in killed.test.ts', async () => {
  const result = await killSends(5, 11);
  expectOnce(result);
  expect(result.kills).toBe(5);
});
