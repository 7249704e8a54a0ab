import { randomUUID } from 'node:crypto';
import type { Directive, RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';
import { CHOOSE } from '../../lambda/conversation/screen/screen';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import type { Matched } from '../../lambda/fronts/written/hear-intent';
import type { Locale } from '../../models/locales/locales';
import { buildEnvelope, type RequestInput } from './envelope';
import { plainText } from './plain-text';
import type { Understood } from './understand';

/** The skill as a conversation calls it: a response, and what the skill itself recorded of the turn. */
export type SimulatedSkill = (
  envelope: RequestEnvelope,
) => Promise<{ response: ResponseEnvelope; record: TurnRecord | undefined }>;

/** One turn of a conversation, as `npm run ask -- --json` prints it. What isn't there is `null`. */
export interface TurnReport {
  utterance: string;
  request: string;
  intent: string | null;
  matched: Matched;
  outcome: string | null;
  topic: string | null;
  faq: string | null;
  jurisdiction: string | null;
  locale: Locale;
  release: number | null;
  offered: readonly string[];
  /** Which offer in a row this is, or which one the answer came out of: 1, the first. */
  offer: number | null;
  /** It is asked whether the answer helped, or this was said to that. */
  helpful: string | null;
  /** What Alexa says, in plain text. */
  speech: string;
  ssml: string | null;
  /** What Alexa says when the voter stays silent, in plain text. */
  reprompt: string | null;
  card: ui.Card | null;
  directives: readonly Directive[];
  endsSession: boolean;
  ms: number;
}

export interface ConversationInput {
  skill: SimulatedSkill;
  /** Alexa's own understanding of a sentence. */
  understand: (sentence: string) => Understood;
  locale: Locale;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Sentences are said in a session that a launch opened; otherwise each begins with "Alexa, ask …". */
  openSession: boolean;
  /** The voter's county, where it is known from the start. */
  county?: string | undefined;
  /** Hears how each sentence was understood. */
  onUnderstood?: ((understood: Understood) => void) | undefined;
  /** Hears what went between Alexa and the skill. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
  skillId?: string | undefined;
  deviceId?: string | undefined;
  /** As in an envelope: the device has a screen; the voter has refused reminders. */
  hasScreen?: boolean | undefined;
  refusesReminders?: boolean | undefined;
}

/** One request and its answer, as they go over the wire. */
export interface Exchange {
  request: RequestEnvelope;
  response: ResponseEnvelope;
  record: TurnRecord | undefined;
}

export interface Conversation {
  /** Opens the skill without a question. */
  launch(): Promise<TurnReport>;
  say(utterance: string): Promise<TurnReport>;
  /** Touches the choice of that number on the screen, from 1. */
  touch(which: number): Promise<TurnReport>;
  /** Ends the session as Alexa does after a silence. Nothing is said. */
  end(): Promise<void>;
}

/** Talks to the skill as Alexa would: understands, sends, keeps the session between two turns. */
export const converse = (input: ConversationInput): Conversation => {
  const userId = `amzn1.ask.account.${randomUUID()}`;
  let session: { id: string; attributes: Record<string, unknown> } | undefined;

  const send = async (request: RequestInput) => {
    const isNew = session === undefined;
    session ??= {
      id: `amzn1.echo-api.session.${randomUUID()}`,
      attributes: input.county === undefined ? {} : { county: input.county },
    };
    const envelope = buildEnvelope(request, {
      locale: input.locale,
      nowMs: input.clock(),
      applicationId: input.skillId ?? 'amzn1.ask.skill.simulated',
      userId,
      deviceId: input.deviceId,
      hasScreen: input.hasScreen,
      refusesReminders: input.refusesReminders,
      session: { ...session, isNew },
    });
    const started = performance.now();
    // Alexa sends JSON: nothing but JSON may pass between the skill and us, either way.
    const sent: RequestEnvelope = JSON.parse(JSON.stringify(envelope));
    const { response, record } = await input.skill(sent);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const answered: ResponseEnvelope = JSON.parse(JSON.stringify(response));
    input.onExchange?.({ request: sent, response: answered, record });
    const endsSession = answered.response.shouldEndSession === true;
    session = endsSession ? undefined : { ...session, attributes: answered.sessionAttributes ?? {} };
    return { ...answered, record, endsSession, ms };
  };

  const turn = async (utterance: string, request: RequestInput, matched: Matched): Promise<TurnReport> => {
    const { response, record, endsSession, ms } = await send(request);
    const { outputSpeech, reprompt, card, directives } = response;
    const ssml = ssmlOf(outputSpeech);
    return {
      utterance,
      request: request.type,
      intent: request.type === 'IntentRequest' ? request.intent : null,
      matched,
      outcome: record?.outcome ?? null,
      topic: record?.topic ?? null,
      faq: record?.faq ?? null,
      jurisdiction: record?.jurisdiction ?? null,
      locale: input.locale,
      release: record?.release ?? null,
      offered: record?.offered ?? [],
      offer: record?.offer ?? null,
      helpful: record?.helpful ?? null,
      speech: plainText(ssml ?? ''),
      ssml,
      reprompt: reprompt ? plainText(ssmlOf(reprompt.outputSpeech) ?? '') : null,
      card: card ?? null,
      directives: directives ?? [],
      endsSession,
      ms,
    };
  };

  const launch = (utterance: string): Promise<TurnReport> => {
    session = undefined;
    return turn(utterance, { type: 'LaunchRequest' }, 'built-in');
  };

  return {
    launch: () => launch(''),
    async say(utterance) {
      const understood = input.understand(utterance);
      input.onUnderstood?.(understood);
      const { request, intent, slots, matched, isInvocation } = understood;
      if (request === 'LaunchRequest' || intent === undefined) return launch(utterance);
      if (isInvocation) session = undefined;
      else if (session === undefined && input.openSession) await send({ type: 'LaunchRequest' });
      return turn(utterance, { type: 'IntentRequest', intent, slots }, matched);
    },
    touch: (which) => turn('', { type: 'Alexa.Presentation.APL.UserEvent', arguments: [CHOOSE, which] }, 'built-in'),
    async end() {
      if (session !== undefined) await send({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
      session = undefined;
    },
  };
};

const ssmlOf = (speech: ui.OutputSpeech | undefined): string | null => {
  if (speech === undefined) return null;
  return speech.type === 'SSML' ? speech.ssml : `<speak>${speech.text}</speak>`;
};
