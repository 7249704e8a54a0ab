import { answerWords, referralWords } from '../../../lambda/answers/answer-words';
import { contactOf, findAnswer } from '../../../lambda/answers/find-answer';
import type { FaqRow } from '../../../models/content/faq-row';
import { textsFor } from '../../../models/locales/languages';
import { type Locale, REVIEWED } from '../../../models/locales/locales';
import { DEADLINES, ELECTIONS, faultsIn } from '../../support/moment-oracle';
import { type SampleVoters, sampleVoters } from '../../support/sample-voters';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const COUNTIES = ['riverbend', 'stonefield'];

/** In New York; summer time ends on November 7th, 2027. */
const at = (date: string, time = '24:00'): number => {
  const guess =
    Date.parse(`${date}T00:00:00-05:00`) + Number(time.slice(0, 2)) * 60 * MINUTE + Number(time.slice(3)) * MINUTE;
  const isSummer = date >= '2027-03-14' && date < '2027-11-07';
  return isSummer ? guess - 60 * MINUTE : guess;
};

/** A minute before and after each deadline of an election, and after its day. */
const momentsOf = (id: string): number[] => {
  const election = ELECTIONS.find((one) => one.id === id);
  if (!election) throw new Error(id);
  const { date = '', polls_open, polls_close } = election;
  const closings = DEADLINES.filter((one) => one.election === id).map((one) => at(one.date ?? '', one.time || '24:00'));
  const around = [...closings, at(date, polls_open), at(date, polls_close), at(date, '20:00')];
  const later = [1, 2, 7, 14, 20, 22, 30].map((days) => at(date, '09:00') + days * DAY);
  const ends = [at('2027-11-07', '00:30'), at('2027-11-07', '00:30') + 90 * MINUTE, at('2027-11-07', '12:00')];
  return [
    ...new Set([...around.flatMap((ms) => [ms - MINUTE, ms, ms + MINUTE]), ...later, ...ends, at(date, '12:00')]),
  ];
};

interface Spoken {
  faq: string;
  county: string;
  locale: Locale;
  nowMs: number;
  text: string;
  isAnswer: boolean;
  governing?: string | undefined;
}

let voters: SampleVoters;
beforeAll(async () => {
  voters = await sampleVoters();
});

const speak = (faq: string, county: string, locale: Locale, nowMs: number, from = voters): Spoken => {
  const content = from.content(county, locale);
  const texts = textsFor(locale);
  const found = findAnswer(content, { faq, locale, texts, nowMs, county: 'known', verifyDays: 9999 });
  const contact = contactOf(content.lineage, locale);
  const isAnswer = found.kind === 'answer';
  const words =
    found.kind === 'needs-county'
      ? []
      : isAnswer
        ? answerWords(texts, found, contact)
        : referralWords(texts, found, contact);
  const governing = isAnswer ? found.row.deadline : undefined;
  return { faq, county, locale, nowMs, text: words.join(' '), isAnswer, governing };
};

/** Rows that say something else from one moment to another; the others are asked in the evening alone. */
const isOfTime = ({ answer, more, deadline, after_polls }: FaqRow): boolean =>
  deadline !== undefined || after_polls !== undefined || /\{(?:election|deadline|polls|early)/.test(`${answer}${more}`);

const everything = function* (moments: readonly number[], isAsked = isOfTime): Generator<Spoken> {
  for (const county of COUNTIES) {
    for (const locale of REVIEWED) {
      const rows = voters.content(county, locale).faq.filter(
        // What is the state's is the same in every county.
        (row) =>
          (row.jurisdiction === county || (row.jurisdiction === 'franklin' && county === 'riverbend')) && isAsked(row),
      );
      for (const id of new Set(rows.map((row) => row.id))) {
        for (const nowMs of moments) yield speak(id, county, locale, nowMs);
      }
    }
  }
};

const shown = ({ faq, county, locale, nowMs, text }: Spoken, fault: string): string =>
  `${fault}: ${faq} ${county} ${locale} ${new Date(nowMs).toISOString()}: ${text}`;

const faultsAmong = (spoken: Iterable<Spoken>, faultOf: (one: Spoken) => readonly string[]): string[] => {
  const faults = new Map<string, string>();
  for (const one of spoken) {
    // Of each kind in each row one is enough to see.
    for (const fault of faultOf(one)) faults.set(`${fault} ${one.faq} ${one.locale}`, shown(one, fault));
  }
  return [...faults.values()].slice(0, 20);
};

/** Sends voters to the polls, in words of this test. */
const SENDS =
  /polls are open|polling place|vote center|any voting site|bring (?:a|your) photo id|go to the poll|lugar de votación|centros? de votación|se vota de|lleva tu identificación/i;
const SAYS_CLOSED = /closed|over|ended|too late|cerr|termin|tarde/i;
const POLLS_CLOSED =
  /polls (?:for the .*? |have )?closed|has ended|urnas .*?cerraron|votación (?!anticipada)[^.]*terminó/i;
const SAYS_TOO_LATE = /too late|has closed|that's closed|last day .*? was|ya es tarde|último día .*? fue/i;

describe.each(['2027-general', '2027-primary'])('every row at every moment of %s', (id) => {
  /** Spoken once, and judged in several ways. */
  let spoken: readonly Spoken[];
  beforeAll(() => {
    spoken = [...everything(momentsOf(id))];
  });

  it('names the election of each date, its weekday, and nothing past as if it were open', () => {
    const faults = faultsAmong(spoken, (one) => faultsIn(one));
    expect(faults).toEqual([]);
  });

  it('sends nobody to closed polls, that evening and the next morning', () => {
    const { date = '', polls_close } = ELECTIONS.find((one) => one.id === id) ?? {};
    const closed = at(date, polls_close);
    const moments = [closed + 61 * MINUTE, closed + 3 * 60 * MINUTE, at(date, '09:00') + DAY];
    const faults = faultsAmong(
      everything(moments, () => true),
      ({ text }) => (SENDS.test(text) && !SAYS_CLOSED.test(text) ? ['sends to closed polls'] : []),
    );
    expect(faults).toEqual([]);
  });

  it('says of no polls that they have closed while they are open', () => {
    const { date = '', polls_open, polls_close } = ELECTIONS.find((one) => one.id === id) ?? {};
    const open = spoken.filter(({ nowMs }) => nowMs >= at(date, polls_open) && nowMs < at(date, polls_close));
    const faults = faultsAmong(open, ({ text }) => (POLLS_CLOSED.test(text) ? ['open polls, told as closed'] : []));
    expect(open.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  it('tells of nothing as too late while a way is open', () => {
    const { date = '', polls_close } = ELECTIONS.find((one) => one.id === id) ?? {};
    const before = spoken.filter(({ nowMs }) => nowMs < at(date, polls_close) && nowMs > at(date) - 60 * DAY);
    const isOpen = (governing: string | undefined, nowMs: number): boolean => {
      const [action, method, who = 'all'] = governing?.split('.') ?? [];
      const rows = DEADLINES.filter(
        (one) =>
          one.election === id && one.action === action && one.voters === who && (!method || one.method === method),
      );
      const ways = [...new Set(rows.map((one) => one.method))];
      return ways.some((way) =>
        rows.every((one) => one.method !== way || at(one.date ?? '', one.time || '24:00') > nowMs),
      );
    };
    const faults = faultsAmong(before, ({ text, governing, nowMs }) =>
      isOpen(governing, nowMs) && SAYS_TOO_LATE.test(text) ? ['open, and told as closed'] : [],
    );
    expect(faults).toEqual([]);
  });
});

describe('the election just held', () => {
  const DAY_AFTER = at('2027-11-03', '09:00');
  it.each([
    ['absentee-return', 'en-US', /too late .*November general election.* Tuesday, November 2nd/],
    ['absentee-return', 'es-US', /tarde .*elección general de noviembre.* 2 de noviembre/],
    ['polling-hours', 'en-US', /closed on Tuesday, November 2nd/],
    ['military-overseas.return', 'en-US', /until Tuesday, November 9th to arrive/],
    ['absentee-return.cure', 'en-US', /before the office closes on Friday, November 5th/],
  ] as const)('stays in mind for %s, in %s', (faq, locale, words) =>
    expect(speak(faq, 'riverbend', locale, DAY_AFTER).text).toMatch(words),
  );

  it('has its last day told as such a minute after the deadline, and out of mind in the end', () => {
    const cure = (ms: number) => speak('absentee-return.cure', 'riverbend', 'en-US', ms).text;
    expect(cure(at('2027-11-05', '16:59'))).toMatch(/before the office closes today, Friday, November 5th/);
    expect(cure(at('2027-11-05', '17:01'))).toMatch(/The last day .*was today, Friday, November 5th/);
    expect(cure(at('2027-11-12', '09:00'))).toMatch(/was Friday, November 5th/);
    expect(cure(at('2027-12-10', '09:00'))).toMatch(/May primary.*May 19th, 2028/);
  });

  it('is in mind as long as the office says', async () => {
    const certified = await sampleVoters((rows) =>
      rows.map((one) =>
        one.sheet === 'elections' && one.row.id === '2027-general'
          ? { ...one, row: { ...one.row, in_mind_until: '2027-12-20' } }
          : one,
      ),
    );
    expect(speak('absentee-return.cure', 'riverbend', 'en-US', at('2027-12-10', '09:00'), certified).text).toMatch(
      /November 5th/,
    );
  });

  it('is told of before a date of the next one', () =>
    expect(speak('register-deadline', 'riverbend', 'en-US', DAY_AFTER).text).toMatch(
      /^The polls for the November general election closed .* For the May primary/,
    ));
});
