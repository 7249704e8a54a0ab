import { bigDate } from '../../../../lambda/conversation/screen/big-date';
import type { FaqRow } from '../../../../models/content/faq-row';
import { textsFor } from '../../../../models/locales/languages';
import type { Locale } from '../../../../models/locales/locales';
import { content, deadline, registration2027, row } from '../../../support/content';

const at = (
  now: string,
  over: Partial<FaqRow> = {},
  locale: Locale = 'en-US',
  deadlines = registration2027,
  election?: string,
) => bigDate(content({ deadlines }), row(over), { locale, texts: textsFor(locale), nowMs: Date.parse(now), election });

describe('bigDate', () => {
  it('is the day on which a voter must act, in both languages', () => {
    expect(at('2027-09-01T12:00:00-04:00')).toEqual({ day: 'Oct 4', detail: 'Monday' });
    expect(at('2027-09-01T12:00:00-04:00', {}, 'es-US')).toEqual({ day: '4 oct', detail: 'lunes' });
  });

  it('has a time where all ways share it, and a year where it is not this one', () => {
    const online = { answer: 'Register online {deadline.register.online}.', deadline: 'register.online' };
    expect(at('2027-09-01T12:00:00-04:00', online)).toEqual({ day: 'Oct 4', detail: 'Monday · 5 PM' });
    expect(at('2026-12-31T12:00:00-05:00', online)).toEqual({ day: 'Oct 4', detail: 'Monday · 2027 · 5 PM' });
  });

  it("is election day where the answer says it, by the voter's own calendar", () => {
    const election = { answer: 'It is {election.date}.', deadline: 'vote' };
    expect(at('2027-11-02T18:59:00-04:00', election)).toEqual({ day: 'Nov 2', detail: 'Tuesday' });
    expect(at('2027-11-02T19:01:00-04:00', election)).toBeUndefined();
  });

  it("is the later election's where that was asked for", () => {
    const election = { answer: 'It is {election.date}.', deadline: 'vote' };
    expect(at('2027-09-01T12:00:00-04:00', election, 'en-US', registration2027, '2028-primary')?.day).toBe('May 16');
    expect(at('2027-09-01T12:00:00-04:00', election, 'en-US', registration2027, 'no-such')).toBeUndefined();
  });

  it('is gone with the deadline', () => {
    expect(at('2027-10-05T00:01:00-04:00')).toBeUndefined();
  });

  it('leaves out ways that are closed already', () => {
    expect(at('2027-10-04T18:00:00-04:00')).toEqual({ day: 'Oct 4', detail: 'Monday' });
  });

  it.each([
    [
      'ways that end on different days',
      'You can register {deadline.register}.',
      [...registration2027, deadline({ method: 'fax', date: '2027-10-06' })],
    ],
    ['an answer without a day', 'Bring a photo ID. Polls close at {polls.close}.', registration2027],
    ['another election than the next', 'The last one was {election.last.date}.', registration2027],
    ['two days', 'Register by {deadline.register.last-day} for {election.date}.', registration2027],
  ])('is not there for %s', (_, answer, deadlines) => {
    expect(at('2027-09-01T12:00:00-04:00', { answer, deadline: undefined }, 'en-US', deadlines)).toBeUndefined();
  });

  it("is never another voter's day: the row's own placeholder decides, not its deadline column", () => {
    const military = deadline({
      action: 'request-ballot',
      method: 'email',
      voters: 'military-overseas',
      date: '2027-11-01',
    });
    const all = deadline({ action: 'request-ballot', method: 'mail', date: '2027-10-26' });
    const answer = 'Send it {deadline.request-ballot.email.military-overseas}.';
    expect(at('2027-09-01T12:00:00-04:00', { answer, deadline: 'request-ballot' }, 'en-US', [military, all])?.day).toBe(
      'Nov 1',
    );
  });
});
