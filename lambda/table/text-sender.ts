import * as z from 'zod/mini';
import type { Target } from '../../models/content/office';
import { createSignedClient, type ReadClientDeps } from './dynamo-client';
import { TableRequestError } from './table-error';

/** The office's own number, through AWS End User Messaging. */
export interface TextSender {
  /** Gives the message's id. Throws `TableRequestError` where it was refused, and else where nobody knows whether it went. */
  send(to: string, body: string): Promise<string>;
  /** Nothing is sent to this number any more, until it is taken back in. */
  optOut(number: string): Promise<void>;
  optIn(number: string): Promise<void>;
}

export interface TextSenderSettings {
  /** The office's number, as every network writes it. */
  from: string;
  optOutList: string;
}

const sent = z.object({ MessageId: z.string() });

/** The service's interface is JSON with a target, as DynamoDB's: its whole client would be the larger part of the function. */
const SERVICE = { name: 'sms-voice', prefix: 'PinpointSMSVoiceV2', endpoint: 'AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2' };

export const createTextSender = (
  { region, endpoint }: Pick<Target, 'region' | 'endpoint'>,
  { from, optOutList }: TextSenderSettings,
  deps: ReadClientDeps,
): TextSender => {
  // A message that was perhaps sent is not sent again.
  const client = createSignedClient(
    { table: '', region, ...(endpoint === undefined ? {} : { endpoint }) },
    { ...SERVICE, maxAttempts: 1, requestTimeout: 5000 },
    deps,
  );
  return {
    async send(to, body) {
      const input = {
        DestinationPhoneNumber: to,
        OriginationIdentity: from,
        MessageBody: body,
        MessageType: 'TRANSACTIONAL',
      };
      return sent.parse(await client.send('SendTextMessage', input)).MessageId;
    },

    async optOut(number) {
      await client.send('PutOptedOutNumber', { OptOutListName: optOutList, OptedOutNumber: number });
    },

    async optIn(number) {
      try {
        await client.send('DeleteOptedOutNumber', { OptOutListName: optOutList, OptedOutNumber: number });
      } catch (error) {
        // It was never out.
        if (!(error instanceof TableRequestError && error.name === 'ResourceNotFoundException')) throw error;
      }
    },
  };
};
