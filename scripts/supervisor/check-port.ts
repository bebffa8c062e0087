import { createServer } from 'node:net';
import { StartRefusedError } from './start-refused-error.ts';

/** Fails early, before minutes of installing and building, when the web server could not listen. */
export async function checkPort(port: number, host: string): Promise<void> {
  const code = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, host }, () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    throw new StartRefusedError(
      `Port ${port} is taken by another program. Choose another one with the variable PORT, for example: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    throw new StartRefusedError(`Port ${port} needs more rights than this user has. Choose one above 1023 with the variable PORT.`);
  }
  throw new StartRefusedError(`The server cannot listen on ${host}, port ${port} (${code}). Change the variables HOST and PORT.`);
}
