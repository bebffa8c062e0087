import { add } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import { type NdArray, shapeText } from '../array/nd-array.ts';
import { sum } from '../array/reduce.ts';
import { reshape, transpose } from '../array/shape.ts';
import { ShapeError } from '../shape-error.ts';
import { col2im, type ImageShape, im2col, imageShape, outputShape, type Window } from './im2col.ts';

/** Kernels W of shape (F, C, KH, KW), one bias a kernel b of shape (F), and how they move. */
export type Convolution = { W: NdArray; b: NdArray; stride: number; pad: number };

/**
 * $u[n, f, i, j] = b[f] + \sum_{c, a, b'} x[n, c, i s + a - p, j s + b' - p] \, W[f, c, a, b']$.
 *
 * The kernel is not flipped: what networks call a convolution is a cross-correlation.
 * Shapes: (N, C, H, W) → (N, F, OH, OW). Source: LeCun et al., 1989.
 * @throws ShapeError that names both shapes, if kernels and images have different numbers of channels.
 */
export function convolve(x: NdArray, { W, b, stride, pad }: Convolution): NdArray {
  const images = imageShape(x);
  const { filters, kernels, window } = flatten(images, W, { stride, pad });
  const [height, width] = outputShape(images, window);
  const u = add(matmul(im2col(x, window), transpose(kernels)), b);
  return transpose(reshape(u, [images[0], height, width, filters]), [0, 3, 1, 2]);
}

/**
 * Backward of {@link convolve}: from $\partial E/\partial u$ the gradients of images, kernels and biases.
 *
 * With the windows as rows X and $\Delta$ as the rows of `du`: $\partial E/\partial W = \Delta^T X$, $\partial E/\partial b = \sum \Delta$,
 * $\partial E/\partial x = \mathrm{col2im}(\Delta W)$. Shapes: those of x, W and b.
 */
export function convolveBackward(du: NdArray, x: NdArray, { W, stride, pad }: Omit<Convolution, 'b'>): Record<'dx' | 'dW' | 'db', NdArray> {
  const images = imageShape(x);
  const { filters, kernels, window } = flatten(images, W, { stride, pad });
  const delta = reshape(transpose(du, [0, 2, 3, 1]), [-1, filters]);
  return {
    dx: col2im(matmul(delta, kernels), images, window),
    dW: reshape(matmul(transpose(delta), im2col(x, window)), W.shape),
    db: sum(delta, { axis: 0 }),
  };
}

/** The kernels as rows, (F, C·KH·KW), and the window they look through. */
function flatten(images: ImageShape, W: NdArray, { stride, pad }: { stride: number; pad: number }) {
  const [filters, channels, height, width] = imageShape(W);
  if (channels !== images[1]) {
    throw new ShapeError(`kernels of shape ${shapeText(W.shape)} do not fit images of shape ${shapeText(images)}: the channels differ`);
  }
  return { filters, kernels: reshape(W, [filters, -1]), window: { height, width, stride, pad } satisfies Window };
}
