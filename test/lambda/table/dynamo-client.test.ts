import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadClient } from '../../../lambda/table/dynamo-client';

interface Answer {
  status?: number;
  body: object | string;
  /** What the table's clock shows, by its `Date` header. */
  at?: number;
}

const ITEM: Answer = { body: { Item: { pk: { S: 'a' } } } };
const NOW = Date.parse('2027-10-01T12:00:00Z');
const HOUR = 3_600_000;

let server: Server;
let endpoint: string;
/** What is answered next; the last one again and again. */
let answers: Answer[];
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    const { status = 200, body, at = NOW } = (answers.length > 1 ? answers.shift() : answers[0]) ?? ITEM;
    response.writeHead(status, { date: new Date(at).toUTCString() });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked.length = 0;
  answers = [ITEM];
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const refusal = (type: string, status = 400): Answer => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'no' },
});

/** Asks with a clock that is off by so much; when each request was signed, by its header. */
const open = (offByMs = 0) => {
  const client = createReadClient(
    { table: 't', region: 'us-east-1', endpoint },
    { clock: () => performance.now(), wall: () => NOW + offByMs },
  );
  return {
    ask: () => client.send('GetItem', { TableName: 't' }),
    signedAt: () => asked.map(({ headers }) => headers['x-amz-date']),
    close: () => client.destroy(),
  };
};

describe('the client of the table', () => {
  it.each([
    ['ProvisionedThroughputExceededException', 400],
    ['ThrottlingException', 400],
    ['RequestLimitExceeded', 400],
    ['InternalServerError', 500],
    ['ServiceUnavailable', 503],
  ])('asks once more after %s', async (type, status) => {
    answers = [refusal(type, status), ITEM];
    const { ask, close } = open();
    expect(await ask()).toEqual(ITEM.body);
    expect(asked).toHaveLength(2);
    close();
  });

  it('gives up after the second time, with the name that the table gave', async () => {
    answers = [refusal('ThrottlingException')];
    const { ask, close } = open();
    await expect(ask()).rejects.toMatchObject({ name: 'ThrottlingException', status: 400 });
    expect(asked).toHaveLength(2);
    close();
  });

  it.each(['AccessDeniedException', 'ResourceNotFoundException', 'ValidationException', 'UnrecognizedClientException'])(
    'does not ask again after %s',
    async (type) => {
      answers = [refusal(type)];
      const { ask, close } = open();
      await expect(ask()).rejects.toMatchObject({ name: type });
      expect(asked).toHaveLength(1);
      close();
    },
  );

  it('names the status where what came is no answer of the table', async () => {
    answers = [{ status: 502, body: '<html>Bad gateway</html>' }];
    const { ask, close } = open();
    await expect(ask()).rejects.toMatchObject({ name: 'Status502' });
    expect(asked).toHaveLength(2);
    close();
  });

  it.each([HOUR, -HOUR])('signs by the clock of the table, where its own is off by %d ms', async (offBy) => {
    answers = [refusal('InvalidSignatureException'), ITEM];
    const { ask, signedAt, close } = open(offBy);
    expect(await ask()).toEqual(ITEM.body);
    expect(await ask()).toEqual(ITEM.body);
    const own = new Date(NOW + offBy).toISOString().replace(/[-:]|\.\d{3}/g, '');
    expect(signedAt()).toEqual([own, '20271001T120000Z', '20271001T120000Z']);
    close();
  });

  it('does not believe a clock that is hardly another', async () => {
    answers = [{ ...refusal('InvalidSignatureException'), at: NOW + 20_000 }];
    const { ask, signedAt, close } = open();
    await expect(ask()).rejects.toMatchObject({ name: 'InvalidSignatureException' });
    expect(new Set(signedAt())).toEqual(new Set(['20271001T120000Z']));
    close();
  });

  it('asks no more once it is told to stop', async () => {
    answers = [refusal('ThrottlingException')];
    const client = createReadClient(
      { table: 't', region: 'us-east-1', endpoint },
      { clock: () => performance.now(), wall: () => NOW },
    );
    const stop = new AbortController();
    const asking = client.send('GetItem', {}, { abortSignal: stop.signal });
    stop.abort();
    await expect(asking).rejects.toBeDefined();
    expect(asked.length).toBeLessThanOrEqual(1);
    client.destroy();
  });
});
