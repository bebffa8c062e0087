/** What geometry found; the sentence stands in the app. Numbers are in the axes' own units. */
export const SKETCH_FAULTS = [
  /** What was typed is no formula. */
  'sketch-unread',
  /** Nothing is drawn from `from` to `to`, where something is wanted. */
  'sketch-gap',
  /** At `x` the height is `got`, not `wanted`. */
  'sketch-off',
  /** Nothing comes near (`x`, `y`). */
  'sketch-far',
  /** It rises or falls about `x`, where it must not. */
  'sketch-rises',
  'sketch-falls',
  /** It neither rises nor falls in the whole. */
  'sketch-flat',
  /** It bends the other way about `x`. */
  'sketch-bends-wrong',
  /** It is straight where it must bend. */
  'sketch-straight',
  /** It leaves the straight line about `x`. */
  'sketch-crooked',
  /** It stands above itself about `x`. */
  'sketch-folds',
  /** (`x`, `y`) is outside the range. */
  'sketch-outside',
  /** It ends at the height `got`, not `wanted`. */
  'sketch-level',
  /** It still rises or falls at its end. */
  'sketch-not-level',
  'sketch-apart',
  /** It is above the other one about `x`. */
  'sketch-above',
  /** It is not clearly below the other one at its end. */
  'sketch-close',
  /** It turns at `x`. */
  'sketch-turns-at',
  'sketch-no-turn',
  /** It turns at the height `got`, not `wanted`. */
  'sketch-turn-height',
  'sketch-count',
  /** It starts or ends at (`x`, `y`). */
  'sketch-start',
  'sketch-end',
  'sketch-uphill',
  'sketch-across',
  /** It is `got` long, not `wanted`. */
  'sketch-length',
] as const;
export type SketchFault = (typeof SKETCH_FAULTS)[number];

export type SketchReason = { code: SketchFault; numbers: Readonly<Record<string, number>> };

/** What one criterion makes of a drawing: which share of its weight is earned, and why not all. */
export type Judgement = { credit: number; reason?: SketchReason };

export const MET: Judgement = { credit: 1 };

/** Numbers as people say them: three figures. */
export function failed(code: SketchFault, numbers: Readonly<Record<string, number>> = {}, credit = 0): Judgement {
  const said = Object.entries(numbers).map(([name, value]) => [name, Number(value.toPrecision(3)) + 0] as const);
  return { credit, reason: { code, numbers: Object.fromEntries(said) } };
}
