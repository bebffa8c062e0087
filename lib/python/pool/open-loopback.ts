import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A port on this machine that a sealed process must not be able to connect to. */
export type Loopback = { port: number; close: () => void };

export function openLoopback(): Promise<Loopback> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() });
    });
  });
}
