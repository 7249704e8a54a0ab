import { createServer, type IncomingMessage, request } from 'node:http';
import { listenHere } from './loopback';

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

/** What is answered in the engine's stead. */
export interface Answer {
  status: number;
  body: object;
}

/** Stands before an engine, lets every request through and notes it. What `instead` answers doesn't reach the engine. */
export const openRecorder = async (
  engine: string,
  instead: (call: Call) => Promise<Answer | undefined> = async () => undefined,
): Promise<Recorder> => {
  let calls: Call[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await bodyOf(incoming);
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const call = { operation, input: JSON.parse(body.toString()) };
    calls.push(call);
    const answer = await instead(call);
    if (answer) {
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      return response.end(JSON.stringify(answer.body));
    }
    const headers = { ...incoming.headers, host: new URL(engine).host };
    return request(engine, { method: 'POST', headers }, async (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers).end(await bodyOf(answer));
    })
      .on('error', () => incoming.socket.destroy())
      .end(body);
  });
  const here = await listenHere(server);
  return {
    url: here.url,
    taken() {
      const taken = calls;
      calls = [];
      return taken;
    },
    close: here.close,
  };
};
