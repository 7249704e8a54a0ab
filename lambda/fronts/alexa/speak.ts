import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { textsFor } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import type { Reply, SpokenNotice } from '../../conversation/reply';
import { toSsml } from '../ssml';
import { wordsOf } from '../words-of';
import { SCOPES } from './permissions';
import { askedByType } from './requests';
import { renderDirective } from './screens/apl-document';

/** Alexa refuses a card whose title and text are longer than this together. */
const CARD_CHARACTERS = 8000;

/** What may be answered with speech. To anything else Alexa takes only an empty response. */
const MAY_SPEAK: ReadonlySet<string> = new Set(['LaunchRequest', 'IntentRequest', 'Alexa.Presentation.APL.UserEvent']);

/** Whether speech is of use to a request. What we never heard of is spoken to. */
const maySpeak = (type: string | undefined): boolean =>
  type === undefined || MAY_SPEAK.has(type) || askedByType(type).name === 'not-understood';

/** The empty response that a request of this type wants. */
const emptyFor = (type: string | undefined): Response =>
  // We offer nothing to voters who have not called the skill by its name.
  type === 'CanFulfillIntentRequest' ? { canFulfillIntent: { canFulfill: 'NO' } } : {};

/** Turns a reply into Alexa's response. The only place that touches the response builder. */
export const speak = (
  builder: ResponseBuilder,
  reply: Reply,
  { locale, type }: { locale: Locale; type: string | undefined },
): Response => {
  if (!maySpeak(type)) return emptyFor(type);
  const { site } = textsFor(locale);
  const { ask, notice } = reply;
  const { card, screen } = notice ? withNotice(reply, notice) : reply;
  const spoken = wordsOf(reply);
  if (spoken.length > 0) builder.speak(toSsml(spoken, site, reply.isSlow));
  if (reply.permissions) builder.withAskForPermissionsConsentCard(reply.permissions.map((one) => SCOPES[one]));
  else if (card) builder.withSimpleCard(card.title, card.text.slice(0, CARD_CHARACTERS - card.title.length));
  if (screen) builder.addDirective(renderDirective(screen));
  if (ask) builder.reprompt(toSsml([reply.reprompt ?? ask], site));
  return builder.withShouldEndSession(!ask).getResponse();
};

/** What is read, with what was heard before it. */
const withNotice = ({ card, screen }: Reply, { title, texts }: SpokenNotice): Pick<Reply, 'card' | 'screen'> => {
  const above = (text: string): string => [`${title}: ${texts.join(' ')}`, text].filter(Boolean).join('\n\n');
  return {
    card: card ? { ...card, text: above(card.text) } : { title, text: texts.join('\n\n') },
    screen: screen && { ...screen, text: above(screen.text) },
  };
};
