import type { v1 } from 'ask-smapi-model';
import { slotWords } from '../locales/build-words';
import type { Locale } from '../locales/locales';
import { ASKABLE } from '../reminders';
import { SLOT_TYPES } from './slot-types';

/** What voters ask to be reminded of, by what it is called in `deadlines.csv`. */
export const deadlineType = (locale: Locale): v1.skill.interactionModel.SlotType => ({
  name: SLOT_TYPES.deadline,
  values: ASKABLE.map((id) => {
    const [value, ...synonyms] = slotWords(locale).deadlines[id];
    return { id, name: { value, synonyms } };
  }),
});
