'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { AttemptSnapshot, PartStart } from './engine/attempt-saver.ts';
import { type OpenAttempt, openAttempt, type Times } from './engine/open-attempt.ts';
import type { ClockReading } from './use-countdown.ts';

type Options = {
  userId: string;
  attemptId: string;
  serverNow: string;
  /** All parts that the page shows; parts that come with a later question are added. */
  starts: readonly PartStart[];
  onMoved(): void;
  onTimes(times: Times): void;
};

export type AttemptConnection = {
  /** Null until the browser's side is ready; until then nothing can be changed. */
  attempt: OpenAttempt | null;
  snapshot: AttemptSnapshot;
  reading: ClockReading | null;
  /** What the server said of the attempt's times last. */
  times: Times | null;
};

const nothing: AttemptSnapshot = { parts: {}, status: 'saved' };

/** Connects a screen to the engine that saves its answers. Another attempt needs another screen (a `key`). */
export function useAttempt({ userId, attemptId, serverNow, starts, onMoved, onTimes }: Options): AttemptConnection {
  const [attempt, setAttempt] = useState<OpenAttempt | null>(null);
  const [snapshot, setSnapshot] = useState(nothing);
  const [reading, setReading] = useState<ClockReading | null>(null);
  const [times, setTimes] = useState<Times | null>(null);

  const moved = useEffectEvent(onMoved);
  const heard = useEffectEvent(onTimes);
  const open = useEffectEvent((onChange: () => void, onTime: (told: Times | null) => void) =>
    openAttempt({ userId, attemptId, serverNow, starts, onChange, onTime, onMoved: () => moved() }),
  );

  useEffect(() => {
    let isGone = false;
    let opened: OpenAttempt | null = null;
    const onChange = () => opened && setSnapshot(opened.saver.snapshot);
    const onTime = (told: Times | null) => {
      if (opened) setReading({ clock: opened.clock });
      if (!told) return;
      setTimes(told);
      heard(told);
    };
    void open(onChange, onTime).then((ready) => {
      if (isGone) return ready.close();
      opened = ready;
      setAttempt(ready);
      setSnapshot(ready.saver.snapshot);
      setReading({ clock: ready.clock });
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, []);

  useEffect(() => {
    attempt?.saver.add(starts);
  }, [attempt, starts]);

  return { attempt, snapshot, reading, times };
}
