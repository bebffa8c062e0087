'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { AttemptSnapshot, PartStart } from './engine/attempt-saver.ts';
import { type Deadlines, type OpenAttempt, openAttempt } from './engine/open-attempt.ts';

type Options = {
  userId: string;
  attemptId: string;
  serverNow: string;
  /** All parts that the page shows; parts that come with a later question are added. */
  starts: readonly PartStart[];
  onMoved(): void;
};

export type AttemptConnection = {
  /** Null until the browser's side is ready; until then nothing can be changed. */
  attempt: OpenAttempt | null;
  snapshot: AttemptSnapshot;
  /** A new object whenever the clock was corrected, with the deadlines that the server told last. */
  time: { told: Deadlines | null };
};

const nothing: AttemptSnapshot = { parts: {}, status: 'saved' };

/** Connects a screen to the engine that saves its answers. */
export function useAttempt({ userId, attemptId, serverNow, starts, onMoved }: Options): AttemptConnection {
  const [attempt, setAttempt] = useState<OpenAttempt | null>(null);
  const [snapshot, setSnapshot] = useState(nothing);
  const [time, setTime] = useState<AttemptConnection['time']>({ told: null });

  const open = useEffectEvent((onChange: () => void) =>
    openAttempt({
      userId,
      attemptId,
      serverNow,
      starts,
      onChange,
      onTime: (deadlines) => setTime(({ told }) => ({ told: deadlines ?? told })),
      onMoved: () => moved(),
    }),
  );
  const moved = useEffectEvent(onMoved);

  useEffect(() => {
    let isGone = false;
    let opened: OpenAttempt | null = null;
    void open(() => opened && setSnapshot(opened.saver.snapshot)).then((ready) => {
      if (isGone) return ready.close();
      opened = ready;
      setAttempt(ready);
      setSnapshot(ready.saver.snapshot);
    });
    return () => {
      isGone = true;
      opened?.close();
    };
    // Another learner or another attempt is another engine.
  }, [userId, attemptId]);

  useEffect(() => {
    attempt?.saver.add(starts);
  }, [attempt, starts]);

  return { attempt, snapshot, time };
}
