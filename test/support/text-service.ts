import { createServer } from 'node:http';
import * as z from 'zod';
import { listenHere } from './loopback';

/** What AWS End User Messaging takes, as far as it is asked for: JSON 1.0 with a target, signed for `sms-voice`. */
const REQUESTS = {
  SendTextMessage: z.strictObject({
    DestinationPhoneNumber: z.string().regex(/^\+?[1-9][0-9]{1,18}$/),
    OriginationIdentity: z.string().min(1).max(256),
    MessageBody: z.string().min(1).max(1600),
    MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
    ConfigurationSetName: z.optional(z.string().regex(/^[A-Za-z0-9_:/-]{1,256}$/)),
    MaxPrice: z.optional(z.string().regex(/^[0-9]{0,2}\.[0-9]{1,5}$/)),
    TimeToLive: z.optional(z.int().min(5).max(259_200)),
    DryRun: z.optional(z.boolean()),
  }),
  PutOptedOutNumber: z.strictObject({ OptOutListName: z.string().min(1), OptedOutNumber: z.string() }),
  DeleteOptedOutNumber: z.strictObject({ OptOutListName: z.string().min(1), OptedOutNumber: z.string() }),
};

export interface SentText {
  id: string;
  to: string;
  body: string;
}

/** What the service does with the next request to send; by the number of those before it. */
export type Fate = 'take' | 'silent-before' | 'silent-after' | { status: number; type: string; reason?: string };

/** A number at AWS End User Messaging, which sends nothing to who opted out. */
export const openTextService = async () => {
  const sent: SentText[] = [];
  const checked: string[] = [];
  const inputs: object[] = [];
  let hold: () => Promise<void> = async () => {};
  let decide: (request: number, to: string) => Fate = () => 'take';
  const out = new Set<string>();
  let refusal: { status: number; type: string } | 'silent' | undefined;
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', async () => {
      await hold();
      const answer = (status: number, body: object): void =>
        void response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
      const refuse = (status: number, type: string, reason?: string): void =>
        answer(status, { __type: type, message: type, ...(reason === undefined ? {} : { Reason: reason }) });
      const [prefix, name = ''] = String(message.headers['x-amz-target']).split('.');
      const isSigned = /^AWS4-HMAC-SHA256 Credential=[^,]*\/us-east-1\/sms-voice\/aws4_request,/.test(
        message.headers.authorization ?? '',
      );
      if (prefix !== 'PinpointSMSVoiceV2' || !isSigned) return refuse(403, 'AccessDeniedException');
      if (refusal === 'silent') return;
      if (refusal) return refuse(refusal.status, refusal.type);
      const parsed = REQUESTS[name as keyof typeof REQUESTS]?.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
      if (!parsed?.success) return refuse(400, 'ValidationException');
      if ('MessageBody' in parsed.data) {
        const { DestinationPhoneNumber: to, MessageBody: body, DryRun } = parsed.data;
        inputs.push(parsed.data);
        const fate = decide(inputs.length, to);
        if (typeof fate === 'object') return refuse(fate.status, fate.type, fate.reason);
        if (fate === 'silent-before') return message.socket.destroy();
        if (out.has(to)) return refuse(409, 'ConflictException', 'DESTINATION_PHONE_NUMBER_OPTED_OUT');
        const id = `out-${sent.length + 1}`;
        if (DryRun) checked.push(to);
        else sent.push({ id, to, body });
        return fate === 'silent-after' ? message.socket.destroy() : answer(200, { MessageId: id });
      }
      const { OptedOutNumber: number } = parsed.data;
      if (name === 'PutOptedOutNumber') out.add(number);
      else if (!out.delete(number)) return refuse(404, 'ResourceNotFoundException');
      return answer(200, {});
    });
  });
  const here = await listenHere(server);
  return {
    url: here.url,
    sent,
    /** Of dry runs: to whom. */
    checked,
    /** Every request to send, as it came. */
    inputs,
    out,
    /** Every request waits for this before anything is decided. */
    hold: (next: typeof hold): void => {
      hold = next;
    },
    decide: (next: typeof decide): void => {
      decide = next;
    },
    refuse: (with_: typeof refusal): void => {
      refusal = with_;
    },
    close: here.close,
  };
};
