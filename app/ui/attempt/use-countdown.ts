'use client';

import { useEffect, useState } from 'react';
import type { ServerClock } from './engine/server-clock.ts';

/**
 * Whole seconds left until `deadlineAt`, by the server's clock; null without a deadline or before the clock is
 * known. It ticks on the second, and is right again at once after the machine slept, because every tick asks the clock.
 */
export function useCountdown(clock: ServerClock | null, deadlineAt: string | null, time: object): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    if (!clock || deadlineAt === null) {
      setSeconds(null);
      return;
    }
    let timer = 0;
    const tick = () => {
      window.clearTimeout(timer);
      const left = clock.millisecondsUntil(deadlineAt);
      setSeconds(Math.max(0, Math.ceil(left / 1000)));
      if (left > 0) timer = window.setTimeout(tick, ((left - 1) % 1000) + 1);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
    // `time` is a new object whenever the clock was corrected.
  }, [clock, deadlineAt, time]);

  return seconds;
}
