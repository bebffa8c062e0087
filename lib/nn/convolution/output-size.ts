import { ShapeError } from '../shape-error.ts';

/** How a kernel moves along one axis: its length, the step between positions, and the zeros added at each end. */
export type Sliding = { kernel: number; stride: number; pad: number };

/**
 * The number of positions of a kernel along an axis of length n: $\lfloor (n + 2p - k) / s \rfloor + 1$.
 *
 * Source: Dumoulin and Visin, 'A guide to convolution arithmetic for deep learning', 2016, relationship 6.
 * @throws ShapeError if the kernel is longer than the padded axis.
 */
export function outputSize(length: number, { kernel, stride, pad }: Sliding): number {
  if (kernel > length + 2 * pad) throw new ShapeError(`a kernel of ${kernel} does not fit into a length of ${length} with padding ${pad}`);
  return Math.floor((length + 2 * pad - kernel) / stride) + 1;
}
