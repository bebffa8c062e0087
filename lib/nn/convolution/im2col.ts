import { fromData, type NdArray, shapeText, sizeOf } from '../array/nd-array.ts';
import { ShapeError } from '../shape-error.ts';
import { outputSize } from './output-size.ts';

/** A kernel's height and width, its stride and the zeros added on every side. */
export type Window = { height: number; width: number; stride: number; pad: number };

/** The four lengths of a batch of images, (N, C, H, W). */
export type ImageShape = readonly [samples: number, channels: number, height: number, width: number];

/**
 * The windows of a batch of images as rows, so that a convolution is one matrix product.
 *
 * Row $(n, i, j)$ holds $x[n, c, i s + a - p, j s + b - p]$ for every $(c, a, b)$, in this order; 0 outside the image.
 * Shapes: (N, C, H, W) → (N·OH·OW, C·KH·KW). Source: Chellapilla, Puri and Simard, 2006.
 * @throws ShapeError if the array has not four axes or the kernel does not fit.
 */
export function im2col(x: NdArray, window: Window): NdArray {
  const shape = imageShape(x);
  const { offsets, rows, columns } = windowOffsets(shape, window);
  const data = Float64Array.from(offsets, (offset) => (offset === outside ? 0 : (x.data[offset] as number)));
  return fromData(data, [rows, columns], x.dtype);
}

/**
 * The transpose of im2col: every element of the rows is added to the pixel it came from; what came from the padding is dropped.
 *
 * Shapes: (N·OH·OW, C·KH·KW) → (N, C, H, W). Backward of im2col, so $\langle \mathrm{im2col}(x), c\rangle = \langle x, \mathrm{col2im}(c)\rangle$.
 * @throws ShapeError that names both shapes, if the rows are not those of such images.
 */
export function col2im(rows: NdArray, shape: ImageShape, window: Window): NdArray {
  const { offsets, rows: height, columns } = windowOffsets(shape, window);
  if (rows.shape.length !== 2 || rows.shape[0] !== height || rows.shape[1] !== columns) {
    throw new ShapeError(
      `rows of shape ${shapeText(rows.shape)} are not the windows ${shapeText([height, columns])} of ${shapeText(shape)}`,
    );
  }
  const data = new Float64Array(sizeOf(shape));
  offsets.forEach((offset, index) => {
    if (offset !== outside) data[offset] = (data[offset] as number) + (rows.data[index] as number);
  });
  return fromData(data, shape, rows.dtype);
}

/**
 * The lengths of a batch of images.
 * @throws ShapeError if the array has not four axes.
 */
export function imageShape(x: NdArray): ImageShape {
  const [samples, channels, height, width] = x.shape;
  if (x.shape.length !== 4 || samples === undefined || channels === undefined || height === undefined || width === undefined) {
    throw new ShapeError(`images have shape (N, C, H, W), not ${shapeText(x.shape)}`);
  }
  return [samples, channels, height, width];
}

/** The number of window positions down and across. */
export function outputShape([, , height, width]: ImageShape, window: Window): [height: number, width: number] {
  const { stride, pad } = window;
  return [outputSize(height, { kernel: window.height, stride, pad }), outputSize(width, { kernel: window.width, stride, pad })];
}

/** Marks an element of a window that lies in the padding. */
const outside = -1;

/** For every element of the rows of im2col, in order, where it stands in the images. */
function windowOffsets(shape: ImageShape, window: Window): { offsets: Int32Array; rows: number; columns: number } {
  const [samples, channels, height, width] = shape;
  const [outHeight, outWidth] = outputShape(shape, window);
  const [rows, columns] = [samples * outHeight * outWidth, channels * window.height * window.width];
  const offsets = new Int32Array(rows * columns);
  let position = 0;
  for (let row = 0; row < rows; row++) {
    const sample = Math.floor(row / (outHeight * outWidth));
    const top = (Math.floor(row / outWidth) % outHeight) * window.stride - window.pad;
    const left = (row % outWidth) * window.stride - window.pad;
    for (let channel = 0; channel < channels; channel++) {
      for (let y = top; y < top + window.height; y++) {
        for (let x = left; x < left + window.width; x++) {
          const isInside = y >= 0 && y < height && x >= 0 && x < width;
          offsets[position++] = isInside ? ((sample * channels + channel) * height + y) * width + x : outside;
        }
      }
    }
  }
  return { offsets, rows, columns };
}
