import { z } from 'zod';
import { LocalText } from './local-text.ts';

/** A step towards the answer that a learner may take in practice, for a share of the part's points. */
export const Hint = z.strictObject({
  text: LocalText,
  /** The share of the part's points that it costs. */
  cost: z.number().min(0).max(1).default(0.2),
});
export type Hint = z.infer<typeof Hint>;

/** The hints of one part, each leading a little further than the one before. */
export const Hints = z.array(Hint).min(1).max(5);

/** What is left of a score after hints: never below nothing, and without the dust of floating point. */
export function scoreAfterHints(score: number, hintCost: number): number {
  return Math.max(0, Math.round((score - hintCost) * 1e9) / 1e9);
}
