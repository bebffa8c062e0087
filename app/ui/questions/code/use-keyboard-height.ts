'use client';

import { useEffect, useState } from 'react';

/** Less is a bar of the browser, not a keyboard. */
const LEAST_PIXELS = 120;

/** How much of the page a phone's keyboard covers, from below; 0 while there is none. */
export function useKeyboardHeight(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => {
      // Who zooms in sees less of the page as well.
      const covered = viewport.scale > 1.05 ? 0 : Math.round(window.innerHeight - viewport.height - viewport.offsetTop);
      setHeight(covered > LEAST_PIXELS ? covered : 0);
    };
    measure();
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, []);
  return height;
}
