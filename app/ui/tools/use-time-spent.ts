'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { createClientId } from '../attempt/engine/client-identity.ts';
import { TELL_EVERY_MILLISECONDS, TimeKeeper, type TimeReport } from './time-keeper.ts';

/** A step that shows the time waits so long for its last report, and not longer. */
const PATIENCE_MILLISECONDS = 1_500;

/** Measures how long the question `itemId` is seen and tells the server: when another one comes, when the page is hidden, and now and then. */
export function useTimeSpent({ attemptId, itemId }: { attemptId: string; itemId: string | null }): { flush(): Promise<void> } {
  const keeper = useRef<TimeKeeper | null>(null);
  const clientId = useRef<string | null>(null);

  const tell = useEffectEvent(() => sendAll(attemptId, clientId.current ?? '', keeper.current?.take() ?? []));

  useEffect(() => {
    clientId.current ??= createClientId();
    keeper.current ??= new TimeKeeper(() => performance.now(), document.visibilityState === 'visible');
    const onVisibility = () => {
      keeper.current?.setVisible(document.visibilityState === 'visible');
      void tell();
    };
    const timer = window.setInterval(() => void tell(), TELL_EVERY_MILLISECONDS);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', onVisibility);
    };
  }, []);

  useEffect(() => {
    keeper.current?.show(itemId);
    return () => {
      keeper.current?.show(null);
      void tell();
    };
  }, [itemId]);

  return {
    flush: async () => {
      const sent = sendAll(attemptId, clientId.current ?? '', keeper.current?.take() ?? []);
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS))]);
    },
  };
}

async function sendAll(attemptId: string, clientId: string, reports: readonly TimeReport[]): Promise<void> {
  if (!navigator.onLine) return;
  await Promise.all(
    reports.map((report) =>
      fetch(`/api/attempts/${attemptId}/time`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...report, clientId }),
        keepalive: true,
        // The next report holds the same time and more.
      }).catch(() => {}),
    ),
  );
}
