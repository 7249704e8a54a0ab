import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What may become of one request besides being answered. */
export const FATES = [
  /** The connection ends before the table has the request, or after it did what was asked. */
  'lost-before',
  'lost-after',
  'throttled',
  /** Only the first half of a batch is taken. */
  'half-taken',
  /** The role may not do this. */
  'denied',
  'broken-inside',
  'no-such-table',
  'expired-token',
  /** An answer that is none: no JSON, half of it, nothing, of another kind, without what was asked for. */
  'garbage',
  'cut-short',
  'empty',
  'a-web-page',
  'without-item',
  /** An item as no version of the program ever wrote it. */
  'strange-item',
  /** Never an answer; or one that comes too late. */
  'silent',
  'late',
] as const;

export type Fate = 'pass' | (typeof FATES)[number];

export interface Gate {
  url: string;
  /** Requests so far. */
  readonly count: number;
  /** Decides each request by its number, counted from 1, and its operation, `BatchWriteItem`. */
  decide(fate: (number: number, operation: string) => Fate): void;
  /** Every connection that is open now falls silent, as after a container was frozen; new ones are answered. */
  freeze(): void;
  close(): Promise<void>;
}

/** `late`: longer than any reader waits. */
const LATE_MS = 4000;

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

interface Answered {
  status: number;
  body: Buffer;
}

const forward = (url: URL, incoming: IncomingMessage, body: Buffer): Promise<Answered> =>
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

const refusal = (type: string, status = 400): { status: number; body: object } => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'No.' },
});

/** Answers that the table never gave. */
const MADE_UP: Partial<Record<Fate, { status: number; body: Buffer | object }>> = {
  throttled: refusal('ProvisionedThroughputExceededException'),
  denied: refusal('AccessDeniedException'),
  'no-such-table': refusal('ResourceNotFoundException'),
  'expired-token': refusal('ExpiredTokenException'),
  'broken-inside': refusal('InternalServerError', 500),
  garbage: { status: 200, body: Buffer.from([0, 255, 1, 254, 123]) },
  empty: { status: 200, body: Buffer.alloc(0) },
  'a-web-page': { status: 200, body: Buffer.from('<html><body>Please sign in to this network</body></html>') },
  'without-item': { status: 200, body: {} },
  'strange-item': {
    status: 200,
    body: {
      Item: { pk: { S: 'RELEASE' }, sk: { S: 'CURRENT' }, release: { S: 'seven' } },
      Items: [{ pk: { S: 'x' }, sk: { S: 'y' }, release: { N: '1' }, content: { S: 'nothing' } }],
      Responses: { answers: [{ pk: { S: 'x' }, sk: { S: 'y' }, packed: { B: 'AAAA' } }] },
    },
  },
};

const send = (response: ServerResponse, { status, body }: { status: number; body: Buffer | object }): void => {
  const text = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
};

/** Stands before an engine and lets some requests through. */
export const openGate = async (engine: string): Promise<Gate> => {
  const url = new URL(engine);
  const state = { count: 0, fate: (_number: number, _operation: string): Fate => 'pass' };
  const open = new Set<Socket>();
  const frozen = new WeakSet<Socket>();

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    state.count += 1;
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const fate = state.fate(state.count, operation);
    const body = await bodyOf(incoming);
    const madeUp = MADE_UP[fate];
    if (madeUp) return send(response, madeUp);
    if (fate === 'lost-before') return void incoming.socket.destroy();
    if (fate === 'silent' || frozen.has(incoming.socket)) return;
    if (fate === 'late') await sleep(LATE_MS, undefined, { ref: false });
    if (fate === 'half-taken' && operation === 'BatchWriteItem') {
      const { taken, left } = halved(body);
      const done = await forward(url, incoming, taken);
      return send(response, { ...done, body: { ...JSON.parse(done.body.toString()), UnprocessedItems: left } });
    }
    const done = await forward(url, incoming, body);
    if (fate === 'lost-after') return void incoming.socket.destroy();
    if (fate === 'cut-short') return send(response, { ...done, body: done.body.subarray(0, done.body.length / 2) });
    send(response, done);
  };

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => incoming.socket.destroy());
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
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
    freeze() {
      for (const socket of open) frozen.add(socket);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
