'use client';

import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode, Ref } from 'react';
import { Html } from '../html.tsx';
import { inlineHtml } from '../inline-html.ts';
import type { KindViews } from '../kind-view.ts';

export type LineView = KindViews['order']['lines'][number];

type Props = {
  ref?: Ref<HTMLButtonElement>;
  line: LineView;
  letter: string;
  level: number;
  /** Its place in the answer, counted from 1; null among the candidates. */
  number: number | null;
  isHeld: boolean;
  isSelected: boolean;
  isDragged: boolean;
  isLocked: boolean;
  describedBy: string;
  onPress(event: PointerEvent): void;
  onClick(): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(): void;
  /** The button beside the line. */
  aside: ReactNode;
  /** What can be done with the line that is selected. */
  children?: ReactNode;
};

/** A line that can be picked up: one button, dragged by its grip with a finger and anywhere with a mouse. */
export function OrderLine({
  ref,
  line,
  letter,
  level,
  number,
  isHeld,
  isSelected,
  isDragged,
  isLocked,
  describedBy,
  aside,
  children,
  ...on
}: Props) {
  const isCode = 'html' in line;
  return (
    <li
      data-line={number === null ? undefined : line.id}
      data-level={level}
      data-held={isHeld || undefined}
      data-selected={isSelected || undefined}
      data-dragged={isDragged || undefined}
      className="order-line"
    >
      {number !== null && (
        <span aria-hidden="true" className="order-number">
          {number}
        </span>
      )}
      <div className="order-card">
        <div className="flex min-w-0 items-stretch">
          <button
            ref={ref}
            type="button"
            disabled={isLocked}
            aria-describedby={describedBy}
            aria-pressed={number === null ? undefined : isHeld}
            onPointerDown={(event) => {
              const isGrip = event.target instanceof Element && event.target.closest('.order-grip') !== null;
              if (event.pointerType === 'mouse' || isGrip) on.onPress(event);
            }}
            onClick={on.onClick}
            onKeyDown={on.onKeyDown}
            onFocus={on.onFocus}
            className="order-main"
          >
            <span className="order-grip">
              <GripVertical aria-hidden="true" className="size-4" />
            </span>
            <span className="order-letter">{letter}</span>
            <Html
              as={isCode ? 'code' : 'span'}
              text={isCode ? { html: line.html } : { ...line.text, html: inlineHtml(line.text.html) }}
              className={isCode ? 'order-code' : 'min-w-0 py-2'}
            />
          </button>
          {!isLocked && aside}
        </div>
        {children}
      </div>
    </li>
  );
}
