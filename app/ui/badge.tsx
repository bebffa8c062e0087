import type { ReactNode } from 'react';

/** A short word on the state of something. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="inline-block whitespace-nowrap border border-edge px-2 text-ink-soft text-xs leading-6">{children}</span>;
}
