import { Temporal } from 'temporal-polyfill';
import type { FaqRow } from '../../../models/content/faq-row';
import type { AsksForDetail } from '../../../models/interaction-model/build';
import type { Locale } from '../../../models/locales/locales';
import { namesDate } from '../../answers/lead';
import { PLACES_QUESTIONS, placesQuestionOf } from '../../places/places-questions';
import { hearElection } from '../../understanding/hear-election';
import { asksOfMoment } from '../../understanding/hear-moment';
import { understand } from '../../understanding/understand';

/**
 * Whether a sentence asks for another row than its topic's main one: "can I take a selfie with my ballot". A topic's
 * intent would bring it without its words, and the voter would hear the topic's main answer. So such sentences are
 * no samples of the topic: they belong to the catch-all, which brings the words.
 */
export const createAsksForDetail =
  (faq: readonly FaqRow[], locale: Locale): AsksForDetail =>
  (sentence, topic) => {
    // The day is not known here: which one it is makes no difference.
    if (asksOfMoment(sentence, locale, Temporal.PlainDate.from('2027-01-01'))) return true;
    // Where one can vote early is known by the list of places, if the words come with it.
    const places = placesQuestionOf(topic, sentence, locale);
    if (places && PLACES_QUESTIONS[places].isOnlyWhere) return true;
    const heard = understand(sentence, faq, locale);
    if (heard.kind === 'unsure') return heard.options[0]?.topic === topic && heard.options[0].faq !== topic;
    if (heard.kind !== 'sure') return false;
    const isOfElection = hearElection(sentence, locale, 2027) !== undefined;
    return heard.faq !== topic || (isOfElection && faq.some(({ id, answer }) => id === heard.faq && namesDate(answer)));
  };
