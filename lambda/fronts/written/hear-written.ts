import type { Temporal } from 'temporal-polyfill';
import type { InteractionModel } from '../../../models/interaction-model/build';
import { asSpoken } from '../../../models/interaction-model/spoken';
import type { Locale } from '../../../models/locales/locales';
import { calendarOf } from '../../answers/calendar';
import type { Heard } from '../../conversation/turn';
import type { Content } from '../../table/content';
import { type Asked, askedByIntent } from '../intents';
import { heardIn } from '../slots';
import { createAsksForDetail } from './asks-for-detail';
import { dateNamed } from './dates';
import { createHearIntent, type HearIntent, NOTHING } from './hear-intent';

/** What a written sentence asks, and what it brings. */
export type HeardSentence = Asked & { heard: Heard };

export type HearWritten = (
  sentence: string,
  at: { locale: Locale; content: Content; nowMs: number },
) => Promise<HeardSentence>;

/**
 * Hears written sentences as Alexa hears spoken ones, by the model it gets. A language's samples are put in order when
 * somebody first writes in it: that takes as long as some hundred turns.
 */
export const createHearWritten = (modelIn: (locale: Locale) => Promise<InteractionModel>): HearWritten => {
  let today: Temporal.PlainDate | undefined;
  const hearing = new Map<Locale, Promise<HearIntent>>();
  const hearingIn = (locale: Locale): Promise<HearIntent> => {
    const made =
      hearing.get(locale) ??
      modelIn(locale).then((model) =>
        createHearIntent({ model, locale, dateNamed: (word) => today && dateNamed(word, locale, today) }),
      );
    hearing.set(locale, made);
    return made;
  };
  return async (sentence, { locale, content, nowMs }) => {
    const spoken = asSpoken(sentence);
    const hear = await hearingIn(locale);
    // Set and used in one go: nothing else runs between.
    today = calendarOf(content, nowMs).today;
    const { intent, slots } = /[\p{L}\p{N}]/u.test(spoken)
      ? hear([spoken], createAsksForDetail(content.faq, locale))
      : NOTHING;
    const filled = slots.map(({ name, value, entity }) => [name, { value, id: entity?.id }] as const);
    return { ...askedByIntent(intent), heard: heardIn(Object.fromEntries(filled)) };
  };
};
