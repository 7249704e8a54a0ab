import { createServer } from 'node:http';
import { createTexts, type Sent } from '../../../scripts/outreach/amazon-texts';
import { outreachOf } from '../../../scripts/outreach/settings';
import { listenHere } from '../../support/loopback';

const PHONE = '+18025550101';

/** What is made of an answer of the service: its status and body, or nothing at all. */
const heard = async (status: number, body: object | string, endpoint?: string): Promise<Sent> => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const here = await listenHere(server);
  const texts = createTexts({
    region: 'us-east-1',
    endpoint: endpoint ?? here.url,
    credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }),
    settings: { ...outreachOf({}), number: '+18005550142' },
    isDryRun: false,
  });
  const sent = await texts.send({ to: PHONE, body: 'Register by Monday.', lasts: 3600 });
  texts.close();
  await here.close();
  return sent;
};

const refusal = (type: string, reason?: string, fields?: object) => ({
  __type: `com.amazonaws.sms#${type}`,
  // The service may quote the number.
  Message: `The number ${PHONE} …`,
  ...(reason === undefined ? {} : { Reason: reason }),
  ...(fields === undefined ? {} : { Fields: fields }),
});

describe('what the service says', () => {
  it.each<[string, number, object | string, Sent['kind']]>([
    ['an id', 200, { MessageId: 'm-1' }, 'sent'],
    ['no id', 200, {}, 'in-doubt'],
    ['half an answer', 200, '{"Mess', 'in-doubt'],
    ['opted out', 400, refusal('ConflictException', 'DESTINATION_PHONE_NUMBER_OPTED_OUT'), 'stopped'],
    ['busy', 400, refusal('ThrottlingException'), 'busy'],
    ['busy, as a proxy says it', 429, '<html>', 'busy'],
    [
      'a wrong number',
      400,
      refusal('ValidationException', 'FIELD_VALIDATION_FAILED', [{ Name: 'DestinationPhoneNumber' }]),
      'this-number',
    ],
    ['a country that is closed', 400, refusal('ValidationException', 'DESTINATION_COUNTRY_BLOCKED'), 'this-number'],
    [
      'a wrong text',
      400,
      refusal('ValidationException', 'FIELD_VALIDATION_FAILED', [{ Name: 'MessageBody' }]),
      'everyone',
    ],
    ['a dear text', 400, refusal('ValidationException', 'PRICE_OVER_THRESHOLD'), 'everyone'],
    ['the sandbox', 400, refusal('ConflictException', 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED'), 'everyone'],
    [
      'no money left',
      400,
      refusal('ServiceQuotaExceededException', 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT'),
      'everyone',
    ],
    ['no right', 400, refusal('AccessDeniedException'), 'everyone'],
    ['a fault of its own', 500, refusal('InternalServerException'), 'in-doubt'],
    ['nothing that it says', 502, '<html>', 'in-doubt'],
  ])('is understood: %s', async (_name, status, body, kind) => {
    const sent = await heard(status, body);
    expect(sent.kind).toBe(kind);
    expect(JSON.stringify(sent)).not.toContain('8025550101');
  });

  it('is nothing where it was never reached, so that nothing was sent', async () => {
    expect(await heard(200, {}, 'http://127.0.0.1:9')).toEqual({ kind: 'unreached', why: 'ECONNREFUSED' });
  });
});
