import type { v1 } from 'ask-smapi-model';
import { slotWords } from '../locales/build-words';
import type { Locale } from '../locales/locales';
import { SLOT_TYPES } from './slot-types';

export const streetType = (locale: Locale): v1.skill.interactionModel.SlotType => ({
  name: SLOT_TYPES.street,
  values: slotWords(locale).streets.map((value) => ({ name: { value, synonyms: [] } })),
});
