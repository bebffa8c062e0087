import { AttemptSaver, type PartStart, type TabMessage } from './attempt-saver.ts';
import { browserTiming, claimBrowserIdentity } from './browser-ports.ts';
import { openDraftStore } from './idb-draft-store.ts';
import { sendSave } from './send-save.ts';
import { ServerClock } from './server-clock.ts';

export type OpenAttempt = {
  saver: AttemptSaver;
  clock: ServerClock;
  /** Asks the server for its time. */
  syncClock(): Promise<void>;
  /** Tells the other tabs of this browser that the attempt has moved on. */
  tellMoved(): void;
  close(): void;
};

/** What the server says of a running attempt; `currentItemId` and `itemDeadlineAt` question by question. */
export type Times = { deadlineAt: string | null; itemDeadlineAt: string | null; currentItemId: string | null };

/** Finds extra time that was given, and a test that was handed in elsewhere. */
const SYNC_MILLISECONDS = 60_000;

type Options = {
  userId: string;
  attemptId: string;
  serverNow: string;
  starts: readonly PartStart[];
  onChange(): void;
  /** The clock was corrected; with `times` when the server told them (extra time may have been given meanwhile). */
  onTime(times: Times | null): void;
  /** Another tab went on to the next question or handed the test in. */
  onMoved(): void;
};

/** Puts the engine together with the real browser and keeps it informed until closed. */
export async function openAttempt({ userId, attemptId, serverNow, starts, onChange, onTime, onMoved }: Options): Promise<OpenAttempt> {
  const monotonicNow = () => performance.now();
  const clock = new ServerClock(monotonicNow, serverNow);
  const [client, drafts] = await Promise.all([claimBrowserIdentity(), openDraftStore()]);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`kakunin-attempt-${userId}-${attemptId}`);

  function onServerTime(sample: Parameters<ServerClock['sample']>[0]) {
    clock.sample(sample);
    onTime(null);
  }

  const saver = new AttemptSaver({
    userId,
    attemptId,
    client,
    timing: browserTiming,
    drafts,
    send: (save, options) => sendSave({ fetch: (...request) => fetch(...request), attemptId, monotonicNow, onServerTime }, save, options),
    tellTabs: (message) => channel?.postMessage(message),
    onChange,
  });

  async function syncClock() {
    const sentAt = monotonicNow();
    try {
      const response = await fetch(`/api/attempts/${attemptId}/clock`, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
      if (!response.ok) return;
      const reply: Times & { serverNow: string; state: string } = await response.json();
      clock.sample({ serverNow: reply.serverNow, sentAt, receivedAt: monotonicNow() });
      onTime({ deadlineAt: reply.deadlineAt, itemDeadlineAt: reply.itemDeadlineAt, currentItemId: reply.currentItemId });
      if (reply.state !== 'IN_PROGRESS') onMoved();
    } catch {
      // Without a connection the page counts on with what it knows.
    }
  }

  const leaving = new AbortController();
  const listen = { signal: leaving.signal };
  channel?.addEventListener(
    'message',
    ({ data }: MessageEvent<TabMessage>) => (data.type === 'moved' ? onMoved() : saver.hear(data)),
    listen,
  );
  window.addEventListener('online', () => void saver.flush(), listen);
  window.addEventListener('pagehide', () => saver.sendOnLeaving(), listen);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') return saver.sendOnLeaving();
      clock.distrust();
      void syncClock();
      // Back from another tab: perhaps signed in again there.
      void saver.flush();
    },
    listen,
  );

  await saver.open(starts);
  void syncClock();
  const syncing = window.setInterval(() => document.visibilityState === 'visible' && void syncClock(), SYNC_MILLISECONDS);
  return {
    saver,
    clock,
    syncClock,
    tellMoved: () => channel?.postMessage({ type: 'moved' } satisfies TabMessage),
    close() {
      leaving.abort();
      window.clearInterval(syncing);
      saver.sendOnLeaving();
      saver.stop();
      channel?.close();
    },
  };
}
