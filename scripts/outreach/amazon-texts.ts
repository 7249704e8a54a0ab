import type { HttpRequest } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { jsonPost } from '../amazon/json-post';
import { type Credentials, signerFor } from '../amazon/signer-for';
import type { Outreach } from './settings';

export interface TextsDeps {
  region: string;
  /** Another address, such as a test server's. */
  endpoint?: string | undefined;
  credentials: Credentials;
  settings: Outreach & { number: string };
  isDryRun: boolean;
}

export interface Text {
  to: string;
  body: string;
  /** Seconds after which the service gives up handing it over. */
  lasts: number;
}

/** What became of one request. */
export type Sent =
  | { kind: 'sent'; id: string }
  /** It was refused, and nothing was sent: `kind` says what that is a matter of. `why` names no number. */
  | { kind: 'stopped' | 'busy' | 'this-number' | 'everyone'; why: string }
  /** Nobody was reached, so that nothing was sent. */
  | { kind: 'unreached'; why: string }
  /** Nobody knows whether it was sent. */
  | { kind: 'in-doubt'; why: string };

export interface Texts {
  send(text: Text): Promise<Sent>;
  close(): void;
}

const OPTED_OUT = 'DESTINATION_PHONE_NUMBER_OPTED_OUT';

/** Refusals of one number, or of its country: others may be sent to. */
const OF_THE_NUMBER = new Set([
  'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
  'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
  'DESTINATION_COUNTRY_BLOCKED',
  'COUNTRY_NOT_ENABLED',
  'INTERNATIONAL_SENDING_NOT_SUPPORTED',
  'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
]);

/** The connection was never there. */
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

interface Refusal {
  __type?: string;
  Reason?: string;
  Fields?: readonly { Name?: string }[];
}

const refusalOf = (status: number, text: string): Sent => {
  let said: Refusal = {};
  try {
    said = JSON.parse(text) ?? {};
  } catch {
    // A page of something between here and the service.
  }
  const kind = said.__type?.split('#').at(-1) ?? `status ${status}`;
  const why = said.Reason === undefined ? kind : `${kind}, ${said.Reason}`;
  if (said.Reason === OPTED_OUT) return { kind: 'stopped', why };
  if (/^Throttling/.test(kind) || status === 429) return { kind: 'busy', why };
  // The service may have sent it before it failed.
  if (status >= 500 || status < 400) return { kind: 'in-doubt', why };
  const isOfNumber =
    OF_THE_NUMBER.has(said.Reason ?? '') ||
    (kind === 'ValidationException' &&
      said.Fields?.some(({ Name }) => Name?.toLowerCase() === 'destinationphonenumber'));
  return { kind: isOfNumber ? 'this-number' : 'everyone', why };
};

/**
 * AWS End User Messaging by its JSON contract: SendTextMessage, once. The SDK's own client would try again by itself, and a
 * message that was perhaps sent must not be; so there is its signer and its HTTP handler, and nothing that repeats.
 */
export const createTexts = ({ region, endpoint, credentials, settings, isDryRun }: TextsDeps): Texts => {
  const url = new URL(endpoint ?? `https://sms-voice.${region}.amazonaws.com`);
  const signer = signerFor('sms-voice', region, credentials);
  const handler = new NodeHttpHandler({
    connectionTimeout: 5000,
    requestTimeout: 20_000,
    throwOnRequestTimeout: true,
  });
  const { number, message_type, configuration_set, max_price } = settings;
  return {
    async send({ to, body, lasts }) {
      const input = JSON.stringify({
        DestinationPhoneNumber: to,
        OriginationIdentity: number,
        MessageBody: body,
        MessageType: message_type,
        TimeToLive: lasts,
        ...(configuration_set === undefined ? {} : { ConfigurationSetName: configuration_set }),
        ...(max_price === undefined ? {} : { MaxPrice: max_price.toFixed(5) }),
        ...(isDryRun ? { DryRun: true } : {}),
      });
      const target = 'PinpointSMSVoiceV2.SendTextMessage';
      const request = jsonPost(url, { target, version: '1.0', body: input });
      let signed: HttpRequest;
      try {
        signed = (await signer.sign(request)) as HttpRequest;
      } catch (error) {
        return { kind: 'everyone', why: (error as Error).name };
      }
      try {
        const { response } = await handler.handle(signed);
        const chunks: Buffer[] = [];
        for await (const chunk of response.body) chunks.push(chunk as Buffer);
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode !== 200) return refusalOf(response.statusCode, text);
        const { MessageId: id } = JSON.parse(text);
        return typeof id === 'string' ? { kind: 'sent', id } : { kind: 'in-doubt', why: 'an answer without an id' };
      } catch (error) {
        const { code = '', name } = error as NodeJS.ErrnoException;
        return { kind: UNREACHED.has(code) ? 'unreached' : 'in-doubt', why: code || name };
      }
    },
    close: () => handler.destroy(),
  };
};
