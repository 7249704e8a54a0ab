import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { ContentStoreError } from '../../../lambda/table/content-store';
import { tableOn } from '../../support/table-engine';

const pointer = { release: 1, abandoned: [], released_at: '2027-10-01T16:00:00.000Z' };

describe('a table that takes requests and never answers', () => {
  let silent: Server;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    silent = createServer((socket) => {
      sockets.push(socket);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('is given up when the time is up, and its requests with it', async () => {
    const { content, close } = tableOn(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    const from = Date.now();
    await expect(content.currentRelease({ within: 200 })).rejects.toThrow(ContentStoreError);
    await expect(content.partitions(['a', 'b', 'c'], pointer, { within: 300 })).rejects.toThrow(ContentStoreError);
    // The client by itself would wait for three seconds, each time.
    expect(Date.now() - from).toBeLessThan(2900);
    const closed = sockets.map((socket) =>
      socket.destroyed ? undefined : new Promise((resolve) => socket.once('close', resolve).resume()),
    );
    await Promise.all(closed);
    close();
  });
});
