import type { Vector } from './matrix.ts';

/**
 * y[i] = exp(u[i] − c) / Σ_k exp(u[k] − c) with c = max(u).
 *
 * Taking c away changes nothing in the quotient and keeps exp from overflowing.
 * Shapes: (n) → (n); the elements are positive and sum to 1.
 */
export function softmax(u: Vector): number[] {
  const largest = Math.max(...u);
  const exponentials = u.map((value) => Math.exp(value - largest));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  return exponentials.map((value) => value / total);
}
