import { createSms } from '../../../../lambda/fronts/sms/create-sms';
import { createReadClient } from '../../../../lambda/table/dynamo-client';
import { createDynamoTextSessions } from '../../../../lambda/table/dynamo-text-sessions';
import { createTextSender } from '../../../../lambda/table/text-sender';
import type { TextSessions } from '../../../../lambda/table/text-sessions';
import { hearingIn } from '../../../../scripts/simulator/hearing-in';
import { type OpenOffice, openOffice } from '../../../../scripts/simulator/open-office';
import { textEvent } from '../../../../scripts/simulator/text-event';
import { openTextService } from '../../../support/text-service';
import { openTextTable } from '../../../support/text-table';

let office: OpenOffice;
let nowMs = Date.parse('2027-10-01T12:00:00-04:00');
let service: Awaited<ReturnType<typeof openTextService>>;
let table: Awaited<ReturnType<typeof openTextTable>>;
let receive: (event: unknown) => Promise<void>;
const records: object[] = [];
const VOTER = '+13125550176';

beforeAll(async () => {
  office = await openOffice({ folder: 'content', withPlaces: true, clock: () => nowMs });
  service = await openTextService();
  table = await openTextTable();
  const machine = { clock: () => performance.now(), wall: Date.now };
  const target = { table: 'texts', region: 'us-east-1', endpoint: service.url };
  const sessions: TextSessions = createDynamoTextSessions(createReadClient(table.target, machine), table.target.table);
  receive = createSms({
    office: office.office,
    content: office.content,
    places: office.places,
    hear: hearingIn(office),
    sessions,
    sender: createTextSender(target, { from: '+18005550142', optOutList: 'Default' }, machine),
    secret: Buffer.from('x'.repeat(40)),
    clock: () => nowMs,
    stopwatch: () => performance.now(),
    log: (record) => records.push(record),
  });
});
afterAll(() => Promise.all([office.close(), service.close(), table.close()]));

let texts = 0;
beforeEach(async () => {
  nowMs = Date.parse('2027-10-01T12:00:00-04:00');
  service.sent.splice(0);
  service.out.clear();
  service.refuse(undefined);
  records.splice(0);
  await table.clear();
});

interface Given {
  id?: string;
  from?: string;
  answers?: string;
}
/** What comes back to a message. */
const text = async (body: string, { id = `in-${++texts}`, from = VOTER, answers }: Given = {}): Promise<string> => {
  const before = service.sent.length;
  await receive(
    textEvent({
      originationNumber: from,
      messageBody: body,
      inboundMessageId: id,
      ...(answers === undefined ? {} : { previousPublishedMessageId: answers }),
    }),
  );
  return service.sent
    .slice(before)
    .map((one) => one.body)
    .join('\n');
};

describe('a text message', () => {
  it('is answered to who sent it, in one message', async () => {
    expect(await text('when is the last day to register?')).toMatch(/Monday, October 4th/);
    expect(service.sent).toEqual([expect.objectContaining({ to: VOTER })]);
  });

  it('goes on where the last one ended, for some minutes', async () => {
    await text('where do I vote');
    expect(await text('Stonefield')).toMatch(/Stonefield County/);
    nowMs += 21 * 60_000;
    expect(await text('where do I vote')).toMatch(/Which county/);
  });

  it('is answered in the language it is in, and the conversation stays in it', async () => {
    expect(await text('¿cuál es el último día para inscribirme a votar?')).toMatch(/octubre/);
    expect(await text('ok')).toMatch(/\b(?:no|qué|puede|votar)\b/i);
    expect(await text('when is the next election and what is on the ballot')).toMatch(/\b(?:the|election)\b/);
  });

  it('that comes twice is answered once', async () => {
    await text('when is the election', { id: 'twice' });
    expect(await text('when is the election', { id: 'twice' })).toBe('');
  });

  it('that comes twice at once is answered once', async () => {
    await Promise.all([text('when is the election', { id: 'both' }), text('when is the election', { id: 'both' })]);
    expect(service.sent).toHaveLength(1);
  });

  it('is heard as the answer to the message that it answers, though another went out since', async () => {
    await text('where do I vote');
    const asked = service.sent.at(-1)?.id ?? '';
    // Both were written to the question for the county; the later one was overtaken.
    await text('what about voting early', { answers: asked });
    expect(await text('Stonefield', { answers: asked })).toMatch(/Stonefield County, vote|In Stonefield County/);
  });

  it('that answers a message we do not know is not taken for a reply to what was asked last', async () => {
    await text('something about mail');
    expect(service.sent.at(-1)?.body).toMatch(/\?/);
    await text('yes', { answers: 'from last year' });
    expect(records.at(-1)).toMatchObject({ request: 'yes' });
    expect(records.at(-1)).not.toMatchObject({ outcome: 'answered' });
  });

  it('of one sender is not known to another', async () => {
    await text("I'm in Stonefield County");
    expect(await text('where do I vote', { from: '+13125550177' })).toMatch(/Which county/);
  });
});

describe('what the rules ask for', () => {
  it.each(['STOP', 'stop.', 'Cancel', 'END', 'Quit', 'unsubscribe', 'opt out'])(
    '"%s" is left to the service, which answers it, and ends the conversation',
    async (body) => {
      await text('where do I vote');
      expect(await text(body)).toBe('');
      expect(await table.items()).toEqual([]);
      expect(service.out.size).toBe(0);
    },
  );

  it.each([
    ['REVOKE', /won't get any more texts/],
    ['stopall', /won't get any more texts/],
    ['Alto', /no le llegarán más mensajes/],
  ])('"%s", which the service does not know, is confirmed once and obeyed', async (body, words) => {
    expect(await text(body)).toMatch(words);
    expect([...service.out]).toEqual([VOTER]);
    expect(service.sent).toHaveLength(1);
  });

  it('HELP is left to the service; in other words it says who this is, whom to call and how to stop', async () => {
    expect(await text('HELP')).toBe('');
    expect(await text('info')).toMatch(/^Franklin Elections: .*800-555-0142.*STOP/);
    expect(await text('ayuda')).toMatch(/^Franklin Elections: .*800-555-0142.*ALTO/);
  });

  it('START takes a number back in, and welcomes it, whether or not it was out', async () => {
    service.out.add(VOTER);
    expect(await text('START')).toMatch(/Welcome to Franklin Elections/);
    expect(service.out.size).toBe(0);
    expect(await text('comenzar')).toMatch(/Franklin/);
  });

  it('a sentence that has a keyword in it is a sentence', async () => {
    expect(await text('when does early voting end')).not.toBe('');
    expect(await text('can you help me register')).toMatch(/register/);
  });
});

describe('what is kept', () => {
  it('holds no number and no word, of the voter or of ours', async () => {
    await text('where do I vote');
    await text('412 Wexford Street, Riverbend');
    const kept = JSON.stringify(await table.items());
    expect(kept).not.toMatch(/555|0176|wexford|412|vote|county/i);
    expect(JSON.stringify(records)).not.toMatch(/5550176|wexford|412/i);
    const [item] = await table.items();
    expect(Number(item?.expires_at?.N) * 1000 - nowMs).toBe(20 * 60_000);
  });

  it('is nothing of an event that can be read by nobody, nor does its error say a word of it', async () => {
    const failed = await receive({ Records: [{ Sns: { Message: 'my name is Ann' } }] }).catch((error: Error) => error);
    expect(String(failed)).toBe('SmsEventError: No JSON.');
    const lacking = await receive(textEvent({ originationNumber: VOTER, messageBody: 'Ann' })).catch((e: Error) => e);
    expect(String(lacking)).toBe('SmsEventError: No text message: inboundMessageId.');
  });
});

describe('a message that could not be sent', () => {
  it('is sent when Lambda tries again, where the service refused it', async () => {
    service.refuse({ status: 400, type: 'ThrottlingException' });
    await expect(text('when is the election', { id: 'again' })).rejects.toThrow();
    service.refuse(undefined);
    expect(await text('when is the election', { id: 'again' })).toMatch(/November/);
  });

  it('is not sent twice, where nobody knows whether it went', async () => {
    service.refuse('silent');
    await expect(text('when is the election', { id: 'unknown' })).rejects.toThrow();
    service.refuse(undefined);
    expect(await text('when is the election', { id: 'unknown' })).toBe('');
  });
});
