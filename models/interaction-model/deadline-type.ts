import type { v1 } from 'ask-smapi-model';
import { deadlines as enUS } from '../locales/en-US/phrasings/remembering';
import { deadlines as esUS } from '../locales/es-US/phrasings/remembering';
import type { Locale } from '../locales/locales';
import { ASKABLE, type Askable } from '../reminders';
import { SLOT_TYPES } from './slot-types';

const NAMES: Record<Locale, Record<Askable, readonly [string, ...string[]]>> = { 'en-US': enUS, 'es-US': esUS };

/** What voters ask to be reminded of, by what it is called in `deadlines.csv`. */
export const deadlineType = (locale: Locale): v1.skill.interactionModel.SlotType => ({
  name: SLOT_TYPES.deadline,
  values: ASKABLE.map((id) => {
    const [value, ...synonyms] = NAMES[locale][id];
    return { id, name: { value, synonyms } };
  }),
});
