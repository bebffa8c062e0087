'use client';

import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in pixels; null before it is on the screen. */
export function useWidth(place: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
