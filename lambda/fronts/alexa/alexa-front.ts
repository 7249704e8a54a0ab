import { ResponseFactory } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Front } from '../front';
import { type ReadDeps, readTurn } from './read';
import { speak } from './speak';

/** Alexa: an envelope in, speech with a card and perhaps a screen out. */
export const createAlexaFront = (deps: ReadDeps & { clock: () => number }): Front<RequestEnvelope, Response> => {
  const can = { screen: true, card: true, reminders: true, deviceAddress: true, links: false };
  return {
    name: 'alexa',
    can,
    read: (envelope) => readTurn(envelope, { ...deps, can, nowMs: deps.clock() }),
    speak: ({ reply, locale }, { request }) => speak(ResponseFactory.init(), reply, { locale, type: request?.type }),
  };
};
