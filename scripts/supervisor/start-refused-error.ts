/** The start cannot go on, and the message says what to change: no stack is needed. */
export class StartRefusedError extends Error {
  override name = 'StartRefusedError';
}
