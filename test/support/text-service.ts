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
  }),
  PutOptedOutNumber: z.strictObject({ OptOutListName: z.string().min(1), OptedOutNumber: z.string() }),
  DeleteOptedOutNumber: z.strictObject({ OptOutListName: z.string().min(1), OptedOutNumber: z.string() }),
};

export interface SentText {
  id: string;
  to: string;
  body: string;
}

/** A number at AWS End User Messaging, which sends nothing to who opted out. */
export const openTextService = async () => {
  const sent: SentText[] = [];
  const out = new Set<string>();
  let refusal: { status: number; type: string } | 'silent' | undefined;
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const answer = (status: number, body: object): void =>
        void response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
      const refuse = (status: number, type: string): void => answer(status, { __type: type, message: type });
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
        const { DestinationPhoneNumber: to, MessageBody: body } = parsed.data;
        if (out.has(to)) return refuse(409, 'ConflictException');
        const id = `out-${sent.length + 1}`;
        sent.push({ id, to, body });
        return answer(200, { MessageId: id });
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
    out,
    refuse: (with_: typeof refusal): void => {
      refusal = with_;
    },
    close: here.close,
  };
};
