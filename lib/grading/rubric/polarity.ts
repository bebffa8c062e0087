import type { Span } from './find-terms.ts';
import { findZonesEnglish } from './negation-english.ts';
import { findZonesJapanese } from './negation-japanese.ts';
import type { Zone } from './zone.ts';

/** How a term is said: plainly, as what is to be prevented, beside the matter, or denied. */
export type Polarity = 'affirmed' | 'prevented' | 'aside' | 'negated';

export function findZones(text: string): Zone[] {
  return [...findZonesJapanese(text), ...findZonesEnglish(text)];
}

/**
 * How the term at `span` is said. `wordings` are all spans of the terms that are looked for together: a marker inside one
 * of them is part of its wording ('負にならない') and denies nothing more.
 */
export function polarityOf(span: Span, { zones, wordings }: { zones: readonly Zone[]; wordings: readonly Span[] }): Polarity {
  const effects = new Set(
    zones
      .filter((zone) => zone.start <= span.start && span.start < zone.end)
      .filter((zone) => !wordings.some((wording) => wording.start < zone.marker.end && zone.marker.start < wording.end))
      .map((zone) => zone.effect),
  );
  // 二乗しないわけではない: denied twice.
  if (effects.has('negated') !== effects.has('outer')) return 'negated';
  if (effects.has('aside')) return 'aside';
  return effects.has('prevented') ? 'prevented' : 'affirmed';
}
