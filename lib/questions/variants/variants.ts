import { z } from 'zod';

/** As expressions call it. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'use letters and digits');

/** How one number is drawn. */
const Draw = z.union([
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive().default(1), except: z.array(z.number()).optional() }),
  z.strictObject({ oneOf: z.array(z.number()).min(2) }),
]);
export type Draw = z.infer<typeof Draw>;

/**
 * Makes a question new for every attempt: its numbers are drawn by the attempt's seed. Texts show them as `{{w}}`, fields
 * that hold numbers take expressions of them.
 */
export const Variants = z.strictObject({
  draw: z.record(Name, Draw),
  /** Further names, each by an expression of others: `u: w * x + b`. */
  let: z.record(Name, z.string()).optional(),
  /** Conditions that a draw must meet; others are drawn again: `u > 0`. */
  where: z.array(z.string()).optional(),
  /** The most significant digits that a number may have, shown or asked. */
  digits: z.int().min(1).max(10).default(4),
});
export type Variants = z.infer<typeof Variants>;
