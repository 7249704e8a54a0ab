import { join } from 'node:path';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { document, HEAD, locality, place, precinct, segment, withFiles } from '../../support/places';
import { NOBODY } from '../../support/terminal';

const feed = (line: string, more: readonly string[] = []): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend County'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    place('pl1', line),
    segment('s1'),
    ...more,
  ]);

const backwards = segment('s2', { StartHouseNumber: '200', StreetName: 'Oak' });

type Faq = (deed: 'plan' | 'apply', file: string, ...options: string[]) => ReturnType<typeof runFaq>;

const inFolder = (files: Record<string, string>, work: (places: Faq) => Promise<void>): Promise<void> =>
  withFiles(files, (folder) =>
    work((deed, file, ...options) => {
      const office = ['--content', join(__dirname, '../../../content'), '--kept', join(folder, 'table')];
      const by = deed === 'apply' ? ['--by', 'A. Clerk'] : [];
      const words = ['places', deed, join(folder, file), ...office, ...by, ...options];
      return runFaq(words, NOBODY, clockAt('2027-10-01T12:00:00Z'));
    }),
  );

describe('faq places', () => {
  it('plans, releases, and then finds nothing to do', () =>
    inFolder({ 'a.xml': feed('1 School Rd'), 'b.xml': feed('9 New Rd') }, async (places) => {
      const plan = await places('plan', 'a.xml');
      expect(plan.exitCode).toBe(0);
      expect(plan.out).toContain('+ add     Place pl1 (polling-place), 1 School Rd, Riverbend 99001');
      expect(plan.out).toContain('Found for the first time: 99.');
      const applied = await places('apply', 'a.xml');
      expect(applied).toMatchObject({ exitCode: 0, out: expect.stringContaining('Release 1 is live') });
      const again = await places('apply', 'a.xml');
      expect(again).toMatchObject({ exitCode: 0, out: expect.stringContaining('No changes.') });
      const moved = await places('plan', 'b.xml', '--json');
      expect(JSON.parse(moved.out ?? '')).toMatchObject({
        changes: { move: 1, add: 0, remove: 0 },
        addresses: { moved: 99, added: 0, dropped: 0 },
        counts: { segments: 1 },
      });
    }));

  it('releases a feed with broken elements only when told to', () =>
    inFolder({ 'a.xml': feed('1 School Rd', [backwards]) }, async (places) => {
      const refused = await places('apply', 'a.xml');
      expect(refused.exitCode).toBe(1);
      expect(refused.out).toContain('The segment starts at 200, above its end at 99.');
      expect(refused.out).toContain('--without-broken. Nothing was changed. Nothing is released yet.');
      const released = await places('apply', 'a.xml', '--without-broken');
      expect(released).toMatchObject({ exitCode: 0, out: expect.stringContaining('Release 1 is live') });
    }));

  it('releases no feed of another election, whatever it is told', () =>
    inFolder({ 'a.xml': feed('1 School Rd').replace('<Date>2027-11-02', '<Date>2027-11-09') }, async (places) => {
      const refused = await places('apply', 'a.xml', '--without-broken', '--yes');
      expect(refused.exitCode).toBe(1);
      expect(refused.out).toContain('[election-not-in-calendar]');
    }));

  it('refuses a plan that is not the one that was looked at', () =>
    inFolder({ 'a.xml': feed('1 School Rd') }, async (places) => {
      const refused = await places('apply', 'a.xml', '--plan', 'old');
      expect(refused).toMatchObject({ exitCode: 1, out: expect.stringContaining('The plan you named was old') });
    }));

  it('says in words that there is no such feed, and where one is broken', () =>
    inFolder({ 'a.xml': '<VipObject>\n<oops' }, async (places) => {
      expect((await places('plan', 'none.xml')).hint).toMatch(/^There is no feed at .*none\.xml\.\n/);
      expect((await places('plan', 'a.xml')).hint).toMatch(/^a\.xml:2 {2}This is no well-formed XML/);
    }));
});

describe('what a plan says of precincts', () => {
  const school = (number: number) => place(`pl${number}`, '1 Civic Way', { Name: `School ${number}` });
  const school17 = (goesTo: string): string =>
    document([
      ...HEAD,
      locality('loc', 'Riverbend County'),
      precinct('p1', { Name: 'Precinct 17', PollingLocationIds: goesTo }),
      precinct('p2', { Name: 'Precinct 18', PollingLocationIds: 'pl18' }),
      school(17),
      school(18),
      segment('s1', { EndHouseNumber: '25000' }),
      segment('s2', { StreetName: 'Oak', PrecinctId: 'p2' }),
    ]);

  it('names those whose place changes, with their house numbers, also where two places share an address', () =>
    inFolder({ 'a.xml': school17('pl17'), 'b.xml': school17('pl18') }, async (places) => {
      await places('apply', 'a.xml');
      const plan = await places('plan', 'b.xml');
      expect(plan.out).toContain('Precinct 17: School 17 → School 18, 25,000 house numbers');
      expect(plan.out).toContain('House numbers whose voters get another place: 25,000.');
      expect(plan.out).not.toContain('Precinct 18:');
    }));
});
