import { checkLexBot } from '../../../models/lex/check-lex-bot';
import type { LexBot, LexBotLocale } from '../../../models/lex/lex-bot';

const FALLBACK = { name: 'FallbackIntent', parent: 'AMAZON.FallbackIntent', utterances: [], slots: [] };
const ASK = {
  name: 'AskIntent',
  utterances: ['when is it', 'in {county}'],
  slots: [{ name: 'county', type: 'COUNTY', isPrivate: false }],
};
const COUNTY = { name: 'COUNTY', values: [{ value: 'riverbend', synonyms: ['river bend'] }] };
const SPANISH: LexBotLocale = {
  locale: 'es-US',
  voice: { name: 'Lupe', engine: 'Neural' },
  intents: [FALLBACK, ASK],
  types: [COUNTY],
};
const bot = (over: Partial<LexBotLocale>): LexBot => ({
  name: 'a-bot',
  description: '',
  idleSeconds: 600,
  locales: [{ ...SPANISH, ...over }],
});
const many = (count: number, length = 20): string[] =>
  Array.from({ length: count }, (_, at) => `${'x'.repeat(length - 6)} ${String(at).padStart(5, '0')}`);

describe('checkLexBot', () => {
  it('finds nothing wrong with a sound bot', () => {
    expect(checkLexBot(bot({}))).toEqual([]);
  });

  it.each<[string, Partial<LexBotLocale>]>([
    ['es-US: There has to be one fallback intent.', { intents: [ASK] }],
    [
      'es-US: "when is it" is of AskIntent and of Other.',
      { intents: [FALLBACK, ASK, { ...ASK, name: 'Other', utterances: ['when is it'] }] },
    ],
    [
      'es-US: A b: only letters, digits, underscores and hyphens can name an intent.',
      { intents: [FALLBACK, { ...ASK, name: 'A b' }] },
    ],
    ['es-US: AskIntent has no utterances.', { intents: [FALLBACK, { ...ASK, utterances: [] }] }],
    [
      'es-US: AskIntent: "in {city}" has no slot {city}.',
      { intents: [FALLBACK, { ...ASK, utterances: ['in {city}'] }] },
    ],
    ["es-US: AskIntent: slot {county} has the type COUNTY, which the bot doesn't define.", { types: [] }],
    ['es-US: Slot type COUNTY has no values.', { types: [{ ...COUNTY, values: [] }] }],
    ['es-US: AskIntent: Lex can\'t read "when?".', { intents: [FALLBACK, { ...ASK, utterances: ['when?'] }] }],
    [
      'es-US: FallbackIntent: Lex takes no utterances for AMAZON.FallbackIntent.',
      { intents: [{ ...FALLBACK, utterances: ['x'] }, ASK] },
    ],
    [
      'es-US: AskIntent has 1501 utterances; Lex takes 1,500.',
      { intents: [FALLBACK, { ...ASK, utterances: many(1501) }] },
    ],
    [
      'es-US: There are 200018 characters of utterances; Lex takes 200000.',
      {
        intents: [
          FALLBACK,
          ...[0, 1].map((at) => ({
            ...ASK,
            name: `A${at}`,
            utterances: many(500, 200).map((one) => `${one.slice(1)}${'ab'[at]}`),
          })),
          { ...ASK, name: 'B', utterances: ['a text of eighteen'] },
        ],
      },
    ],
  ])('names it: %s', (problem, over) => {
    expect(checkLexBot(bot(over))).toContain(problem);
  });

  it('names a bot that nobody could call', () => {
    expect(checkLexBot({ ...bot({}), name: 'a bot' })).toEqual([
      '"a bot" can\'t name a bot: only letters, digits, underscores and hyphens.',
    ]);
  });
});
