import { acronymsOf } from '../locales/build-words';
import type { Locale } from '../locales/locales';
import type { InteractionModel } from './build';
import { checkInvocationName } from './check-names';
import { checkSamples } from './check-samples';
import { MAX_VALUE_CHARACTERS } from './slot-types';
import { asSpoken } from './spoken';

type LanguageModel = InteractionModel['interactionModel']['languageModel'];
type SlotType = NonNullable<LanguageModel['types']>[number];

/** Amazon refuses a skill without these. */
const REQUIRED = ['AMAZON.HelpIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];

/** Amazon documents the model's size; the counts are those its console has been seen to refuse. */
const MAX_BYTES = 1_500_000;
const MAX_INTENTS = 250;
const MAX_VALUES = 50_000;

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const checkType = ({ name, values = [] }: SlotType): string[] => {
  const problems: string[] = [];
  if (!/^[A-Za-z_]+$/.test(name)) problems.push(`Slot type ${name}: only letters and underscores can name a type.`);
  if (values.length === 0) problems.push(`Slot type ${name} has no values.`);
  const said = new Map<string, string>();
  for (const { id, name: spoken } of values) {
    for (const text of [spoken.value, ...spoken.synonyms]) {
      if (text.trim() === '') problems.push(`Slot type ${name} has an empty value.`);
      if (text.length > MAX_VALUE_CHARACTERS)
        problems.push(`Slot type ${name}: "${text}" has ${text.length} characters, more than ${MAX_VALUE_CHARACTERS}.`);
      const other = said.get(asSpoken(text));
      const value = id ?? spoken.value;
      if (other !== undefined && other !== value)
        problems.push(`Slot type ${name}: "${text}" is ${other} and ${value}.`);
      said.set(asSpoken(text), value);
    }
  }
  problems.push(
    ...repeated(values.flatMap(({ id }) => id ?? [])).map((id) => `Slot type ${name} has the id "${id}" twice.`),
  );
  return problems;
};

const checkSlots = ({ intents, types = [] }: LanguageModel): string[] => {
  const problems: string[] = [];
  const typeOf = new Map<string, string>();
  const known = new Set(types.map(({ name }) => name));
  for (const intent of intents) {
    for (const { name, type = '' } of intent.slots ?? []) {
      const other = typeOf.get(name);
      if (other !== undefined && other !== type)
        problems.push(`${intent.name}: slot {${name}} is of type ${type}, elsewhere of type ${other}.`);
      if (!type.startsWith('AMAZON.') && !known.has(type))
        problems.push(
          `${intent.name}: slot {${name}} has the type ${type || '(none)'}, which the model doesn't define.`,
        );
      typeOf.set(name, type);
    }
  }
  return problems;
};

const checkSizes = (model: InteractionModel): string[] => {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const bytes = new TextEncoder().encode(JSON.stringify(model)).length;
  const values = types
    .flatMap((type) => type.values ?? [])
    .reduce((sum, { name }) => sum + 1 + name.synonyms.length, 0);
  const limits: [string, number, number][] = [
    ['bytes', bytes, MAX_BYTES],
    ['intents', intents.length, MAX_INTENTS],
    ['slot values with synonyms', values, MAX_VALUES],
  ];
  return limits.flatMap(([what, count, limit]) =>
    count > limit ? [`The model has ${count} ${what}; Amazon takes ${limit}.`] : [],
  );
};

/** What Amazon would refuse, or misunderstand, in a model: a sentence each, naming intent and sample. */
export const checkInteractionModel = (model: InteractionModel, locale: Locale): string[] => {
  const { languageModel } = model.interactionModel;
  const { intents, types = [], invocationName } = languageModel;
  const names = intents.map(({ name }) => name);
  return [
    ...checkInvocationName(invocationName, locale),
    ...REQUIRED.filter((name) => !names.includes(name)).map((name) => `${name} is missing; Amazon requires it.`),
    ...repeated(names).map((name) => `${name} is there twice.`),
    ...repeated(types.map(({ name }) => name)).map((name) => `Slot type ${name} is there twice.`),
    ...checkSlots(languageModel),
    ...types.flatMap(checkType),
    ...checkSamples(intents, acronymsOf(locale)),
    ...checkSizes(model),
  ];
};
