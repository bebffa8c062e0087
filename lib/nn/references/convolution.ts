import { zeros } from '../array/create.ts';
import type { NdArray } from '../array/nd-array.ts';
import { reshape } from '../array/shape.ts';
import { convolve, convolveBackward } from '../convolution/convolution.ts';
import { col2im, type ImageShape, im2col } from '../convolution/im2col.ts';
import { outputSize } from '../convolution/output-size.ts';
import { convolutionWeights, multiplications, separableConvolutionWeights } from '../convolution/parameter-counts.ts';
import {
  averagePool,
  averagePoolBackward,
  globalAveragePool,
  globalAveragePoolBackward,
  maxPool,
  maxPoolBackward,
} from '../convolution/pooling.ts';
import type { NnFunction } from '../value.ts';

/** One image of one channel, (H, W), as a batch. */
const asBatch = (image: NdArray): NdArray => reshape(image, [1, 1, ...image.shape]);
/** The only channel of the only sample. */
const asImage = (batch: NdArray): NdArray => reshape(batch, batch.shape.slice(2));
const square = (side: number, stride: number) => ({ height: side, width: side, stride });

/** Convolution and pooling as exercises name them. */
export const convolutionReferences = {
  /** floor((n + 2p − k) / s) + 1. */
  'convolution-output-size': (length: number, kernel: number, stride: number, pad: number) => outputSize(length, { kernel, stride, pad }),
  /** (N, C, H, W) → (N·OH·OW, C·KH·KW). */
  im2col: (x: NdArray, height: number, width: number, stride: number, pad: number) => im2col(x, { height, width, stride, pad }),
  /** (N·OH·OW, C·KH·KW) → (N, C, H, W). */
  col2im: (rows: NdArray, shape: ImageShape, height: number, width: number, stride: number, pad: number) =>
    col2im(rows, shape, { height, width, stride, pad }),
  /** One channel: (H, W) → (OH·OW, KH·KW). */
  'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number, pad: number) =>
    im2col(asBatch(image), { height, width, stride, pad }),
  /** (N, C, H, W), (F, C, KH, KW), (F) → (N, F, OH, OW). */
  convolution: (x: NdArray, W: NdArray, b: NdArray, stride: number, pad: number) => convolve(x, { W, b, stride, pad }),
  /** ∂E/∂u → [∂E/∂x, ∂E/∂W, ∂E/∂b]. */
  'convolution-backward': (du: NdArray, x: NdArray, W: NdArray, stride: number, pad: number) => {
    const { dx, dW, db } = convolveBackward(du, x, { W, stride, pad });
    return [dx, dW, db];
  },
  /** One image, one kernel, no bias: (H, W), (KH, KW) → (OH, OW). */
  'convolve-image': (image: NdArray, kernel: NdArray, stride: number, pad: number) =>
    asImage(convolve(asBatch(image), { W: asBatch(kernel), b: zeros([1]), stride, pad })),
  /** (N, C, H, W) → (N, C, OH, OW). */
  'max-pooling': (x: NdArray, height: number, width: number, stride: number) => maxPool(x, { height, width, stride }),
  'max-pooling-backward': (dy: NdArray, x: NdArray, height: number, width: number, stride: number) =>
    maxPoolBackward(dy, x, { height, width, stride }),
  /** One image: (H, W) → (OH, OW), windows of size × size. */
  'max-pool-image': (image: NdArray, size: number, stride: number) => asImage(maxPool(asBatch(image), square(size, stride))),
  'average-pooling': (x: NdArray, height: number, width: number, stride: number) => averagePool(x, { height, width, stride }),
  'average-pooling-backward': (dy: NdArray, x: NdArray, height: number, width: number, stride: number) =>
    averagePoolBackward(dy, x, { height, width, stride }),
  /** (N, C, H, W) → (N, C). */
  'global-average-pooling': (x: NdArray) => globalAveragePool(x),
  'global-average-pooling-backward': (dy: NdArray, shape: ImageShape) => globalAveragePoolBackward(dy, shape),
  'convolution-weights': (kernel: number, inChannels: number, outChannels: number) =>
    convolutionWeights({ kernel, inChannels, outChannels }),
  'separable-convolution-weights': (kernel: number, inChannels: number, outChannels: number) =>
    separableConvolutionWeights({ kernel, inChannels, outChannels }),
  'convolution-multiplications': (kernel: number, inChannels: number, outChannels: number, height: number, width: number) =>
    multiplications(convolutionWeights({ kernel, inChannels, outChannels }), [height, width]),
} satisfies Record<string, NnFunction>;
