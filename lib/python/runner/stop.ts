export type StopReason = 'time' | 'exit';

/** Thrown through the interpreter to leave it for good: afterwards its memory is in no state to go on. */
export class Stop extends Error {
  override name = 'Stop';
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    super(reason);
    this.reason = reason;
  }
}
