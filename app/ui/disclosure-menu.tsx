'use client';

import { ChevronDown } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  summary: ReactNode;
  /** What the panel is, where the summary does not say so. */
  name: string | null;
  children: ReactNode;
};

/** A panel under its button. The browser's own disclosure: works before any script; Escape, a press elsewhere and going to another page close it. */
export function DisclosureMenu({ summary, name, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  useEffect(() => {
    if (path && details.current) details.current.open = false;
  }, [path]);

  useEffect(() => {
    function onPointerDown(event: PointerEvent) {
      if (details.current && event.target instanceof Node && !details.current.contains(event.target)) details.current.open = false;
    }
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);

  return (
    <details
      ref={details}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="flex min-h-11 list-none items-center gap-1 rounded-md px-2 text-accent hover:bg-accent-soft [&::-webkit-details-marker]:hidden">
        {summary}
        {name && <span className="sr-only"> {name}</span>}
        <ChevronDown aria-hidden="true" className="size-4 shrink-0" />
      </summary>
      <div className="absolute right-0 z-30 mt-1 w-64 border border-edge bg-paper-raised p-4 shadow-xl">{children}</div>
    </details>
  );
}
