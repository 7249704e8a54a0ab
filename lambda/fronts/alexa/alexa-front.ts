import { ResponseFactory } from 'ask-sdk-core/dist/response/ResponseFactory';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Session } from '../../conversation/session';
import type { Front } from '../front';
import { type ReadDeps, readTurn } from './read';
import { speak } from './speak';

/** A session that just began has nothing to parse, and a container mostly begins with one. */
const rememberedIn = async (attributes: object | undefined): Promise<Session> =>
  Object.keys(attributes ?? {}).length === 0
    ? {}
    : (await import('../../conversation/parse-session')).parseSession(attributes);

/** Alexa: an envelope in, speech with a card and perhaps a screen out. */
export const createAlexaFront = (deps: ReadDeps & { clock: () => number }): Front<RequestEnvelope, Response> => {
  const can = {
    screen: true,
    card: true,
    reminders: true,
    deviceAddress: true,
    links: false,
    alexaApp: true,
    helpful: 'words',
  } as const;
  return {
    name: 'alexa',
    can,
    read: async (envelope) => {
      const remembered = await rememberedIn(envelope.session?.attributes);
      return readTurn(envelope, { ...deps, can, nowMs: deps.clock(), remembered });
    },
    speak: ({ reply, locale }, { request }) => speak(ResponseFactory.init(), reply, { locale, type: request?.type }),
  };
};
