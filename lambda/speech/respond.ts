import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Locale } from '../../models/locales';
import { renderDirective } from '../screens/apl-document';
import type { Reply } from '../turn';
import { toSsml } from './ssml';

/** Alexa refuses a card whose title and text are longer than this together. */
const CARD_CHARACTERS = 8000;

/** Turns a reply into Alexa's response. The only place that touches the response builder. */
export const respond = (builder: ResponseBuilder, reply: Reply, locale: Locale): Response => {
  const { say, ask, card, screen } = reply;
  if (say.length > 0 || ask) builder.speak(toSsml(ask ? [...say, ask] : say, locale));
  if (card) builder.withSimpleCard(card.title, card.text.slice(0, CARD_CHARACTERS - card.title.length));
  if (screen) builder.addDirective(renderDirective(screen));
  if (ask) builder.reprompt(toSsml([reply.reprompt ?? ask], locale));
  // A screen's report of trouble comes in the middle of a conversation, which goes on.
  if (reply.outcome === 'closed' && say.length === 0) return builder.getResponse();
  return builder.withShouldEndSession(!ask).getResponse();
};
