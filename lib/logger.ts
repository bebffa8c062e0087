import { styleText } from 'node:util';

/** Writes an error to the log (stderr): where it happened, the message and the stack. Never pass answers or secrets. */
export function logError(where: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${styleText('red', `× ${where}`)} ${text}\n`);
}
