'use client';

import { useEffect, useState } from 'react';
import type { MathField } from './math-field.tsx';

/** The editor for formulas as soon as it is there; `missing` if it cannot be loaded: then plain LaTeX is the only way. */
export function useMathField(): typeof MathField | 'loading' | 'missing' {
  const [loaded, setLoaded] = useState<{ Field: typeof MathField } | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let isGone = false;
    import('./math-field.tsx').then(
      (module) => !isGone && setLoaded({ Field: module.MathField }),
      () => !isGone && setLoaded('missing'),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return typeof loaded === 'string' ? loaded : loaded.Field;
}
