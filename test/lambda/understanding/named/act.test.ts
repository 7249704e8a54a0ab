import { settledByAct } from '../../../../lambda/understanding/named/act';
import { Reading } from '../../../../lambda/understanding/reading';
import type { FaqRow } from '../../../../models/content/faq-row';
import type { Locale } from '../../../../models/locales/locales';
import type { TopicId } from '../../../../models/topics';

const row = (id: string, deadline: string | undefined, jurisdiction = 'franklin'): FaqRow => ({
  id,
  jurisdiction,
  locale: 'en-US',
  topic: id.split('.')[0] as TopicId,
  questions: [],
  answer: 'An answer.',
  source_url: 'https://vote.franklin.gov/',
  verified_on: '2027-01-01',
  author: 'Ana Ruiz',
  ...(deadline === undefined ? {} : { deadline }),
});

const rows = [
  // The country's rows, which tell no dates, may come before the state's.
  row('absentee-deadline', undefined, 'us'),
  row('register-deadline', 'register'),
  row('absentee-deadline', 'return-ballot.mail'),
  row('absentee-deadline.request', 'request-ballot'),
  row('absentee-return', 'return-ballot.mail'),
  row('early-voting', 'early-voting-start'),
  row('vote-id', undefined),
];

const meant = (sentence: string, faq: string, locale: Locale = 'en-US', lastAct?: 'return-ballot' | 'register') => {
  const found = { kind: 'sure', topic: faq.split('.')[0] as TopicId, faq } as const;
  const settled = settledByAct(found, new Reading(sentence, rows, locale), { lastAct });
  return settled.kind === 'sure' && settled.faq !== faq ? settled.faq : undefined;
};

describe('settledByAct', () => {
  it.each([
    ['deadline to request an absentee ballot', 'absentee-deadline', 'absentee-deadline.request'],
    ['when do i have to send back my ballot', 'absentee-deadline.request', 'absentee-deadline'],
    ['last day to register to vote by mail', 'absentee-deadline', 'register-deadline'],
  ])('tells the date of the act in "%s"', (sentence, found, right) => expect(meant(sentence, found)).toBe(right));

  it.each([
    ['cuál es la fecha límite para pedir la boleta por correo', 'absentee-deadline', 'absentee-deadline.request'],
    ['hasta cuándo puedo devolver mi boleta', 'absentee-deadline.request', 'absentee-deadline'],
  ])('tells the date of the act in "%s"', (sentence, found, right) =>
    expect(meant(sentence, found, 'es-US')).toBe(right),
  );

  it('leaves the row that tells the date of the act already', () =>
    expect(meant('deadline to request an absentee ballot', 'absentee-deadline.request')).toBeUndefined());

  it('leaves a question that asks for no date', () =>
    expect(meant('how do i request an absentee ballot', 'absentee-deadline')).toBeUndefined());

  it('leaves a question that names two acts', () =>
    expect(meant('when do i request and when do i return my ballot', 'absentee-deadline')).toBeUndefined());

  it('leaves a row that tells no date', () =>
    expect(meant('when do i register with my id', 'vote-id')).toBeUndefined());

  it('takes the act that was talked about where none is named', () => {
    expect(meant('by when', 'absentee-deadline.request', 'en-US', 'return-ballot')).toBe('absentee-deadline');
    expect(meant('hasta cuándo', 'absentee-deadline', 'es-US', 'register')).toBe('register-deadline');
    expect(meant('by when', 'absentee-deadline.request')).toBeUndefined();
  });
});
