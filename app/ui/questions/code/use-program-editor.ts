'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ProgramEditor } from './editor/program-editor.tsx';
import { readCaret } from './plain-fields.tsx';
import type { Caret } from './program-field-handle.ts';

type Loaded = { ProgramEditor: typeof ProgramEditor; caret: Caret | null };

/**
 * The editor, as soon as it is there; null before, and for good if it cannot be loaded. Whoever is already writing in the
 * plain fields goes on in the editor at the same place; a conversion of an input method is not cut off.
 */
export function useProgramEditor(fields: RefObject<HTMLElement | null>): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isConverting = useRef(false);

  useEffect(() => {
    let isGone = false;
    let takeOver = () => {};
    const place = fields.current;
    const onStart = () => {
      isConverting.current = true;
    };
    const onEnd = () => {
      isConverting.current = false;
      // The field's own change event of this conversion comes first.
      setTimeout(takeOver);
    };
    place?.addEventListener('compositionstart', onStart);
    place?.addEventListener('compositionend', onEnd);
    import('./editor/program-editor.tsx').then(
      (module) => {
        takeOver = () => {
          if (!isGone && !isConverting.current) {
            takeOver = () => {};
            setLoaded({ ProgramEditor: module.ProgramEditor, caret: readCaret(place) });
          }
        };
        takeOver();
      },
      // The plain fields stay.
      () => {},
    );
    return () => {
      isGone = true;
      place?.removeEventListener('compositionstart', onStart);
      place?.removeEventListener('compositionend', onEnd);
    };
  }, [fields]);
  return loaded;
}
