import { randomUUID } from 'node:crypto';
import type { RequestEnvelope, Session, SessionEndedReason, Slot } from 'ask-sdk-model';
import { SCOPES } from '../../lambda/fronts/alexa/permissions';
import type { HeardSlot } from '../../lambda/fronts/written/slot-values';
import type { Locale } from '../../models/locales/locales';

/** What Alexa sends around every request. Ids are made up; none of them is ever a real voter's. */
export interface EnvelopeInput {
  locale: Locale;
  /** Milliseconds since 1970. */
  nowMs: number;
  applicationId: string;
  /** The voter; what one asked to be kept is kept for no other. */
  userId?: string | undefined;
  deviceId?: string | undefined;
  /** The device shows APL documents. */
  hasScreen?: boolean | undefined;
  /** The voter has refused reminders in the Alexa app. */
  refusesReminders?: boolean | undefined;
  session: { id: string; isNew: boolean; attributes: Record<string, unknown> };
}

export type RequestInput =
  | { type: 'LaunchRequest' }
  | { type: 'IntentRequest'; intent: string; slots: readonly HeardSlot[] }
  | { type: 'Alexa.Presentation.APL.UserEvent'; arguments: readonly unknown[] }
  | { type: 'SessionEndedRequest'; reason: SessionEndedReason };

const SOMEONE = 'amzn1.ask.account.SIMULATED';

/** The authority Alexa names for a custom type: one per type of one skill. */
const resolutions = (applicationId: string, { type, entity }: HeardSlot): NonNullable<Slot['resolutions']> => ({
  resolutionsPerAuthority: [
    {
      authority: `amzn1.er-authority.echo-sdk.${applicationId}.${type}`,
      status: { code: entity ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
      values: entity ? [{ value: { name: entity.name, id: entity.id ?? '' } }] : [],
    },
  ],
});

const slotOf = (applicationId: string, slot: HeardSlot): Slot => {
  const { name, type, value } = slot;
  if (value === undefined) return { name, confirmationStatus: 'NONE' };
  const plain: Slot = { name, value, confirmationStatus: 'NONE' };
  return type.startsWith('AMAZON.') ? plain : { ...plain, resolutions: resolutions(applicationId, slot) };
};

/** A request as Alexa would send it to the skill's Lambda. */
export const buildEnvelope = (request: RequestInput, around: EnvelopeInput): RequestEnvelope => {
  const { applicationId, locale, nowMs } = around;
  const application = { applicationId };
  const user = {
    userId: around.userId ?? SOMEONE,
    ...(around.refusesReminders
      ? { permissions: { scopes: { [SCOPES.reminders]: { status: 'DENIED' as const } } } }
      : {}),
  };
  const session: Session = {
    new: around.session.isNew,
    sessionId: around.session.id,
    application,
    user,
    attributes: around.session.attributes,
  };
  const common = {
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  };
  return {
    version: '1.0',
    session,
    context: {
      System: {
        application,
        user,
        device: {
          deviceId: around.deviceId ?? 'amzn1.ask.device.SIMULATED',
          supportedInterfaces: around.hasScreen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } } : {},
        },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'SIMULATED',
      },
    },
    request: requestOf(request, common, applicationId),
  };
};

const requestOf = (
  request: RequestInput,
  common: { requestId: string; timestamp: string; locale: string },
  applicationId: string,
): RequestEnvelope['request'] => {
  switch (request.type) {
    case 'LaunchRequest':
      return { type: 'LaunchRequest', ...common };
    case 'Alexa.Presentation.APL.UserEvent':
      return { type: request.type, ...common, token: 'ballot-answers', arguments: [...request.arguments] };
    case 'SessionEndedRequest':
      return { type: 'SessionEndedRequest', reason: request.reason, ...common };
    case 'IntentRequest': {
      const slots = request.slots.map((slot) => [slot.name, slotOf(applicationId, slot)] as const);
      return {
        type: 'IntentRequest',
        ...common,
        dialogState: 'STARTED',
        intent: { name: request.intent, confirmationStatus: 'NONE', slots: Object.fromEntries(slots) },
      };
    }
  }
};
