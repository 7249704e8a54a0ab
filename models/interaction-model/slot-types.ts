import type { v1 } from 'ask-smapi-model';
import { acronymsOf, slotWords } from '../locales/build-words';
import type { Locale } from '../locales/locales';
import { TOPIC_IDS, type TopicId } from '../topics';
import { withAcronyms } from './acronyms';
import type { Phrasings } from './phrasings';
import { asSpoken } from './spoken';

type SlotType = v1.skill.interactionModel.SlotType;

/** A county as the model needs it, from `jurisdictions.csv`. */
export interface CountyNames {
  id: string;
  name: string;
  also_known_as: readonly string[];
}

/** The type of every slot, by its name; a name has the same type in all intents. */
export const SLOT_TYPES = {
  county: 'COUNTY',
  method: 'METHOD',
  deadline: 'DEADLINE',
  which: 'AMAZON.Ordinal',
  question: 'QUESTION',
  /** Our own: Amazon's types for streets aren't documented for Spanish. */
  street: 'STREET',
  zip: 'AMAZON.NUMBER',
  day: 'AMAZON.DATE',
} as const;

export type SlotName = keyof typeof SLOT_TYPES;

/** Longest value Amazon takes in a custom type. */
export const MAX_VALUE_CHARACTERS = 140;

/**
 * Phrasings of each topic that go into the catch-all's type. They show Alexa what a voter's sentence is like;
 * all of them again would double the model and teach it nothing more.
 */
const PHRASINGS_PER_TOPIC = 30;

/** `Riverbend County`, `condado de Riverbend` → `riverbend` */
const bareName = (name: string): string =>
  asSpoken(name)
    .replace(/ (county|parish|borough)$/, '')
    .replace(/^(el )?condado de(l)? /, '');

/** Counties with every way to say them. A name that two counties share names neither. */
export const countyType = (counties: readonly CountyNames[], locale: Locale): SlotType => {
  const namesOf = ({ name, also_known_as }: CountyNames): Set<string> =>
    new Set(
      [name, ...also_known_as].flatMap((one) => {
        const bare = bareName(one);
        return [asSpoken(one), bare, ...slotWords(locale).counties(bare)];
      }),
    );
  const uses = new Map<string, number>();
  for (const county of counties) for (const name of namesOf(county)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const values = counties.map((county) => {
    const value = asSpoken(county.name);
    const synonyms = [...namesOf(county)].filter((name) => name !== value && uses.get(name) === 1);
    return { id: county.id, name: { value, synonyms } };
  });
  return { name: SLOT_TYPES.county, values };
};

export const methodType = (locale: Locale): SlotType => ({
  name: SLOT_TYPES.method,
  values: Object.entries(slotWords(locale).methods).map(([id, [value = id, ...synonyms]]) => ({
    id,
    name: { value, synonyms },
  })),
});

const sampleQuestions = (phrasings: Phrasings, topic: TopicId): readonly string[] =>
  phrasings.topics[topic].filter((sample) => !sample.includes('{')).slice(0, PHRASINGS_PER_TOPIC);

/** Sentences like those the catch-all is to bring: the office's own questions, and topics' phrasings. */
export const questionType = (questions: readonly string[], phrasings: Phrasings, locale: Locale): SlotType => {
  const all = [...questions, ...TOPIC_IDS.flatMap((topic) => sampleQuestions(phrasings, topic))]
    .filter((question) => !question.includes('{'))
    .map((question) => withAcronyms(asSpoken(question), acronymsOf(locale)));
  const values = [...new Set(all)].filter((value) => value !== '' && value.length <= MAX_VALUE_CHARACTERS);
  return { name: SLOT_TYPES.question, values: values.map((value) => ({ name: { value, synonyms: [] } })) };
};
