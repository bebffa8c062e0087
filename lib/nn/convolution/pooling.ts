import { fromData, type NdArray } from '../array/nd-array.ts';
import { argmax, max, mean } from '../array/reduce.ts';
import { reshape } from '../array/shape.ts';
import { col2im, type ImageShape, im2col, imageShape, outputShape, type Window } from './im2col.ts';

/** A pooling window: its height and width, and the step between positions. Nothing is padded. */
export type Pooling = { height: number; width: number; stride: number };

/**
 * The largest element of every window: $y[n, c, i, j] = \max_{a, b} x[n, c, i s + a, j s + b]$.
 *
 * Shapes: (N, C, H, W) → (N, C, OH, OW); each channel on its own.
 */
export function maxPool(x: NdArray, pooling: Pooling): NdArray {
  return reshape(max(windows(x, pooling), { axis: 1 }), pooledShape(x, pooling));
}

/** Backward of {@link maxPool}: each window's gradient goes to its largest element, the first of equals. Shapes: (N, C, OH, OW) → (N, C, H, W). */
export function maxPoolBackward(dy: NdArray, x: NdArray, pooling: Pooling): NdArray {
  const rows = windows(x, pooling);
  const largest = argmax(rows, { axis: 1 });
  const width = rows.shape[1] as number;
  return scatter(x, pooling, (row, column) => (column === largest.data[row] ? (dy.data[row] as number) : 0), width);
}

/** The mean of every window. Shapes: (N, C, H, W) → (N, C, OH, OW); each channel on its own. */
export function averagePool(x: NdArray, pooling: Pooling): NdArray {
  return reshape(mean(windows(x, pooling), { axis: 1 }), pooledShape(x, pooling));
}

/** Backward of {@link averagePool}: each window's gradient is shared equally. Shapes: (N, C, OH, OW) → (N, C, H, W). */
export function averagePoolBackward(dy: NdArray, x: NdArray, pooling: Pooling): NdArray {
  const width = pooling.height * pooling.width;
  return scatter(x, pooling, (row) => (dy.data[row] as number) / width, width);
}

/** The mean of each channel, in place of dense layers at the end. Shapes: (N, C, H, W) → (N, C). Source: Lin, Chen and Yan, 'Network in network', 2014. */
export function globalAveragePool(x: NdArray): NdArray {
  const [samples, channels] = imageShape(x);
  return mean(reshape(x, [samples, channels, -1]), { axis: 2 });
}

/** Backward of {@link globalAveragePool}: every pixel of a channel gets 1/(H·W) of its gradient. Shapes: (N, C) → (N, C, H, W). */
export function globalAveragePoolBackward(dy: NdArray, shape: ImageShape): NdArray {
  const area = shape[2] * shape[3];
  const data = Float64Array.from({ length: dy.data.length * area }, (_, index) => (dy.data[Math.floor(index / area)] as number) / area);
  return fromData(data, shape);
}

/** Every channel as an image of its own, so that a window never looks through two. */
const channelsOf = (x: NdArray): ImageShape => {
  const [samples, channels, height, width] = imageShape(x);
  return [samples * channels, 1, height, width];
};
const windowOf = (pooling: Pooling): Window => ({ ...pooling, pad: 0 });
const windows = (x: NdArray, pooling: Pooling): NdArray => im2col(reshape(x, channelsOf(x)), windowOf(pooling));

function pooledShape(x: NdArray, pooling: Pooling): number[] {
  const images = imageShape(x);
  return [images[0], images[1], ...outputShape(images, windowOf(pooling))];
}

function scatter(x: NdArray, pooling: Pooling, elementOf: (row: number, column: number) => number, width: number): NdArray {
  const shape = channelsOf(x);
  const [height, across] = outputShape(shape, windowOf(pooling));
  const rows = shape[0] * height * across;
  const data = Float64Array.from({ length: rows * width }, (_, index) => elementOf(Math.floor(index / width), index % width));
  return reshape(col2im(fromData(data, [rows, width]), shape, windowOf(pooling)), x.shape);
}
