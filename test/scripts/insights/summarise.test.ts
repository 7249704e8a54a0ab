import { Temporal } from 'temporal-polyfill';
import { randomFrom } from '../../../scripts/attack/random';
import { withoutFew } from '../../../scripts/insights/helpful';
import { LATENCY_NAMES, UP_TO_MS } from '../../../scripts/insights/latency';
import type { LoggedTurn } from '../../../scripts/insights/logged-turn';
import { missedClusters } from '../../../scripts/insights/missed';
import { instantsOf, periodBefore, periodOf } from '../../../scripts/insights/period';
import { change, comparedWith, share } from '../../../scripts/insights/share';
import { summarise } from '../../../scripts/insights/summarise';

const ZONE = 'America/New_York';

const turnAt = (at: string, over: Partial<LoggedTurn> = {}): LoggedTurn => ({
  at: Date.parse(at),
  front: 'alexa',
  request: 'question',
  locale: 'en-US',
  outcome: 'answered',
  ...over,
});

/** Five thousand records of every kind, over the days on which the clocks go back. */
const records = (): LoggedTurn[] => {
  const random = randomFrom(5);
  return Array.from({ length: 5000 }, () => ({
    at: Date.parse('2027-11-05T00:00:00Z') + random.below(4 * 86_400_000),
    front: random.pick(['alexa', 'web', 'sms']),
    request: random.pick(['question', 'topic', 'choice', 'none-of-those', 'ended', 'report']),
    locale: random.pick(['en-US', 'es-US']),
    outcome: random.pick(['answered', 'offered', 'no-match', 'declined', 'apology']),
    topic: random.pick(['vote-id', 'results', undefined]),
    faq: random.pick(['vote-id', 'vote-id.expired', 'results', undefined]),
    jurisdiction: random.pick(['riverbend', undefined]),
    reason: random.pick(['silenced', undefined]),
    offered: random.pick([['vote-id', 'results'], undefined]),
    offer: random.pick([1, 2, 3, undefined]),
    helpful: random.pick(['asked', 'yes', 'partly', 'no', 'anything', undefined, undefined]),
    fromSnapshot: random.pick([true, undefined]),
    ms: random.below(1000) / 10,
  }));
};

describe('the numbers of a report', () => {
  const all = records();
  const summary = summarise(all, [], ZONE);
  const voters = all.filter(({ request }) => request !== 'ended' && request !== 'report');
  const plain = (of: (turn: LoggedTurn) => unknown, value: unknown): number =>
    voters.filter((turn) => of(turn) === value).length;

  it('are those of a plain count of the records', () => {
    expect(summary.turns).toBe(voters.length);
    for (const outcome of ['answered', 'offered', 'no-match', 'declined', 'apology'])
      expect(summary.outcomes[outcome]).toBe(plain((turn) => turn.outcome, outcome));
    for (const front of ['alexa', 'web', 'sms']) expect(summary.fronts[front]).toBe(plain((turn) => turn.front, front));
    expect(summary.jurisdictions).toEqual({ riverbend: plain((turn) => turn.jurisdiction, 'riverbend') });
    expect(summary.reasons).toEqual({ silenced: plain((turn) => turn.reason, 'silenced') });
    expect(summary.rows['vote-id.expired']).toBe(
      voters.filter(({ faq, outcome }) => faq === 'vote-id.expired' && outcome === 'answered').length,
    );
    expect(summary.offers.results?.offered).toBe(
      voters.filter(({ outcome, offered }) => outcome === 'offered' && offered).length,
    );
    expect(summary.rowsBySecondOffer).toEqual(
      Object.fromEntries(
        ['results', 'vote-id', 'vote-id.expired'].map((row) => [
          row,
          voters.filter(({ faq, outcome, offer = 0 }) => outcome === 'answered' && faq === row && offer >= 2).length,
        ]),
      ),
    );
    for (const row of ['results', 'vote-id', 'vote-id.expired'])
      for (const said of ['asked', 'yes', 'partly', 'no'] as const)
        expect(summary.helpful[row]?.[said]).toBe(
          voters.filter(({ faq, helpful }) => faq === row && helpful === said).length,
        );
    expect(summary.secondOffers).toBe(
      voters.filter(({ outcome, request, offer }) =>
        outcome === 'offered' && offer === undefined
          ? request === 'none-of-those'
          : outcome === 'offered' && offer !== 1,
      ).length,
    );
    expect(summary.offers.results?.chosen).toBe(
      voters.filter(
        ({ outcome, faq, offer, request }) =>
          outcome === 'answered' && faq === 'results' && (offer !== undefined || request === 'choice'),
      ).length,
    );
    expect(summary.fromSnapshot).toBe(plain((turn) => turn.fromSnapshot, true));
  });

  it('tell what was understood and sent to the phone from what nobody understood', () => {
    const sent = (over: Partial<LoggedTurn>) => turnAt('2027-10-20T13:00:00Z', { outcome: 'no-match', ...over });
    const turns = [
      sent({ topic: 'vote-id', reason: 'places-unread silenced' }),
      sent({ topic: 'vote-id', reason: 'missing' }),
      sent({ reason: 'no-such-election' }),
      sent({ reason: 'not-understood' }),
      sent({ reason: 'none-of-those' }),
    ];
    const { referred, referredTopics, reasons } = summarise(turns, [], ZONE);
    expect({ referred, referredTopics }).toEqual({ referred: 3, referredTopics: { 'vote-id': 2 } });
    expect(reasons).toMatchObject({ 'places-unread': 1, silenced: 1, missing: 1 });
  });

  it("are of the hours and days of the office's clock, also when it goes back", () => {
    const text = ({ at }: LoggedTurn): string =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toString();
    expect(summary.hours[1]).toBe(voters.filter((turn) => text(turn).slice(11, 13) === '01').length);
    expect(summary.days['2027-11-07']).toBe(voters.filter((turn) => text(turn).startsWith('2027-11-07')).length);
    expect(summary.hours.reduce((a, b) => a + b)).toBe(summary.turns);
  });

  it('have each time in one part, as a plain count has it', () => {
    const between = (from: number, to: number): number =>
      voters.filter(({ ms }) => ms !== undefined && ms > from && ms <= to).length;
    const ends = [-1, ...UP_TO_MS, Number.POSITIVE_INFINITY];
    expect(summary.latency).toEqual(ends.slice(1).map((end, at) => between(ends[at] ?? 0, end)));
    expect(summary.latency.reduce((a, b) => a + b)).toBe(voters.length);
    expect(LATENCY_NAMES).toHaveLength(summary.latency.length);
    expect([LATENCY_NAMES[0], LATENCY_NAMES[1], LATENCY_NAMES.at(-1)]).toEqual([
      'up to 2 ms',
      '2 to 5 ms',
      'over 5,000 ms',
    ]);
  });

  it('have the middle time and the slowest in twenty, by the nearest rank', () => {
    const turns = Array.from({ length: 20 }, (_, at) => turnAt('2027-10-20T13:00:00Z', { ms: 20 - at }));
    expect(summarise(turns, [], ZONE).ms).toEqual({ median: 10, slow: 19 });
  });
});

describe('whether rows helped', () => {
  const counted = (yes: number, no: number) => ({ asked: 2 * (yes + no), yes, partly: 0, no });

  it('is said of a row once enough voters said something, and of all others together', () => {
    const rows = { a: counted(6, 4), b: counted(5, 4), c: counted(0, 1) };
    expect(withoutFew(rows, 10)).toEqual({ a: rows.a, '*': { asked: 20, yes: 5, partly: 0, no: 5 } });
  });

  it('is not said of too few at all, also not by a sum', () => {
    expect(withoutFew({ a: counted(6, 4), b: counted(5, 4) }, 10)).toEqual({ a: counted(6, 4) });
    expect(withoutFew({ a: counted(6, 4) }, 11)).toEqual({});
  });
});

describe('a period', () => {
  const given = {
    today: Temporal.PlainDate.from('2027-11-03'),
    elections: ['2027-11-02', '2028-05-16', '2027-05-18'],
    logged: undefined,
  };
  const named = (text: string): string => {
    const { first, last } = periodOf(text, given);
    return `${first}..${last}`;
  };

  it('is called as people call it', () => {
    expect(named('yesterday')).toBe('2027-11-02..2027-11-02');
    expect(named('week')).toBe('2027-10-27..2027-11-02');
    expect(named('election')).toBe('2027-09-18..2027-11-12');
    expect(named('2027-10-05')).toBe('2027-10-05..2027-10-05');
    expect(named('2027-10-01..2027-10-31')).toBe('2027-10-01..2027-10-31');
  });

  it('is refused where it is none', () => {
    for (const text of ['nonsense', '2027-02-30', '2027-10-31..2027-10-01', '..'])
      expect(() => named(text)).toThrow(/is no period\. Write yesterday/);
  });

  it('is compared with as many days right before, each from midnight to midnight of the office', () => {
    const before = periodBefore(periodOf('2027-11-01..2027-11-07', given));
    expect(`${before.first}..${before.last}`).toBe('2027-10-25..2027-10-31');
    const { from, until } = instantsOf(periodOf('2027-11-07', given), ZONE);
    expect((until - from) / 3_600_000).toBe(25);
  });
});

describe('what was asked in vain', () => {
  const asked = (times: number, ...missed: string[]): LoggedTurn[] =>
    Array.from({ length: times }, () => turnAt('2027-10-20T13:00:00Z', { outcome: 'no-match', missed }));

  it('is shown by the words that go together, each question once, in tens', () => {
    const turns = [
      ...asked(23, 'card', 'library', 'use'),
      ...asked(14, 'bring', 'parrot'),
      ...asked(9, 'bring', 'cat'),
    ];
    expect(missedClusters(turns, { least: 10 })).toEqual([
      { words: ['card', 'library'], about: 20 },
      { words: ['bring', 'parrot'], about: 10 },
    ]);
  });

  it('is not shown where fewer asked than ten, or than the office wants', () => {
    expect(missedClusters(asked(9, 'parrot'), { least: 10 })).toEqual([]);
    expect(missedClusters(asked(19, 'parrot'), { least: 20 })).toEqual([]);
    expect(missedClusters(asked(20, 'parrot'), { least: 20 })).toEqual([{ words: ['parrot'], about: 20 }]);
  });
});

it('shares and changes are as exact as they are worth reading', () => {
  expect([share(0, 0), share(1, 3), share(1, 5000), share(29, 1000), share(3, 3)]).toEqual([
    '0%',
    '33%',
    '<0.1%',
    '2.9%',
    '100%',
  ]);
  expect([change(0, 0), change(3, 0), change(12, 10), change(5, 10)]).toEqual(['', 'new', '+20%', '−50%']);
  expect([
    comparedWith(112, 100),
    comparedWith(1204, 1204),
    comparedWith(300, 100),
    comparedWith(5, 10),
    comparedWith(4, 0),
  ]).toEqual(['12% more than 100', 'as often as 1,204', '3 times as often as 100', '50% fewer than 10', 'and never']);
});
