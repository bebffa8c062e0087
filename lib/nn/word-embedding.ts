import { softplus } from './activations.ts';
import { add, map } from './array/elementwise.ts';
import { matmul } from './array/linear-algebra.ts';
import { fromData, item, type NdArray, shapeText, sizeOf } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';
import { reshape, take } from './array/shape.ts';
import { ShapeError } from './shape-error.ts';

/**
 * The rows of W with these numbers: what a one-hot vector times W picks out, without the product.
 *
 * Shapes: W (V, D), ids (…) → (…, D).
 * @throws ShapeError if a number has no row.
 */
export function embed(W: NdArray, ids: NdArray): NdArray {
  return reshape(take(W, [...ids.data]), [...ids.shape, ...W.shape.slice(1)]);
}

/**
 * Backward of {@link embed}: each row gets the sum of the gradients of all places where it was used. Shapes: (…, D), (…) → (V, D).
 * @throws ShapeError that names both shapes, if there is not one gradient a number.
 */
export function embedBackward(dz: NdArray, ids: NdArray, vocabulary: number): NdArray {
  const width = dz.shape.at(-1) ?? 0;
  if (sizeOf(dz.shape.slice(0, -1)) !== ids.data.length) {
    throw new ShapeError(`gradients of shape ${shapeText(dz.shape)} do not belong to numbers of shape ${shapeText(ids.shape)}`);
  }
  const data = new Float64Array(vocabulary * width);
  ids.data.forEach((id, place) => {
    for (let column = 0; column < width; column++) {
      data[id * width + column] = (data[id * width + column] as number) + (dz.data[place * width + column] as number);
    }
  });
  return fromData(data, [vocabulary, width]);
}

/**
 * Skip-gram with negative sampling, one pair: $E = -\log \sigma(h \cdot w_+) - \sum_k \log \sigma(-h \cdot w_k)$.
 *
 * Shapes: h (D), the context word's vector (D), those of the sampled words (K, D) → a number. Source: Mikolov et al., 2013, equation 4.
 * @throws ShapeError that names both shapes, if the vectors differ in length.
 */
export function negativeSamplingError(h: NdArray, context: NdArray, sampled: NdArray): number {
  // −log σ(u) = softplus(−u), which does not overflow.
  const negatives = sum(map(matmul(sampled, h), softplus));
  return item(add(softplus(-item(matmul(context, h))), negatives));
}
