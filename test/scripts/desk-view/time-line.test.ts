import { isMainRow } from '../../../models/content/faq-row';
import { createDeskApi } from '../../../scripts/desk-view/desk-api';
import type { DeskContent } from '../../../scripts/desk-view/desk-content';
import { heardAt } from '../../../scripts/desk-view/heard-at';
import { timeLine } from '../../../scripts/desk-view/time-line';
import { useSkill } from '../../support/converse';
import { deskOf } from '../../support/desk-view';

let desk: DeskContent;
beforeAll(async () => {
  desk = await deskOf();
});

describe('the time line', () => {
  it('has the polls and every deadline of the year at the moment from which it is too late', () => {
    const { year, years, from, to, marks } = timeLine(desk, {});
    expect({ year, years, from, to }).toEqual({
      year: 2027,
      years: [2027],
      from: '2027-01-01T05:00:00Z',
      to: '2028-01-01T05:00:00Z',
    });
    expect(marks.map(({ at, kind, what }) => `${at} ${kind} ${what.join(' + ')}`)).toEqual([
      '2027-05-18T11:00:00Z opens Polls open: May primary',
      '2027-05-18T23:00:00Z closes Polls close: May primary',
      '2027-10-04T21:00:00Z deadline Register to vote online: last day, submitted',
      '2027-10-05T04:00:00Z deadline Register to vote by mail: last day, postmarked',
      '2027-10-13T04:00:00Z deadline Register to vote by mail: last day, received',
      '2027-10-16T04:00:00Z opens Early voting begins',
      '2027-10-31T04:00:00Z closes Early voting ends',
      '2027-11-02T11:00:00Z opens Polls open: November general election',
      '2027-11-02T23:00:00Z closes Polls close: November general election',
      '2027-11-02T23:00:00Z deadline Return an absentee ballot at a drop box: last day, received',
    ]);
  });

  it('has the elections of one place only, on its own clock', async () => {
    const west = await deskOf(({ jurisdictions, elections }) => {
      const [, , riverbend] = jurisdictions;
      if (riverbend) riverbend.time_zone = 'America/Denver';
      const [first] = elections;
      if (first) elections.push({ ...first, id: '2027-bond', jurisdiction: 'stonefield', date: '2027-08-10' });
    });
    const bond = (place: string) => timeLine(west, { place }).marks.filter(({ election }) => election === '2027-bond');
    expect(bond('riverbend')).toEqual([]);
    expect(bond('stonefield').map(({ at }) => at)).toEqual(['2027-08-10T11:00:00Z', '2027-08-10T23:00:00Z']);
    expect(timeLine(west, { place: 'riverbend' }).marks[0]?.at).toBe('2027-05-18T13:00:00Z');
  });

  it('takes the next year that has an election, else the last; or the one that is asked for', () => {
    const at = (now: string) => timeLine({ ...desk, now }, {}).year;
    expect([at('2026-03-01T12:00:00Z'), at('2031-03-01T12:00:00Z')]).toEqual([2027, 2027]);
    expect(timeLine(desk, { year: 2030 }).marks).toEqual([]);
  });
});

describe('what would be heard', () => {
  const heard = (at: string, county?: string) =>
    heardAt(desk, { faq: 'register-deadline', county, locale: 'en-US', at });

  it('changes with the minute of the deadline', () => {
    expect(heard('2027-10-04T20:59:00Z', 'riverbend')?.say).toContain('online by 5 PM today');
    expect(heard('2027-10-04T21:00:00Z', 'riverbend')?.say).not.toContain('online');
    expect(heard('2027-10-05T04:00:00Z', 'riverbend')?.say).toContain(
      'The last day to register was Monday, October 4th',
    );
    expect(heard('2027-10-05T04:00:00Z', 'riverbend')?.moment).toBe('Tue, Oct 5, 2027, 12:00 AM EDT');
  });

  it('says why there is no answer, and nothing where there is no such question', () => {
    const nothing = heardAt(desk, { faq: 'results', county: 'riverbend', locale: 'en-US', at: desk.now });
    expect(nothing).toMatchObject({ kind: 'referral', why: expect.stringContaining('no approved row') });
    expect(heardAt(desk, { faq: 'vote-id.nothing', locale: 'en-US', at: desk.now })).toBeUndefined();
  });
});

describe('the sample office', () => {
  const skill = useSkill();

  it('says on the desk what the skill says in a conversation, before and after a deadline', async () => {
    const voter = (now: string) => skill.voter({ now, county: 'riverbend' });
    await voter('2027-10-01T12:00:00-04:00').opens();
    const { tables, ...open } = skill.open();
    const api = createDeskApi({ ...open, table: tables.releases, places: tables.places });
    for (const now of ['2027-10-04T16:59:00-04:00', '2027-10-04T17:01:00-04:00', '2027-10-06T09:00:00-04:00']) {
      const { speech } = await voter(now).says('when is the last day to register to vote');
      const query = new URLSearchParams({ faq: 'register-deadline', county: 'riverbend', locale: 'en-US', at: now });
      const { body } = await api.ask('heard', query);
      expect(speech).toContain((body as { say: string }).say);
    }
  });

  it.each(['2027-10-05T00:01:00-04:00', '2027-11-02T19:01:00-04:00'])(
    'says of every topic what the skill says to whoever asks for it, at %s',
    async (now) => {
      const first = skill.voter({ now, county: 'riverbend' });
      await first.opens();
      const { tables, rows, ...open } = skill.open();
      const api = createDeskApi({ ...open, table: tables.releases, places: tables.places });
      const differing: string[] = [];
      let compared = 0;
      for (const { sheet, row } of rows) {
        if (sheet !== 'faq' || row.locale !== 'en-US' || row.jurisdiction !== 'franklin' || !isMainRow(row)) continue;
        const { faq, outcome, speech } = await skill
          .voter({ now, county: 'riverbend' })
          .says(row.questions[0] ?? row.id);
        if (faq === null || outcome !== 'answered') continue;
        const query = new URLSearchParams({ faq, county: 'riverbend', locale: 'en-US', at: now });
        const { say } = (await api.ask('heard', query)).body as { say: string };
        compared += 1;
        if (!speech.includes(say)) differing.push(`${faq}: ${say} / ${speech}`);
      }
      expect(compared).toBeGreaterThan(20);
      expect(differing).toEqual([]);
    },
  );
});
