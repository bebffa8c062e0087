'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * An answer that is edited here: what is given counts at once, and comes back as `answer`, perhaps after the next change.
 * Only what others say (another tab, a saved answer that arrives) takes the place of what stands here.
 */
export function useOwnAnswer<Given extends object>(
  answer: Given | null,
  onChange: (answer: Given) => void,
): [own: Given | null, give: (answer: Given) => void] {
  const [own, setOwn] = useState(answer);
  const said = useRef(new WeakSet<Given>());
  useEffect(() => {
    if (answer !== null && !said.current.has(answer)) setOwn(answer);
  }, [answer]);
  function give(next: Given) {
    said.current.add(next);
    setOwn(next);
    onChange(next);
  }
  return [own, give];
}
