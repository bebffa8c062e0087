import type { Answer } from '#lib/questions/answer.ts';

/** One part of one question of the attempt. */
export type PartKey = { itemId: string; partId: string };

/** One change of one answer. `clientId` and `clientSeq` name it for ever: sending it twice changes nothing. */
export type Save = PartKey & {
  answer: Answer;
  clientId: string;
  clientSeq: number;
  /** The server's revision that the change was made on. */
  baseRevision: number;
  /** The browser's own clock, stored by the server and never trusted. */
  clientTime: string;
};

/** What the server holds for a part. */
export type CurrentAnswer = { answer: Answer | null; revision: number; clientId: string };

/** The server's reply to a save that it kept. Times are ISO strings. */
export type SaveReply = {
  outcome: 'saved' | 'conflict' | 'late';
  revision: number;
  savedAt: string;
  current: CurrentAnswer;
  deadlineAt: string | null;
  serverNow: string;
};

export type SendOutcome =
  | { kind: 'reply'; reply: SaveReply }
  /** No connection, a timeout, an overloaded or restarting server: the same save is sent again. */
  | { kind: 'unreachable' }
  /** The session has ended: kept here until the learner is signed in again. */
  | { kind: 'signed-out' }
  /** The server knows no such attempt of this learner. */
  | { kind: 'gone' }
  /** The server cannot take this answer; sending it again would not help. */
  | { kind: 'rejected' };

/** Two contents of one part: what was typed here, and what another device saved meanwhile. */
export type Conflict = {
  mine: { answer: Answer | null; at: string };
  theirs: CurrentAnswer & { at: string | null };
};

export type PartStatus = 'saved' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'late' | 'gone' | 'rejected';

export type PartSnapshot = {
  answer: Answer | null;
  status: PartStatus;
  conflict: Conflict | null;
};

/** Timers and clocks of the browser, so that tests can run them. */
export type Timing = {
  setTimer(run: () => void, milliseconds: number): unknown;
  clearTimer(timer: unknown): void;
  /** ISO time of the browser's clock. */
  clientTime(): string;
  /** [0, 1), for jitter. */
  random(): number;
};

export function keyOf({ itemId, partId }: PartKey): string {
  return `${itemId}/${partId}`;
}
