import type { Temporal } from 'temporal-polyfill';
import { calendarOf, parseGoverning } from '../../../../lambda/answers/calendar';
import { planReminder, type Rule } from '../../../../lambda/conversation/reminders/plan-reminder';
import { reminderRule } from '../../../../models/reminders';
import { content, deadline, general2027, registration2027 } from '../../../support/content';

const NEW_YORK: Rule = { zone: 'America/New_York', ...reminderRule({}) };

const plan = (
  now: string,
  over: { governing?: string; rule?: Partial<Rule>; content?: Parameters<typeof content>[0] } = {},
) =>
  planReminder(calendarOf(content(over.content), Date.parse(now)), {
    governing: parseGoverning(over.governing ?? 'register'),
    rule: { ...NEW_YORK, ...over.rule },
  });

const when = (now: string, over: Parameters<typeof plan>[1] = {}): string => {
  const made = plan(now, over);
  return made.kind === 'planned' ? timeIn(made.at) : made.kind;
};

const timeIn = (at: Temporal.ZonedDateTime): string => at.toString({ smallestUnit: 'minute', offset: 'never' });

describe('planReminder: when', () => {
  it.each([
    ['three days ahead at ten', '2027-09-01T12:00:00-04:00', '2027-10-01T10:00[America/New_York]'],
    ['so even minutes before', '2027-10-01T09:54:00-04:00', '2027-10-01T10:00[America/New_York]'],
    ['the next morning once that has passed', '2027-10-01T09:56:00-04:00', '2027-10-02T10:00[America/New_York]'],
    ['the morning of the last day', '2027-10-03T23:00:00-04:00', '2027-10-04T10:00[America/New_York]'],
    ['two hours before the end on the last day', '2027-10-04T08:00:00-04:00', '2027-10-04T15:00[America/New_York]'],
    ['not at all when nobody could act on it', '2027-10-04T14:56:00-04:00', 'too-near'],
    ['not at all in the last minute', '2027-10-04T16:59:00-04:00', 'too-near'],
  ])('%s', (_, now, expected) => {
    expect(when(now)).toBe(expected);
  });

  it('follows the office in how early, and at what time', () => {
    const { daysAhead, at } = reminderRule({ reminders: { days_ahead: 7, at: '18:30' } });
    expect(when('2027-09-01T12:00:00-04:00', { rule: { daysAhead, at } })).toBe('2027-09-27T18:30[America/New_York]');
    expect(reminderRule({ reminders: { days_ahead: 7 } }).at).toBe('10:00');
  });

  it("rings on the voter's own clock, and never after the deadline on the office's", () => {
    const rule = { zone: 'Asia/Tokyo' };
    expect(when('2027-09-01T12:00:00-04:00', { rule })).toBe('2027-10-01T10:00[Asia/Tokyo]');
    // 5 PM in New York is 6 AM in Tokyo on the day after.
    expect(when('2027-10-04T06:00:00-04:00', { rule })).toBe('2027-10-05T04:00[Asia/Tokyo]');
  });

  it('is right on both sides of the end of daylight saving time', () => {
    const made = plan('2027-10-20T12:00:00-04:00', { governing: 'vote', rule: { daysAhead: 3 } });
    expect(made.kind === 'planned' && made.at.toString()).toBe('2027-10-30T10:00:00-04:00[America/New_York]');
    const late = plan('2028-11-04T12:00:00-04:00', {
      governing: 'vote',
      rule: { daysAhead: 1 },
      content: { elections: [{ ...general2027, id: 'g', date: '2028-11-07' }] },
    });
    expect(late.kind === 'planned' && late.at.toString()).toBe('2028-11-06T10:00:00-05:00[America/New_York]');
  });

  it('takes a day without a time to end with the post offices, not at midnight', () => {
    const byMail = { governing: 'register.mail' };
    expect(when('2027-10-04T08:00:00-04:00', byMail)).toBe('2027-10-04T15:00[America/New_York]');
    expect(when('2027-10-04T20:00:00-04:00', byMail)).toBe('too-near');
    expect(when('2027-09-01T08:00:00-04:00', byMail)).toBe('2027-10-01T10:00[America/New_York]');
  });

  it('is never set for a moment that is past, or at or after the deadline', () => {
    const start = Date.parse('2027-09-28T00:00:00-04:00');
    for (let minute = 0; minute < 7 * 24 * 60; minute += 7) {
      const now = start + minute * 60_000;
      for (const zone of ['America/New_York', 'Pacific/Honolulu', 'Asia/Tokyo']) {
        const made = plan(new Date(now).toISOString(), { rule: { zone } });
        if (made.kind !== 'planned' || made.election.id !== general2027.id) continue;
        expect(made.at.epochMilliseconds).toBeGreaterThan(now);
        expect(made.at.epochMilliseconds).toBeLessThan(Date.parse('2027-10-04T17:00:00-04:00'));
      }
    }
  });
});

describe('planReminder: what for', () => {
  it('takes the ways that close first, with their conditions', () => {
    expect(plan('2027-09-01T12:00:00-04:00')).toMatchObject({
      kind: 'planned',
      election: { id: '2027-general' },
      way: { methods: ['online', 'in-person'], conditions: [{ test: 'submitted', time: '17:00' }] },
      missed: undefined,
    });
  });

  it('gives a letter that must arrive its time, and names other ways once that is gone', () => {
    const returning = { action: 'return-ballot', test: 'received', date: '2027-11-02', time: '19:00' } as const;
    const deadlines = [deadline({ ...returning, method: 'mail' }), deadline({ ...returning, method: 'drop-box' })];
    const byMail = { governing: 'return-ballot.mail', content: { deadlines } };
    expect(when('2027-09-01T12:00:00-04:00', byMail)).toBe('2027-10-23T10:00[America/New_York]');
    expect(when('2027-10-25T12:00:00-04:00', byMail)).toBe('2027-10-26T10:00[America/New_York]');
    expect(when('2027-10-27T12:00:00-04:00', byMail)).toBe('too-near');
    expect(plan('2027-09-01T12:00:00-04:00', { governing: 'return-ballot', content: { deadlines } })).toMatchObject({
      way: { methods: ['drop-box'] },
    });
  });

  it('goes on with the ways that are still open', () => {
    const deadlines = [...registration2027, deadline({ method: 'drop-box', date: '2027-10-20' })];
    expect(plan('2027-10-05T12:00:00-04:00', { content: { deadlines } })).toMatchObject({
      kind: 'planned',
      way: { methods: ['drop-box'] },
    });
  });

  it('offers the next election, and says which one is missed', () => {
    const deadlines = [...registration2027, deadline({ election: '2028-primary', date: '2028-04-17' })];
    expect(plan('2027-10-20T12:00:00-04:00', { content: { deadlines } })).toMatchObject({
      kind: 'planned',
      election: { id: '2028-primary' },
      missed: { id: '2027-general' },
    });
  });

  it('says nothing of an election that is over', () => {
    const deadlines = [...registration2027, deadline({ election: '2028-primary', date: '2028-04-17' })];
    expect(plan('2027-11-10T12:00:00-05:00', { content: { deadlines } })).toMatchObject({
      election: { id: '2028-primary' },
      missed: undefined,
    });
  });

  it('does not jump to another election while the deadline is only too near', () => {
    const deadlines = [...registration2027, deadline({ election: '2028-primary', date: '2028-04-17' })];
    expect(plan('2027-10-04T16:50:00-04:00', { content: { deadlines } })).toMatchObject({
      kind: 'too-near',
      election: { id: '2027-general' },
    });
  });

  it('still reminds of curing a ballot after election day', () => {
    const deadlines = [deadline({ action: 'cure-ballot', method: 'any', test: 'received', date: '2027-11-05' })];
    expect(when('2027-11-03T12:00:00-04:00', { governing: 'cure-ballot', content: { deadlines } })).toBe(
      '2027-11-04T10:00[America/New_York]',
    );
  });

  it.each([
    ['no election', '2027-09-01T12:00:00-04:00', { elections: [] }],
    ['no deadline on file', '2027-09-01T12:00:00-04:00', { deadlines: [] }],
    ['only elections that are over', '2028-12-01T12:00:00-05:00', {}],
  ])('finds nothing where there is %s', (_, now, over) => {
    expect(when(now, { content: over })).toBe('none');
  });
});
