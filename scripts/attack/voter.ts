import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Locale } from '../../models/locales/locales';
import { buildEnvelope, type RequestInput } from '../simulator/envelope';
import { plainText } from '../simulator/plain-text';
import { type Container, NOW_MS } from './attacked';

export const QUESTION = (value: string): RequestInput => ({
  type: 'IntentRequest',
  intent: 'AnyQuestionIntent',
  slots: [{ name: 'question', type: 'QUESTION', value }],
});

export const ADDRESS = (street: string, zip: string): RequestInput => ({
  type: 'IntentRequest',
  intent: 'AddressIntent',
  slots: [
    { name: 'street', type: 'STREET', value: street },
    { name: 'zip', type: 'AMAZON.NUMBER', value: zip },
  ],
});

export const TOPIC = (intent: string): RequestInput => ({ type: 'IntentRequest', intent, slots: [] });

export interface Around {
  locale?: Locale | undefined;
  attributes?: Record<string, unknown> | undefined;
  userId?: string | undefined;
}

export const envelopeFor = (request: RequestInput, { locale, attributes, userId }: Around = {}): RequestEnvelope =>
  buildEnvelope(request, {
    locale: locale ?? ('en-US' as Locale),
    nowMs: NOW_MS,
    applicationId: 'amzn1.ask.skill.attacked',
    userId,
    deviceId: 'device',
    session: { id: 's', isNew: attributes === undefined, attributes: attributes ?? {} },
  });

export const spoken = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? plainText(response.outputSpeech.ssml) : '';

/** One turn: what was said, how it ended, how long it took. */
export const turn = async (
  container: Container,
  request: RequestInput,
  stopwatch: () => number,
  around: Around = {},
) => {
  const from = stopwatch();
  const response = await container.invoke(envelopeFor(request, around));
  const ms = stopwatch() - from;
  return { speech: spoken(response), response, record: container.records.at(-1), ms };
};
