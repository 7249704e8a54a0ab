import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to a table, as it was made. */
export interface Call {
  operation: string;
  input: Record<string, unknown>;
}

export interface Recorder {
  url: string;
  /** What was asked since the last time this was called. */
  taken(): Call[];
  close(): Promise<void>;
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Stands before an engine, lets every request through and notes it. */
export const openRecorder = async (engine: string): Promise<Recorder> => {
  let calls: Call[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await bodyOf(incoming);
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    calls.push({ operation, input: JSON.parse(body.toString()) });
    const headers = { ...incoming.headers, host: new URL(engine).host };
    const onward = request(engine, { method: 'POST', headers }, async (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers).end(await bodyOf(answer));
    });
    onward.on('error', () => incoming.socket.destroy()).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const taken = calls;
      calls = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
