import type { KeyboardEventHandler, ReactNode } from 'react';
import { Html } from '../html.tsx';
import type { RenderedLine } from '../rendered.ts';

type Props = {
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler<HTMLElement>;
  /** Nothing inside can have the focus: the sheet itself must, to be scrolled by keys. */
  isReadOnly?: boolean;
};

/** The sheet on which a listing stands. Long lines scroll inside it, the page never does. */
export function ListingFrame({ children, onKeyDown, isReadOnly = false }: Props) {
  return (
    <div
      tabIndex={isReadOnly ? 0 : undefined}
      className="@container overflow-x-auto rounded-md border border-rule bg-code py-2 font-mono text-sm"
    >
      <ol className="min-w-max" onKeyDown={onKeyDown}>
        {children}
      </ol>
    </div>
  );
}

/** One numbered line with its colours. */
export function CodeLine({ number, line }: { number: number; line: RenderedLine }) {
  return (
    <>
      <span aria-hidden="true" className="w-8 shrink-0 select-none pr-3 text-right text-ink-soft tabular-nums">
        {number}
      </span>
      <Html as="code" text={{ html: line.html }} className="whitespace-pre pr-4" />
    </>
  );
}
