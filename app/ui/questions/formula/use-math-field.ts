'use client';

import type { MathfieldElement } from 'mathlive';
import { type RefObject, useEffect, useState } from 'react';
import type { MathField } from './math-field.tsx';

type Loaded = {
  Field: typeof MathField;
  Element: typeof MathfieldElement;
  /** Somebody was writing in the plain field when this one came; they go on there. */
  isLate: boolean;
};

/** The editor for formulas as soon as it is there; null before, and for good if it cannot be loaded: then LaTeX is the only way. */
export function useMathField(place: RefObject<HTMLElement | null>): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    Promise.all([import('./math-field.tsx'), import('mathlive')]).then(
      ([{ MathField: Field }, { MathfieldElement: Element }]) => {
        // The page has KaTeX's fonts already, under the names that MathLive uses; sounds are not wanted at all.
        Element.fontsDirectory = null;
        Element.soundsDirectory = null;
        if (!isGone) setLoaded({ Field, Element, isLate: place.current?.contains(document.activeElement) ?? false });
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [place]);
  return loaded;
}
