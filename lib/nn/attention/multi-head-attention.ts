import { matmul } from '../array/linear-algebra.ts';
import { type NdArray, shapeText } from '../array/nd-array.ts';
import { reshape, transpose } from '../array/shape.ts';
import { ShapeError } from '../shape-error.ts';
import { scaledDotProductAttention } from './attention.ts';

/** The projections of queries, keys, values and of the joined heads, each (D, D). */
export type Projections = Record<'W_q' | 'W_k' | 'W_v' | 'W_o', NdArray>;

/**
 * Self-attention in several heads: each looks through its own D/h columns of $x W_q$, $x W_k$, $x W_v$; the heads' results,
 * side by side again, are multiplied by $W_o$.
 *
 * Shapes: x (T, D) → (T, D). Source: Vaswani et al., 'Attention is all you need', 2017, section 3.2.2.
 * @throws ShapeError if D is no multiple of the number of heads.
 */
export function multiHeadAttention(x: NdArray, { W_q, W_k, W_v, W_o }: Projections, options: { heads: number; mask?: NdArray }): NdArray {
  const [Q, K, V] = [W_q, W_k, W_v].map((W) => splitHeads(matmul(x, W), options.heads)) as [NdArray, NdArray, NdArray];
  const mask = options.mask === undefined ? {} : { mask: options.mask };
  return matmul(joinHeads(scaledDotProductAttention({ Q, K, V, ...mask })), W_o);
}

/** (T, D) → (h, T, D/h). */
function splitHeads(a: NdArray, heads: number): NdArray {
  const [length = 0, width = 0] = a.shape;
  if (width % heads !== 0) throw new ShapeError(`shape ${shapeText(a.shape)} cannot be split into ${heads} heads`);
  return transpose(reshape(a, [length, heads, width / heads]), [1, 0, 2]);
}

/** (h, T, d) → (T, h·d). */
function joinHeads(a: NdArray): NdArray {
  const [heads = 0, length = 0, width = 0] = a.shape;
  return reshape(transpose(a, [1, 0, 2]), [length, heads * width]);
}
