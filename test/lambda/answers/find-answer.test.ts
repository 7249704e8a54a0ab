import { type Asking, findAnswer } from '../../../lambda/answers/find-answer';
import { enUSTexts as enUS } from '../../../models/locales/en-US/texts';
import {
  content,
  deadline,
  franklin,
  general2027,
  primary2028,
  registration2027,
  riverbend,
  row,
} from '../../support/content';

const at = (now: string): Asking => ({
  faq: 'register-deadline',
  locale: 'en-US',
  texts: enUS,
  nowMs: Date.parse(now),
  county: 'not-asked',
  verifyDays: 365,
});
const months = at('2027-08-01T12:00:00-04:00');
const inRiverbend = { lineage: [riverbend, franklin] };

describe('findAnswer: deadlines', () => {
  it('speaks every way that is open, with what counts', () => {
    expect(findAnswer(content(), months)).toMatchObject({
      kind: 'answer',
      say:
        'You can register online or in person by Monday, October 4th at 5 PM, or by mail if ' +
        "it's postmarked by Monday, October 4th and received by Tuesday, October 12th.",
    });
  });

  it("says today and tomorrow, in the voter's time zone and not in UTC", () => {
    expect(findAnswer(content(), at('2027-10-03T23:30:00-04:00'))).toMatchObject({
      say: expect.stringContaining('online or in person by 5 PM tomorrow, Monday, October 4th'),
    });
    expect(findAnswer(content(), at('2027-10-04T16:59:00-04:00'))).toMatchObject({
      say: expect.stringContaining('online or in person by 5 PM today, Monday, October 4th'),
    });
  });

  it('leaves a way out once it is closed', () => {
    expect(findAnswer(content(), at('2027-10-04T17:00:00-04:00'))).toMatchObject({
      say: "You can register by mail if it's postmarked by the end of today, Monday, October 4th and received by Tuesday, October 12th.",
    });
  });

  it('takes the first condition for the end: a letter postmarked too late does not count', () => {
    expect(findAnswer(content(), at('2027-10-05T00:00:00-04:00'))).toMatchObject({
      kind: 'answer',
      say: 'The last day to register was Monday, October 4th.',
    });
  });

  it('goes on to the next election once the day is over', () => {
    const deadlines = [...registration2027, deadline({ election: '2028-primary', date: '2028-04-17' })];
    const closed = findAnswer(content({ deadlines }), at('2027-11-02T23:59:00-04:00'));
    expect(closed).toMatchObject({ say: 'The last day to register was Monday, October 4th.' });
    const found = findAnswer(content({ deadlines }), at('2027-11-03T00:00:00-04:00'));
    expect(found).toMatchObject({ say: 'You can register online by Monday, April 17th, 2028 at 5 PM.' });
  });

  it('stays with a past election while something can still be done about it', () => {
    const cure = row({
      answer: 'Fix it {deadline.cure-ballot}.',
      deadline: 'cure-ballot',
      after_deadline: 'Too late.',
    });
    const deadlines = [deadline({ action: 'cure-ballot', method: 'any', test: 'received', date: '2027-11-05' })];
    expect(findAnswer(content({ faq: [cure], deadlines }), at('2027-11-04T09:00:00-04:00'))).toMatchObject({
      say: 'Fix it by 5 PM tomorrow, Friday, November 5th.',
    });
  });

  it('says after the polls close that they have closed, as long as the election is in mind', () => {
    const hours = row({
      answer: 'Polls close at {polls.close}.',
      deadline: 'vote',
      after_deadline: 'They closed at {polls.close}.',
    });
    const ask = (now: string) => findAnswer(content({ faq: [hours] }), at(now));
    expect(ask('2027-11-02T18:59:00-04:00')).toMatchObject({ say: 'Polls close at 7 PM.' });
    expect(ask('2027-11-02T19:00:00-04:00')).toMatchObject({ say: 'They closed at 7 PM.' });
    expect(ask('2027-11-23T23:59:00-05:00')).toMatchObject({ say: 'They closed at 7 PM.' });
    expect(ask('2027-11-24T00:00:00-05:00')).toMatchObject({ say: 'Polls close at 7 PM.' });
  });
});

describe('findAnswer: wrong is worse than silent', () => {
  const refers = (over: Parameters<typeof content>[0], asking: Partial<Asking> = {}) =>
    findAnswer(content(over), { ...months, ...asking });

  it.each([
    ['there is no row', { faq: [] }, 'missing'],
    ['the row was verified too long ago', { faq: [row({ verified_on: '2026-07-31' })] }, 'expired'],
    ['the row has ended', { faq: [row({ valid_until: '2027-07-31' })] }, 'expired'],
    ['the row has not begun', { faq: [row({ valid_from: '2027-08-02' })] }, 'missing'],
    ['a draft slipped into the table', { faq: [row({ approved_by: undefined })] }, 'expired'],
    ['there is no election', { elections: [] }, 'no-date'],
    ['the office has not said when the deadline is', { deadlines: [] }, 'no-date'],
    ['the release could not be checked for too long', { isTrusted: false }, 'stale-release'],
  ])('refers to the office when %s', (_, over, reason) => {
    expect(refers(over)).toEqual({ kind: 'referral', reason });
  });

  it('refers when a row speaks of a past deadline that does not govern it', () => {
    const faq = [row({ deadline: undefined, after_deadline: undefined })];
    expect(findAnswer(content({ faq }), at('2027-10-20T12:00:00-04:00'))).toEqual({
      kind: 'referral',
      reason: 'past-deadline',
    });
  });

  it("never takes the state's answer where the county's own has expired", () => {
    const faq = [row(), row({ jurisdiction: 'riverbend', valid_until: '2027-07-31' })];
    expect(refers({ ...inRiverbend, faq }, { county: 'known' })).toEqual({ kind: 'referral', reason: 'expired' });
  });

  it('takes the twin of a row that has ended', () => {
    const faq = [row({ valid_until: '2027-07-31', answer: 'Old.' }), row({ valid_from: '2027-08-01', answer: 'New.' })];
    expect(refers({ faq })).toMatchObject({ say: 'New.' });
  });
});

describe('findAnswer: the county', () => {
  it('takes the nearest jurisdiction that has the row', () => {
    const faq = [row({ answer: 'State.' }), row({ jurisdiction: 'riverbend', answer: 'County.' })];
    expect(findAnswer(content({ ...inRiverbend, faq }), { ...months, county: 'known' })).toMatchObject({
      say: 'County.',
    });
  });

  it('asks for the county where some county has an answer of its own', () => {
    const root = { ...franklin, below: ['register-deadline/en-US'] };
    expect(findAnswer(content({ root }), months)).toEqual({ kind: 'needs-county' });
    expect(findAnswer(content({ root }), { ...months, county: 'refused' })).toMatchObject({
      say: expect.stringContaining('You can register online'),
      isGeneral: true,
    });
  });

  it("asks for the county where the answer names its office, and uses the state's when the voter can't tell", () => {
    const faq = [row({ answer: 'Call {office.phone}.', deadline: undefined, after_deadline: undefined })];
    expect(findAnswer(content({ faq }), months)).toEqual({ kind: 'needs-county' });
    expect(findAnswer(content({ faq }), { ...months, county: 'refused' })).toMatchObject({ say: 'Call 800-555-0142.' });
    expect(findAnswer(content({ ...inRiverbend, faq }), { ...months, county: 'known' })).toMatchObject({
      say: 'Call 800-555-0111.',
    });
  });

  it('asks for the county where some county holds elections of its own', () => {
    const root = { ...franklin, below: ['elections'] };
    expect(findAnswer(content({ root }), months)).toEqual({ kind: 'needs-county' });
  });
});

describe('findAnswer: how far off', () => {
  const daysOff = (now: string, over: Parameters<typeof row>[0] = {}, extra = {}) => {
    const found = findAnswer(content({ faq: [row(over)], ...extra }), at(now));
    return found.kind === 'answer' ? found.countdown : found;
  };

  it('counts the days to a deadline that every open way shares', () => {
    expect(daysOff('2027-10-01T12:00:00-04:00')).toEqual({ to: 'deadline', days: 3 });
    expect(daysOff('2027-10-03T12:00:00-04:00')).toBeUndefined();
    expect(daysOff('2027-07-01T12:00:00-04:00')).toBeUndefined();
  });

  it('says nothing where the ways end on different days', () => {
    const deadlines = [...registration2027, deadline({ method: 'fax', date: '2027-10-05' })];
    expect(daysOff('2027-10-01T12:00:00-04:00', {}, { deadlines })).toBeUndefined();
  });

  it('counts the days to an election that the answer dates', () => {
    const over = { answer: 'It is {election.date}.', deadline: undefined, after_deadline: undefined };
    expect(daysOff('2027-10-01T23:00:00-04:00', over)).toEqual({ to: 'election', days: 32 });
  });
});

describe('findAnswer: elections', () => {
  const ask = (answer: string, now = '2027-08-01T12:00:00-04:00', over = {}) =>
    findAnswer(content({ faq: [row({ answer, deadline: undefined, after_deadline: undefined })], ...over }), at(now));

  it('names the next, the following and the last election', () => {
    const answer = '{election.name}, {election.date}; {election.next.name}, {election.next.date}';
    expect(ask(answer)).toMatchObject({
      say: 'November general election, Tuesday, November 2nd; May primary, Tuesday, May 16th, 2028',
    });
    expect(ask('{election.last.date}', '2027-11-03T08:00:00-04:00')).toMatchObject({ say: 'Tuesday, November 2nd' });
  });

  it('refers where there is no such election', () => {
    expect(ask('{election.last.date}')).toEqual({ kind: 'referral', reason: 'no-date' });
  });

  it('speaks early voting as it is: ahead, or under way', () => {
    const deadlines = [
      deadline({ action: 'early-voting-start', method: 'any', date: '2027-10-16' }),
      deadline({ action: 'early-voting-end', method: 'any', date: '2027-10-30' }),
    ];
    const early = (now: string) => ask('Vote early {early-voting.dates}.', now, { deadlines });
    expect(early('2027-09-01T12:00:00-04:00')).toMatchObject({
      say: 'Vote early from Saturday, October 16th through Saturday, October 30th.',
    });
    expect(early('2027-10-20T12:00:00-04:00')).toMatchObject({ say: 'Vote early now through Saturday, October 30th.' });
    expect(early('2027-10-31T12:00:00-04:00')).toEqual({ kind: 'referral', reason: 'past-deadline' });
  });

  it("puts the nearer jurisdiction's election first where two fall on one day", () => {
    const special = { ...general2027, id: 'riverbend-special', jurisdiction: 'riverbend', name: 'special election' };
    const faq = [row({ answer: '{election.name}', deadline: undefined, after_deadline: undefined })];
    const elections = [general2027, special, primary2028];
    expect(findAnswer(content({ ...inRiverbend, faq, elections }), { ...months, county: 'known' })).toMatchObject({
      say: 'special election',
    });
  });
});
