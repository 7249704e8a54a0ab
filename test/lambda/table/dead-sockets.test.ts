import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createReadClient } from '../../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../../lambda/table/dynamo-content-store';

/** A table that answers on each connection until it is told to fall silent on those it has. */
let server: Server;
let url: string;
const silent = new Set<Socket>();
const connections: Socket[] = [];
const POINTER = {
  pk: { S: 'RELEASE' },
  sk: { S: 'CURRENT' },
  release: { N: '7' },
  abandoned: { L: [] },
  released_at: { S: '2027-09-07T00:00:00Z' },
};

beforeEach(async () => {
  silent.clear();
  connections.length = 0;
  server = createServer((request, response) => {
    request.resume();
    if (silent.has(request.socket)) return;
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ Item: POINTER }));
  });
  server.on('connection', (socket) => connections.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** The container is frozen; the other side forgets all connections that there are. */
const freeze = (): void => {
  for (const socket of connections) silent.add(socket);
};

const open = () => {
  const state = { nowMs: 0 };
  const client = createReadClient(
    { table: 't', region: 'us-east-1', endpoint: url },
    { clock: () => state.nowMs, wall: () => state.nowMs },
  );
  const store = createDynamoContentStore(client, 't');
  return { state, client, pointer: (within = 60_000) => store.currentRelease({ within }) };
};

it('opens a new connection after a pause, whatever became of the old ones', async () => {
  const { state, client, pointer } = open();
  await Promise.all(Array.from({ length: 10 }, () => pointer()));
  expect(connections.length).toBe(10);
  freeze();
  state.nowMs += 120_000;
  expect(await pointer()).toMatchObject({ release: 7 });
  expect(connections.length).toBe(11);
  client.destroy();
});

it('keeps its connection while it is in use', async () => {
  const { state, client, pointer } = open();
  for (let turn = 0; turn < 5; turn += 1) {
    await pointer();
    state.nowMs += 4000;
  }
  expect(connections.length).toBe(1);
  client.destroy();
});

it('asks again on a new connection, within the same patience, where a pause was not noticed', async () => {
  const { client, pointer } = open();
  await Promise.all(Array.from({ length: 10 }, () => pointer()));
  freeze();
  expect(await pointer(3000)).toMatchObject({ release: 7 });
  client.destroy();
});
