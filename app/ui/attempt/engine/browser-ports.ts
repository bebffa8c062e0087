import { type ClientIdentity, claimIdentity, claimLock, createClientId } from './client-identity.ts';
import type { Timing } from './protocol.ts';

/** What the engine needs of a real browser, each with a way out where the browser says no. */
export function claimBrowserIdentity(): Promise<ClientIdentity> {
  identity ??= claimIdentity({
    tabStorage: storageOr(() => window.sessionStorage),
    browserStorage: storageOr(() => window.localStorage),
    claim: 'locks' in navigator ? claimLock : null,
    createId: createClientId,
  });
  return identity;
}

/** One for the life of the page: a learner may leave the player and come back to it without a reload. */
let identity: Promise<ClientIdentity> | null = null;

/** With cookies blocked even touching a storage throws; then the page keeps its own. */
function storageOr(open: () => Storage): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    const storage = open();
    storage.getItem('kakunin');
    return storage;
  } catch {
    const values = new Map<string, string>();
    return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
  }
}

export const browserTiming: Timing = {
  setTimer: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimer: (timer) => window.clearTimeout(typeof timer === 'number' ? timer : undefined),
  // `performance` knows the wall clock too: it started counting at `timeOrigin`.
  clientTime: () => new Date(performance.timeOrigin + performance.now()).toISOString(),
  random: () => Math.random(),
};
