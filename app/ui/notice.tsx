import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { info: Info, done: CircleCheck, problem: CircleAlert };

type Props = {
  /** What happened, what the app does about it, what to do. */
  tone?: keyof typeof icons;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out as soon as it appears. */
  isLive?: boolean;
};

/** A message in the flow of the page. Tone is carried by sign and words: 朱 stays the colour of marking. */
export function Notice({ tone = 'info', title, children, isLive = false }: Props) {
  const Icon = icons[tone];
  return (
    <div
      role={isLive ? (tone === 'problem' ? 'alert' : 'status') : undefined}
      className={`flex gap-3 border bg-paper-raised px-4 py-3 ${tone === 'problem' ? 'border-2 border-ink' : 'border-rule'}`}
    >
      <Icon aria-hidden="true" className="mt-1 size-5 shrink-0 text-ink-soft" />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
