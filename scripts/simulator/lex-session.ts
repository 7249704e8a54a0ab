import type { LexResponse } from '../../lambda/fronts/lex/lex-front';

/** One turn at a Lex V2 bot: what was said, and what the bot's event says of it besides. */
export interface LexTurn {
  text: string;
  mode?: 'Text' | 'Speech' | 'DTMF';
  /** Which intent Lex takes it for. */
  intent?: string;
}

/**
 * A session at Lex V2 as far as our function takes part in it: events with all fields that Amazon documents, some of which
 * nobody reads.
 */
export const openLexSession = (
  fulfil: (event: unknown) => Promise<LexResponse>,
  { locale = 'en-US', attributes = {} as Readonly<Record<string, string>> } = {},
) => {
  let sessionAttributes: Readonly<Record<string, string>> = attributes;
  return {
    attributes: () => sessionAttributes,
    /** As if it had been said before. */
    know: (known: object): void => {
      const conversation = { ...JSON.parse(sessionAttributes.conversation ?? '{}'), ...known };
      sessionAttributes = { ...sessionAttributes, conversation: JSON.stringify(conversation) };
    },
    say: async ({ text, mode = 'Text', intent = 'FallbackIntent' }: LexTurn): Promise<LexResponse> => {
      const response = await fulfil(lexEvent({ text, mode, intent, locale, sessionAttributes }));
      sessionAttributes = response.sessionState.sessionAttributes;
      return response;
    },
  };
};

export const lexEvent = ({
  text,
  mode,
  intent,
  locale,
  sessionAttributes,
}: Required<LexTurn> & { locale: string; sessionAttributes: Readonly<Record<string, string>> }): object => {
  const chosen = { name: intent, slots: {}, state: 'ReadyForFulfillment', confirmationState: 'None' };
  return {
    messageVersion: '1.0',
    invocationSource: 'FulfillmentCodeHook',
    invocationLabel: 'label',
    inputMode: mode,
    responseContentType: mode === 'Text' ? 'text/plain; charset=utf-8' : 'audio/pcm',
    sessionId: '000000000000000000000000',
    inputTranscript: text,
    bot: {
      id: 'ABCDEFGHIJ',
      name: 'franklin-elections',
      localeId: locale.replace('-', '_'),
      version: '1',
      aliasId: 'KLMNOPQRST',
      aliasName: 'live',
    },
    interpretations: [{ interpretationSource: 'Lex', intent: chosen, nluConfidence: 0.61 }],
    proposedNextState: { dialogAction: { type: 'Close' }, intent: chosen },
    requestAttributes: { 'x-amz-lex:channels:platform': 'Connect' },
    sessionState: { activeContexts: [], sessionAttributes, intent: chosen, originatingRequestId: 'an-id' },
    transcriptions: [{ transcription: text, transcriptionConfidence: 0.9, resolvedContext: {}, resolvedSlots: {} }],
    aFieldOfNextYear: { text },
  };
};

/** The words of a response, without its markup. */
export const wordsIn = ({ messages = [] }: LexResponse, plain: (ssml: string) => string): string =>
  messages.flatMap((one) => ('content' in one ? plain(one.content) : [])).join(' ');
