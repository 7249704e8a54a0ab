import type { RequestEnvelope } from 'ask-sdk-model';
import type { Heard } from '../../conversation/turn';

/** Alexa's own words for it are names like these. Anything else may hold what somebody said. */
const NAME = /^[A-Z][A-Z_]{1,40}$/;

const named = (name: unknown): string | undefined => (typeof name === 'string' && NAME.test(name) ? name : undefined);

/** Why Alexa ended the session, or what it could not make of our response. */
export const endingOf = (request: RequestEnvelope['request']): Heard['ending'] => {
  // Alexa sends `System.ExceptionEncountered` too, which the SDK's types lack.
  const { reason, error } = request as { reason?: unknown; error?: { type?: unknown } | undefined };
  const isEnding = ['SessionEndedRequest', 'System.ExceptionEncountered'].includes(request.type);
  return isEnding ? { reason: named(reason), error: named(error?.type) } : undefined;
};
