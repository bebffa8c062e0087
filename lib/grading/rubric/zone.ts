/** What a stretch of a sentence does to the terms that begin in it. */
export type ZoneEffect =
  /** Denied: 二乗しない. */
  | 'negated'
  /** Turned round, and back if it is denied inside: 二乗しないわけではない. */
  | 'outer'
  /** Denied as what is to be prevented: 打ち消し合わないように. Understood, but not asserted. */
  | 'prevented'
  /** Named beside the matter, for contrast or as a supposition: バッチ学習とは異なり, 二乗しないと. */
  | 'aside';

export type Zone = {
  start: number;
  /** Exclusive. */
  end: number;
  effect: ZoneEffect;
  /** The words that make the zone. A term whose own wording covers them ('負にならない') uses them up. */
  marker: { start: number; end: number };
  /** Set aside as something supposed: 二乗しないと. */
  supposition?: true;
};
