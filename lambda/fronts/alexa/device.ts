import type { RequestEnvelope } from 'ask-sdk-model';
import { SCOPES } from './permissions';

/** The device a voter speaks to, and the key to what Alexa keeps for it. The token is never logged. */
export interface Device {
  id: string;
  apiEndpoint: string;
  apiAccessToken: string;
  /** The request itself says that the voter doesn't allow reminders. Often it says nothing either way. */
  refusesReminders: boolean;
}

/** Bound here to what reaches Alexa, so that no handler ever holds a token. */
export const deviceOf = ({ context }: RequestEnvelope): Device | undefined => {
  const { device, user, apiEndpoint, apiAccessToken } = context?.System ?? {};
  if (!device || !apiEndpoint || !apiAccessToken) return undefined;
  const refusesReminders = user?.permissions?.scopes?.[SCOPES.reminders]?.status === 'DENIED';
  return { id: device.deviceId, apiEndpoint, apiAccessToken, refusesReminders };
};
