import { divide, where } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { transpose } from '../array/shape.ts';
import { softmax, softmaxBackward } from '../softmax.ts';

/** Queries (…, T, d), keys (…, S, d), values (…, S, e), and where a query may look: true or 1 in (T, S). */
export type AttentionInput = { Q: NdArray; K: NdArray; V: NdArray; mask?: NdArray };

/**
 * How much each query looks at each key: $A = \mathrm{softmax}(Q K^T / \sqrt d)$ along the keys; masked scores are $-\infty$.
 *
 * Shapes: (…, T, d), (…, S, d) → (…, T, S); each row sums to 1 (NaN where a query may look nowhere).
 * Source: Vaswani et al., 'Attention is all you need', 2017, equation 1.
 * @throws ShapeError that names both shapes, if queries and keys differ in length.
 */
export function attentionWeights({ Q, K, mask }: Omit<AttentionInput, 'V'>, scale = Math.sqrt(Q.shape.at(-1) ?? 1)): NdArray {
  const scores = divide(matmul(Q, swapLast(K)), scale);
  return softmax(mask === undefined ? scores : where(mask, scores, Number.NEGATIVE_INFINITY));
}

/** Scaled dot-product attention: $A V$ with the weights of {@link attentionWeights}. Shapes: → (…, T, e). */
export function scaledDotProductAttention(input: AttentionInput): NdArray {
  return matmul(attentionWeights(input), input.V);
}

/** Dot-product attention without the scale: $\mathrm{softmax}(Q K^T) V$. Shapes: → (…, T, e). Source: Luong, Pham and Manning, 2015 ('dot'). */
export function dotProductAttention(input: AttentionInput): NdArray {
  return matmul(attentionWeights(input, 1), input.V);
}

/**
 * Backward of {@link scaledDotProductAttention}: with the scores' gradient $\Delta = \mathrm{softmax}'(dO\, V^T) / \sqrt d$,
 * $\partial E/\partial Q = \Delta K$, $\partial E/\partial K = \Delta^T Q$, $\partial E/\partial V = A^T dO$.
 *
 * Shapes: those of Q, K and V.
 */
export function scaledDotProductAttentionBackward(dOutput: NdArray, input: AttentionInput): Record<'dQ' | 'dK' | 'dV', NdArray> {
  const { Q, K, V } = input;
  const weights = attentionWeights(input);
  const dScores = divide(softmaxBackward(matmul(dOutput, swapLast(V)), weights), Math.sqrt(Q.shape.at(-1) ?? 1));
  return { dQ: matmul(dScores, K), dK: matmul(swapLast(dScores), Q), dV: matmul(swapLast(weights), dOutput) };
}

/** Where a position may look when it must not see what comes later: itself and before. Shape: (T, T), booleans. */
export function causalMask(length: number): NdArray {
  const data = Float64Array.from({ length: length * length }, (_, index) => (index % length <= Math.floor(index / length) ? 1 : 0));
  return fromData(data, [length, length], 'bool');
}

/** The last two axes exchanged. */
function swapLast(a: NdArray): NdArray {
  const axes = a.shape.map((_, axis) => axis);
  return transpose(a, [...axes.slice(0, -2), ...axes.slice(-2).reverse()]);
}
