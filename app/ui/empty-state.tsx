import type { ReactNode } from 'react';

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Says honestly that there is nothing yet, and what to do instead. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="grid justify-items-start gap-3 border border-edge border-dashed px-5 py-6">
      <p className="font-bold">{title}</p>
      {children && <div className="max-w-[38em] text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}
