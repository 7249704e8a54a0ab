import type { InteractionModel } from '../interaction-model/build';
import { simulatorWords } from '../locales/build-words';
import { phoneTexts } from '../locales/front-words';
import type { Locale } from '../locales/locales';
import type { LexBot, LexBotLocale, LexIntent, LexSlot, LexSlotType } from './lex-bot';

/** Lex has these of its own, and takes no utterances for them. */
const LEX_OWN: ReadonlySet<string> = new Set([
  'FallbackIntent',
  'HelpIntent',
  'StopIntent',
  'CancelIntent',
  'RepeatIntent',
]);

/** What Lex has for types of Alexa's. */
const TYPES: Readonly<Record<string, string>> = {
  'AMAZON.Ordinal': 'ORDINAL',
  'AMAZON.NUMBER': 'AMAZON.Number',
  'AMAZON.DATE': 'AMAZON.Date',
};

/** Where an address may be said. */
const PRIVATE: ReadonlySet<string> = new Set(['street', 'zip']);

/** Lex brings every sentence as it was said, so that none has to be caught. */
const CATCH_ALL = 'AnyQuestionIntent';

const IDLE_SECONDS = 600;

type Intent = InteractionModel['interactionModel']['languageModel']['intents'][number];
type SlotType = NonNullable<InteractionModel['interactionModel']['languageModel']['types']>[number];

/** `AMAZON.YesIntent` → `YesIntent`: names at Lex have no stops. */
const bareName = (name: string): string => name.replace(/^AMAZON\./, '');

const slotOf = ({ name, type = '' }: NonNullable<Intent['slots']>[number]): LexSlot => ({
  name,
  type: TYPES[type] ?? type,
  isPrivate: PRIVATE.has(name),
});

const intentOf = ({ name, samples = [], slots = [] }: Intent, amazons: readonly string[]): LexIntent => {
  const bare = bareName(name);
  const isLexs = LEX_OWN.has(bare);
  return {
    name: bare,
    parent: isLexs ? `AMAZON.${bare}` : undefined,
    utterances: isLexs ? [] : [...new Set([...amazons, ...samples])],
    slots: slots.map(slotOf),
  };
};

const typeOf = ({ name, values = [] }: SlotType): LexSlotType => ({
  name,
  values: values.map(({ name: { value, synonyms } }) => ({ value, synonyms })),
});

/** Words for numbers in an order: Lex has no type for them. */
const ordinals = (locale: Locale): LexSlotType => ({
  name: 'ORDINAL',
  values: Object.keys(simulatorWords(locale).ordinals)
    .filter((word) => !/\d/.test(word))
    .map((value) => ({ value, synonyms: [] })),
});

/** What the telephone hands over is known by our own words; Lex only has to expect to hear it. */
const ofTelephone = (locale: Locale): LexIntent[] => {
  const { person, otherLanguage } = phoneTexts(locale).samples;
  return [
    { name: 'PersonIntent', utterances: person, slots: [] },
    { name: 'OtherLanguageIntent', utterances: otherLanguage, slots: [] },
  ];
};

const localeOf = (locale: Locale, model: InteractionModel, hasOthers: boolean): LexBotLocale => {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const words = simulatorWords(locale).builtIn as Readonly<Record<string, readonly string[]>>;
  const ours = intents
    .filter(({ name }) => name !== CATCH_ALL)
    .map((one) => intentOf(one, one.name.startsWith('AMAZON.') ? (words[one.name] ?? []) : []));
  const telephone = ofTelephone(locale).filter(({ name }) => hasOthers || name !== 'OtherLanguageIntent');
  const taken = new Set(ours.flatMap(({ utterances }) => utterances));
  const all = [
    ...ours,
    ...telephone.map((one) => ({ ...one, utterances: one.utterances.filter((said) => !taken.has(said)) })),
  ];
  const used = new Set(all.flatMap(({ slots }) => slots.map(({ type }) => type)));
  return {
    locale,
    voice: phoneTexts(locale).voice,
    intents: all,
    types: [...types.map(typeOf), ordinals(locale)].filter(({ name }) => used.has(name)),
  };
};

/**
 * The bot that steers Lex's hearing, out of the models that Alexa gets. What is answered is not decided by it: our
 * function reads the transcript.
 */
export const buildLexBot = (
  { name, description }: Pick<LexBot, 'name' | 'description'>,
  models: ReadonlyMap<Locale, InteractionModel>,
): LexBot => ({
  name,
  description,
  idleSeconds: IDLE_SECONDS,
  locales: [...models].map(([locale, model]) => localeOf(locale, model, models.size > 1)),
});
