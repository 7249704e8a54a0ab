import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpService } from '../../lambda/fronts/http/http';

/** As much as Lambda takes in one event would be far too much to keep in memory for nothing. */
const MOST_BYTES = 100_000;

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Serves on this computer alone, where no certificate is: the header that asks for one is left out. */
export const serveHttp = async (
  service: HttpService,
  port = 0,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost');
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    );
    const answered = await service({
      method: incoming.method ?? 'GET',
      path: pathname,
      query: search.slice(1),
      headers,
      body: await bodyOf(incoming),
      ip: incoming.socket.remoteAddress ?? '',
    }).catch(() => ({ status: 500, headers: {}, body: '' }));
    const { 'strict-transport-security': _, ...kept } = answered.headers as Record<string, string>;
    outgoing.writeHead(answered.status, kept);
    outgoing.end(incoming.method === 'HEAD' ? undefined : answered.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
