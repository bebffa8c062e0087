import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  titleLang?: string;
  /** A line above the title that says where this belongs, such as 第1節. */
  kicker?: ReactNode;
  lead?: ReactNode;
};

/** The head of a page: the page's only h1. */
export function PageHeader({ title, titleLang, kicker, lead }: Props) {
  return (
    <header className="grid gap-1 border-ink border-b-2 pb-4">
      {kicker && <p className="text-ink-soft">{kicker}</p>}
      <h1 lang={titleLang} className="text-2xl sm:text-3xl">
        {title}
      </h1>
      {lead && <div className="max-w-[38em] pt-1 text-ink-soft">{lead}</div>}
    </header>
  );
}
