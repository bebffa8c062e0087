'use client';

import { useRef, useState } from 'react';
import { backOff } from './engine/back-off.ts';
import type { OpenAttempt } from './engine/open-attempt.ts';

/** The server waits a little longer than this for answers on their way when time is up. */
const LAST_CHANGE_MILLISECONDS = 8_000;

export type MoveState = 'still' | 'moving' | 'stuck' | 'signed-out';

type Move = {
  /** Does the step on the server; anything may be called twice. */
  step(): Promise<{ ok: true } | { ok: false; error: { code: string } }>;
  /** The learner asked for it: no step is taken while an answer has not arrived. When time is up it cannot wait. */
  mustDeliver: boolean;
  onDone(): void;
};

/**
 * Going on to the next question and handing in: the last change first, then the step, again and again until the
 * server has answered. Clicks meanwhile change nothing.
 */
export function useMove(attempt: OpenAttempt | null) {
  const [state, setState] = useState<MoveState>('still');
  const running = useRef<AbortController | null>(null);

  async function run({ step, mustDeliver, onDone }: Move): Promise<void> {
    if (!attempt || running.current) return;
    const move = new AbortController();
    running.current = move;
    setState('moving');
    for (let failures = 0; !move.signal.aborted; failures += 1) {
      if (failures > 0) {
        setState('stuck');
        await sleep(backOff(failures, Math.random));
        if (move.signal.aborted) return;
      }
      await Promise.race([attempt.saver.flush(), sleep(LAST_CHANGE_MILLISECONDS)]);
      if (mustDeliver && attempt.saver.hasUndelivered) {
        if (attempt.saver.snapshot.status === 'signed-out') return end('signed-out');
        continue;
      }
      const result = await step().catch(() => null);
      if (result?.ok) {
        attempt.tellMoved();
        running.current = null;
        return onDone();
      }
      if (result?.error.code === 'session-ended') return end('signed-out');
      // Refused for good: asking again changes nothing, and the page that comes next says why.
      if (result) {
        end('still');
        return onDone();
      }
    }
  }

  function end(last: MoveState) {
    running.current = null;
    setState(last);
  }

  return {
    state,
    run,
    /** The learner no longer wants to wait, or the next question is there. */
    stop() {
      running.current?.abort();
      end('still');
    },
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
