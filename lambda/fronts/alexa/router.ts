import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Office } from '../../../models/content/office';
import { inEmergency } from '../../conversation/handlers/emergency';
import { contactFor } from '../../conversation/handlers/reply';
import type { Device, Reminders } from '../../conversation/reminders/reminders';
import { ROUTES } from '../../conversation/routes';
import { nextSession } from '../../conversation/session';
import type { Reply, Turn } from '../../conversation/turn';
import type { TurnRecord } from '../../conversation/turn-record';
import type { AddressSource } from '../../places/address-source';
import type { FindPlaces } from '../../places/find-places';
import type { ContentSource } from '../../table/cached-content';
import type { VoterMemory } from '../../table/voter-memory';
import { readTurn } from './read-turn';
import { respond } from './respond';

export interface SkillDeps {
  office: Office;
  content: ContentSource;
  /** How a device's reminders are reached. Without it the skill sets none. */
  reminders?: ((device: Device) => Reminders) | undefined;
  /** Where a voter's county is kept. Without it nothing is kept beyond the conversation. */
  memory?: ((userId: string) => VoterMemory) | undefined;
  /** How voters' places are looked up, and their devices' addresses. Without it the rows say where to vote. */
  places?: { find: FindPlaces; addresses?: ((device: Device) => AddressSource) | undefined } | undefined;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Hears of each turn once, when it is over. */
  log: (record: TurnRecord) => void;
}

/** The skill's one request handler: a table look-up between reading the turn and speaking the reply. */
export const createRouter = (deps: SkillDeps): RequestHandler => ({
  canHandle: () => true,
  handle: async ({ requestEnvelope, responseBuilder, attributesManager }: HandlerInput): Promise<Response> => {
    const started = performance.now();
    const turn = readTurn(requestEnvelope, { ...deps, nowMs: deps.clock() });
    const { reply, error } = await replyTo(turn);
    if (requestEnvelope.session) attributesManager.setSessionAttributes(nextSession(turn.session, reply));
    deps.log(recordOf(requestEnvelope, turn, reply, error, performance.now() - started));
    return respond(responseBuilder, reply, turn.locale);
  },
});

/** The one catch: whatever went wrong, the voter hears one apology with a number to call. */
const replyTo = async (turn: Turn): Promise<{ reply: Reply; error?: unknown }> => {
  try {
    return { reply: await inEmergency(ROUTES[turn.name])(turn) };
  } catch (error) {
    const contact = await contactFor(turn).catch(() => ({ name: turn.office.name }));
    return { reply: { outcome: 'apology', say: [turn.texts.apology(contact)] }, error };
  }
};

const recordOf = ({ request }: RequestEnvelope, turn: Turn, reply: Reply, error: unknown, ms: number): TurnRecord => ({
  request: request.type,
  // The route, not the request's own word for it: an unknown intent's name could carry anything.
  intent: request.type === 'IntentRequest' ? turn.name : undefined,
  locale: turn.locale,
  outcome: reply.outcome,
  topic: reply.topic,
  faq: reply.faq,
  jurisdiction: reply.jurisdiction,
  release: reply.release,
  offered: reply.offered,
  reason: reply.reason,
  notices: reply.notice?.ids,
  ms: Math.round(ms * 10) / 10,
  error: error === undefined ? undefined : error instanceof Error ? error.name : typeof error,
});
