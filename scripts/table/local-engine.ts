import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface LocalEngine {
  url: string;
  close(): Promise<void>;
}

const whoPath = '/ballot-answers/who';

/** Whether the engine that calls itself `token` is the one that answers at `url`: ports are used again. */
export const isServedBy = async (url: string, token: string): Promise<boolean> => {
  try {
    const answer = await fetch(url + whoPath, { signal: AbortSignal.timeout(2000), headers: { connection: 'close' } });
    return answer.ok && (await answer.text()) === token;
  } catch {
    return false;
  }
};

/** Lets the engine say who it is, beside what DynamoDB would answer. */
const introduce = (server: Server, token: string): void => {
  const answerAsDynamo = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.url === whoPath) response.end(token);
    else for (const listener of answerAsDynamo) listener(request, response);
  });
};

/** Starts dynalite on a free port of this computer only. It never keeps the process from ending. */
export const startLocalEngine = async (token: string, path?: string): Promise<LocalEngine> => {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(path === undefined ? {} : { path }),
  });
  introduce(server, token);
  server.on('connection', (socket) => socket.unref());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
