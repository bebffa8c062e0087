import type { ReactNode } from 'react';

type Props = { label: string; className: string; children: ReactNode };

/** What may be larger than its place. It can have the focus, so that keys scroll it in every browser. */
export function ScrollArea({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keys (WCAG 2.1.1)
    <section tabIndex={0} aria-label={label} className={className}>
      {children}
    </section>
  );
}
