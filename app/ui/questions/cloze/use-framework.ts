'use client';

import { useSyncExternalStore } from 'react';

const KEY = 'kakunin.framework';
const listeners = new Set<() => void>();
/** What was chosen on this page, where the browser keeps nothing. */
let chosenHere: string | null = null;

function read(): string | null {
  try {
    return window.localStorage.getItem(KEY) ?? chosenHere;
  } catch {
    return chosenHere;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The framework that this learner chose last, on any question; the browser remembers it. */
export function useFramework(): [framework: string | null, choose: (framework: string) => void] {
  const framework = useSyncExternalStore(subscribe, read, () => null);
  function choose(next: string) {
    chosenHere = next;
    try {
      window.localStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing: the answer still says which version it is for.
    }
    for (const listener of listeners) listener();
  }
  return [framework, choose];
}
