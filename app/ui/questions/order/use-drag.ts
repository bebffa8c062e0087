'use client';

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Movement in pixels from which a press is a drag. */
const THRESHOLD = 5;
/** Pixels of one level, as in order.css. */
const LEVEL_WIDTH = 24;
/** So close to the edge of the window the page scrolls along. */
const EDGE = 56;

/** Where a line would fall: before the line of this index among the others, or back among the candidates. */
export type Drop = {
  at: number | null;
  /** Null for a candidate: it comes from elsewhere on the page, so how far to the right says nothing. */
  level: number | null;
};
export type Drag = Drop & { id: string; x: number; y: number };

type Start = { id: string; level: number | null; x: number; y: number };
type Options = { list: RefObject<HTMLElement | null>; onDrop(id: string, drop: Drop): void };

/** Drags lines by mouse, pen or finger. The lines stay where they are until one is dropped. */
export function useDrag({ list, onDrop }: Options): {
  drag: Drag | null;
  press(event: ReactPointerEvent, line: { id: string; level: number | null }): void;
} {
  const [start, setStart] = useState<Start | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  // A quick finger is lifted before the last move is on the screen: what counts is where it was.
  const latest = useRef<Drag | null>(null);

  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!start) return;
    if (!latest.current && Math.hypot(event.clientX - start.x, event.clientY - start.y) < THRESHOLD) return;
    event.preventDefault();
    scrollAlong(event.clientY);
    latest.current = { id: start.id, x: event.clientX, y: event.clientY, ...dropAt(event, start, list.current) };
    setDrag(latest.current);
  });
  const onEnd = useEffectEvent((isDropped: boolean) => {
    const last = latest.current;
    latest.current = null;
    if (last && isDropped) {
      onDrop(last.id, last);
      swallowClick();
    }
    setDrag(null);
    setStart(null);
  });

  const isPressed = start !== null;
  useEffect(() => {
    if (!isPressed) return;
    const up = () => onEnd(true);
    const stop = () => onEnd(false);
    const key = (event: KeyboardEvent) => event.key === 'Escape' && onEnd(false);
    const move = (event: PointerEvent) => onMove(event);
    window.addEventListener('pointermove', move, { passive: false });
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', key);
    };
  }, [isPressed]);

  function press(event: ReactPointerEvent, { id, level }: { id: string; level: number | null }) {
    if (event.button !== 0) return;
    setStart({ id, level, x: event.clientX, y: event.clientY });
  }
  return { drag, press };
}

function dropAt(event: PointerEvent, start: Start, list: HTMLElement | null): Drop {
  const level = start.level === null ? null : Math.max(0, start.level + Math.round((event.clientX - start.x) / LEVEL_WIDTH));
  const area = list?.getBoundingClientRect();
  const isInside =
    area &&
    event.clientY > area.top - 24 &&
    event.clientY < area.bottom + 24 &&
    event.clientX > area.left - 24 &&
    event.clientX < area.right + 24;
  if (!list || !isInside) return { at: null, level };
  const others = [...list.querySelectorAll<HTMLElement>('[data-line]')].filter((row) => row.dataset['line'] !== start.id);
  const above = others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < event.clientY;
  });
  return { at: above.length, level };
}

function scrollAlong(y: number): void {
  if (y < EDGE) window.scrollBy(0, -12);
  if (y > window.innerHeight - EDGE) window.scrollBy(0, 12);
}

/** The click that follows a drag is none. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}
