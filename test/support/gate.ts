import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of one request: it is answered as usual, or not at all, or refused as DynamoDB refuses. */
export type Fate = 'pass' | 'lost-before' | 'lost-after' | 'throttled' | 'half-taken';

export interface Gate {
  url: string;
  /** Requests so far. */
  readonly count: number;
  /** Decides each request by its number, counted from 1, and its operation, `BatchWriteItem`. */
  decide(fate: (number: number, operation: string) => Fate): void;
  close(): Promise<void>;
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const forward = (url: URL, incoming: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const headers = { ...incoming.headers, host: url.host, 'content-length': String(body.length) };
    const onward = request(url, { method: incoming.method, headers }, (answer) => {
      bodyOf(answer).then((text) => resolve({ status: answer.statusCode ?? 500, body: text }), reject);
    });
    onward.on('error', reject).end(body);
  });

type Requests = Record<string, unknown[]>;

/** The first half of a batch, and the rest as DynamoDB would give it back. */
const halved = (body: Buffer): { taken: Buffer; left: Requests } => {
  const asked = JSON.parse(body.toString()) as { RequestItems: Requests };
  const taken: Requests = {};
  const left: Requests = {};
  for (const [table, items] of Object.entries(asked.RequestItems)) {
    const half = Math.ceil(items.length / 2);
    taken[table] = items.slice(0, half);
    if (items.length > half) left[table] = items.slice(half);
  }
  return { taken: Buffer.from(JSON.stringify({ ...asked, RequestItems: taken })), left };
};

/** Stands before an engine and lets some requests through. */
export const openGate = async (engine: string): Promise<Gate> => {
  const url = new URL(engine);
  const state = { count: 0, fate: (_number: number, _operation: string): Fate => 'pass' };

  const answer = (response: ServerResponse, status: number, body: Buffer | object): void => {
    const text = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  };

  const server = createServer(async (incoming, response) => {
    state.count += 1;
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const fate = state.fate(state.count, operation);
    const body = await bodyOf(incoming);
    if (fate === 'lost-before') return void incoming.socket.destroy();
    if (fate === 'throttled') {
      const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      return answer(response, 400, { __type: type, message: 'Slow down.' });
    }
    if (fate === 'half-taken' && operation === 'BatchWriteItem') {
      const { taken, left } = halved(body);
      const done = await forward(url, incoming, taken);
      return answer(response, done.status, { ...JSON.parse(done.body.toString()), UnprocessedItems: left });
    }
    const done = await forward(url, incoming, body);
    if (fate === 'lost-after') return void incoming.socket.destroy();
    answer(response, done.status, done.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get count() {
      return state.count;
    },
    decide(fate) {
      state.count = 0;
      state.fate = fate;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
