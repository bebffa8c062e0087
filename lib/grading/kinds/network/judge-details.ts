import { foldLabel } from '#lib/questions/kinds/network/fold-label.ts';
import type { KeyNetwork } from '#lib/questions/kinds/network/key-network.ts';
import { parseNumber } from '../numeric/parse-number.ts';

/** The network that is asked for, with what decides whether a label or a weight is right. */
export type Key = KeyNetwork & { weightTolerance: number };

/** Whether a label is one of those accepted; null where none is asked. */
export function isLabelRight(accepted: readonly string[] | null, given: string): boolean | null {
  return accepted === null ? null : accepted.some((label) => foldLabel(label) === foldLabel(given));
}

/** Whether a weight is near enough; null where none is asked. */
export function isWeightRight(weight: number | null, given: string, tolerance: number): boolean | null {
  if (weight === null) return null;
  const value = parseNumber(given);
  return value !== null && Math.abs(value - weight) <= tolerance + 1e-12;
}
