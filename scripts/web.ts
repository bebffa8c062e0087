import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { env } from '../lib/env.ts';
import { pythonPool, stopPythonPool } from '../lib/python/shared-pool.ts';
import { drainOnStop } from './process/drain.ts';

// Proxies keep idle connections for about a minute; closing first would race with their next request.
const keepAliveMs = 65_000;

const isDevelopment = process.env.NODE_ENV === 'development';
const app = next({ dev: isDevelopment, dir: join(import.meta.dirname, '..'), hostname: env.HOST, port: env.PORT });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  // Who is connected, for limits per address: pages see headers only, and whatever was sent under that name is not to be believed.
  request.headers['x-kakunin-peer'] = request.socket.remoteAddress ?? 'unknown';
  handle(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.keepAliveTimeout = keepAliveMs;

server.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen({ port: env.PORT, host: env.HOST }, () => {
  process.send?.({ type: 'ready' });
  // Pages are there at once; the sandbox follows in seconds, before anybody has written a program.
  pythonPool({ eager: true });
});

drainOnStop(async () => {
  // The browser's reload channel never ends by itself, and nobody's answers are at stake.
  if (isDevelopment) return await stopPythonPool();
  // No new connections; what is being answered is finished, what is idle is closed.
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const closing = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearInterval(closing);
  await app.close();
  await stopPythonPool();
});
