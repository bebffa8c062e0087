import type { ReactNode } from 'react';

/** One matter of the account page under its heading. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{title}</h2>
      {lead && <p className="text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
