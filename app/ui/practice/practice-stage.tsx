'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Where the question or its result stands. When another one takes the place, it gets the focus and comes into view. */
export function PracticeStage({ name, children }: { name: string; children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    stage.current?.focus({ preventScroll: true });
    stage.current?.scrollIntoView({ block: 'start' });
  }, [name]);
  return (
    <div ref={stage} tabIndex={-1} className="grid scroll-mt-4 grid-cols-1 gap-6 outline-none">
      {children}
    </div>
  );
}
