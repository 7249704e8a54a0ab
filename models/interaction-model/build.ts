import type { v1 } from 'ask-smapi-model';
import type { Locale } from '../locales/locales';
import { TOPIC_IDS } from '../topics';
import { deadlineType } from './deadline-type';
import { BUILT_IN_INTENTS, intentOf, OWN_INTENTS } from './intent-names';
import type { Phrasings } from './phrasings';
import { type CountyNames, countyType, methodType, questionType, SLOT_TYPES, type SlotName } from './slot-types';
import { asSpoken, piecesOf } from './spoken';
import { streetType } from './street-type';

export type InteractionModel = v1.skill.interactionModel.InteractionModelData;
type Intent = v1.skill.interactionModel.Intent;

export interface ModelInput {
  locale: Locale;
  invocationName: string;
  phrasings: Phrasings;
  counties: readonly CountyNames[];
  /** Ways to ask that the office wrote beside its answers. */
  questions: readonly string[];
  /** Whether a topic's phrasing asks for a detail, so that the catch-all has to bring its words. */
  asksForDetail?: ((phrasing: string) => boolean) | undefined;
}

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOT_TYPES, name);

/** An intent with the slots that its samples use. A slot of no known type stays out, and `checkInteractionModel` names it. */
const intent = (name: string, samples: readonly string[]): Intent => {
  const used = samples.flatMap((sample) => piecesOf(sample).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])));
  const slots = [...new Set(used)].filter(isSlotName).map((slot) => ({ name: slot, type: SLOT_TYPES[slot] }));
  return { name, slots, samples: [...new Set(samples)] };
};

/** What Alexa needs to understand voters in one language: an intent for each topic, our own ones and Amazon's. */
export const buildInteractionModel = ({
  locale,
  invocationName,
  phrasings,
  counties,
  questions,
  asksForDetail = () => false,
}: ModelInput): InteractionModel => {
  const samples = phrasings.intents;
  // "Where can I vote early" belongs to the intent that looks for places, though it is a way to ask a topic too.
  const claimed = new Set(OWN_INTENTS.flatMap((name) => samples[name].map(asSpoken)));
  const details = new Set(TOPIC_IDS.flatMap((topic) => phrasings.topics[topic].filter(asksForDetail)));
  return {
    interactionModel: {
      languageModel: {
        invocationName,
        intents: [
          ...BUILT_IN_INTENTS.map((name) => ({ name, samples: [...(samples[name] ?? [])] })),
          ...OWN_INTENTS.map((name) => intent(name, samples[name])),
          ...TOPIC_IDS.map((topic) =>
            intent(
              intentOf(topic),
              phrasings.topics[topic].filter((one) => !details.has(one) && !claimed.has(asSpoken(one))),
            ),
          ),
        ],
        types: [
          countyType(counties, locale),
          methodType(locale),
          deadlineType(locale),
          streetType(locale),
          questionType([...questions, ...details], phrasings),
        ],
      },
    },
  };
};
