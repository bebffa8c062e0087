import { type ReactNode, useId } from 'react';

/** One matter of the account page under its heading. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
