'use client';

import { useEffect, useState } from 'react';
import type { ServerClock } from './engine/server-clock.ts';

/** The server's clock; a new object whenever it was corrected. */
export type ClockReading = { clock: ServerClock };

/**
 * Whole seconds left until `deadlineAt`, by the server's clock; null without a deadline or before the clock is
 * known. It ticks on the second, and is right again at once after the machine slept, because every tick asks the clock.
 */
export function useCountdown(reading: ClockReading | null, deadlineAt: string | null): number | null {
  const [left, setLeft] = useState<{ deadlineAt: string; seconds: number } | null>(null);

  useEffect(() => {
    if (!reading || deadlineAt === null) return;
    let timer = 0;
    const tick = () => {
      window.clearTimeout(timer);
      const milliseconds = reading.clock.millisecondsUntil(deadlineAt);
      setLeft({ deadlineAt, seconds: Math.max(0, Math.ceil(milliseconds / 1000)) });
      if (milliseconds > 0) timer = window.setTimeout(tick, ((milliseconds - 1) % 1000) + 1);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [reading, deadlineAt]);

  // What was left of the question before says nothing about this one.
  return left?.deadlineAt === deadlineAt ? left.seconds : null;
}
