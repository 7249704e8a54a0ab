import { lexLocale } from '../locales/front-words';
import type { LexBot, LexBotLocale, LexIntent } from './lex-bot';

/** Amazon's limits in every language. */
const MOST = {
  utterances: 1500,
  utteranceCharacters: 500,
  values: 50_000,
  valuesOfType: 10_000,
  valueCharacters: 140,
  idleSeconds: 86_400,
} as const;

const NAME = /^(?:[0-9a-zA-Z][_-]?){1,100}$/;
const UTTERANCE = /^[\p{L}\p{M}\p{N} '’.,_-]*$/u;

const slotsIn = (utterance: string): string[] => [...utterance.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

const checkIntent = ({ name, parent, utterances, slots }: LexIntent, types: ReadonlySet<string>): string[] => {
  const known = new Set(slots.map((slot) => slot.name));
  return [
    ...(NAME.test(name) ? [] : [`${name}: only letters, digits, underscores and hyphens can name an intent.`]),
    ...(utterances.length === 0 && parent === undefined ? [`${name} has no utterances.`] : []),
    ...(utterances.length > 0 && parent !== undefined ? [`${name}: Lex takes no utterances for ${parent}.`] : []),
    ...(utterances.length > MOST.utterances ? [`${name} has ${utterances.length} utterances; Lex takes 1,500.`] : []),
    ...repeated(slots.map((slot) => slot.name)).map((slot) => `${name} has the slot {${slot}} twice.`),
    ...slots.flatMap((slot) =>
      slot.type.startsWith('AMAZON.') || types.has(slot.type)
        ? []
        : [`${name}: slot {${slot.name}} has the type ${slot.type}, which the bot doesn't define.`],
    ),
    ...utterances.flatMap((utterance) => [
      ...(utterance.length > MOST.utteranceCharacters
        ? [`${name}: "${utterance}" is longer than 500 characters.`]
        : []),
      ...(UTTERANCE.test(utterance.replace(/\{[^{}]*\}/g, '')) ? [] : [`${name}: Lex can't read "${utterance}".`]),
      ...slotsIn(utterance).flatMap((slot) =>
        known.has(slot) ? [] : [`${name}: "${utterance}" has no slot {${slot}}.`],
      ),
    ]),
  ];
};

const checkSizes = ({ locale, intents, types }: LexBotLocale): string[] => {
  const { quota } = lexLocale(locale);
  const valuesOf = ({ values }: LexBotLocale['types'][number]): number =>
    values.reduce((sum, { synonyms }) => sum + 1 + synonyms.length, 0);
  const utterances = intents.flatMap((intent) => intent.utterances);
  const counts: [what: string, count: number, most: number][] = [
    ['intents', intents.length, quota.intents],
    ['slots', intents.reduce((sum, { slots }) => sum + slots.length, 0), quota.slots],
    ['slot types', types.length, quota.types],
    ['characters of utterances', utterances.reduce((sum, one) => sum + one.length, 0), quota.characters],
    ['slot values with synonyms', types.reduce((sum, one) => sum + valuesOf(one), 0), MOST.values],
    ...types.map((type): [string, number, number] => [`values of ${type.name}`, valuesOf(type), MOST.valuesOfType]),
  ];
  return counts.flatMap(([what, count, most]) =>
    count > most ? [`There are ${count} ${what}; Lex takes ${most}.`] : [],
  );
};

const checkLocale = (one: LexBotLocale): string[] => {
  const { intents, types } = one;
  const intentOf = new Map<string, string>();
  const twice = intents.flatMap(({ name, utterances }) =>
    utterances.flatMap((utterance) => {
      const other = intentOf.get(utterance);
      intentOf.set(utterance, name);
      return other === undefined ? [] : [`"${utterance}" is of ${other} and of ${name}.`];
    }),
  );
  const values = types.flatMap(({ name, values: own }) =>
    own
      .flatMap(({ value, synonyms }) => [value, ...synonyms])
      .filter((text) => text.trim() === '' || text.length > MOST.valueCharacters)
      .map((text) => `Slot type ${name}: "${text}" is empty, or longer than 140 characters.`),
  );
  const fallbacks = intents.filter(({ parent }) => parent === 'AMAZON.FallbackIntent');
  return [
    ...(fallbacks.length === 1 ? [] : ['There has to be one fallback intent.']),
    ...repeated(intents.map(({ name }) => name)).map((name) => `${name} is there twice.`),
    ...repeated(types.map(({ name }) => name)).map((name) => `Slot type ${name} is there twice.`),
    ...types.flatMap(({ name }) => (NAME.test(name) ? [] : [`${name} can't name a slot type.`])),
    ...types.flatMap(({ name, values: own }) => (own.length > 0 ? [] : [`Slot type ${name} has no values.`])),
    ...intents.flatMap((intent) => checkIntent(intent, new Set(types.map(({ name }) => name)))),
    ...twice,
    ...values,
    ...checkSizes(one),
  ].map((problem) => `${one.locale}: ${problem}`);
};

/** What Lex would refuse in a bot: a sentence each, naming language and intent. */
export const checkLexBot = ({ name, idleSeconds, locales }: LexBot): string[] => [
  ...(NAME.test(name) ? [] : [`"${name}" can't name a bot: only letters, digits, underscores and hyphens.`]),
  ...(idleSeconds >= 60 && idleSeconds <= MOST.idleSeconds ? [] : [`A bot can't wait ${idleSeconds} seconds.`]),
  ...locales.flatMap(checkLocale),
];
