/** What can be undone and done again. Changes with the same `tag` one after the other are one. */
export type History<T> = { past: readonly T[]; present: T; future: readonly T[]; tag: string | null };

const MOST = 100;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], tag: null };
}

export function changed<T>({ past, present, tag }: History<T>, next: T, nextTag: string | null): History<T> {
  const isSameChange = nextTag !== null && nextTag === tag;
  return { past: isSameChange ? past : [...past, present].slice(-MOST), present: next, future: [], tag: nextTag };
}

export function undone<T>({ past, present, future, tag }: History<T>): History<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future, tag }
    : { past: past.slice(0, -1), present: before, future: [present, ...future], tag: null };
}

export function redone<T>({ past, present, future, tag }: History<T>): History<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future, tag } : { past: [...past, present], present: next, future: rest, tag: null };
}
