import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens on this computer alone, at a port that was free. */
export interface Listening {
  url: string;
  /** Whoever is still connected is cut off. */
  close(): Promise<void>;
}

export const listenHere = async (server: Server): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
