import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiply } from '#lib/nn/array/elementwise.ts';
import { fromData, type NdArray } from '#lib/nn/array/nd-array.ts';
import { sum } from '#lib/nn/array/reduce.ts';
import { convolve, convolveBackward } from '#lib/nn/convolution/convolution.ts';
import { col2im, type ImageShape, im2col, type Window } from '#lib/nn/convolution/im2col.ts';
import {
  averagePool,
  averagePoolBackward,
  globalAveragePool,
  globalAveragePoolBackward,
  maxPool,
  maxPoolBackward,
} from '#lib/nn/convolution/pooling.ts';
import { convolutionMisconceptions } from '#lib/nn/misconceptions/convolution.ts';
import { poolingMisconceptions } from '#lib/nn/misconceptions/pooling.ts';
import { convolutionReferences } from '#lib/nn/references/convolution.ts';
import { ShapeError } from '#lib/nn/shape-error.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { testMisconceptions } from './misconception-check.ts';
import { arrays, expectGradient } from './numerical-check.ts';

const shape: ImageShape = [2, 2, 4, 5];
const window: Window = { height: 3, width: 2, stride: 2, pad: 1 };
const dotted = (a: NdArray, b: NdArray) => sum(multiply(a, b));

test.each(goldenCases('convolution'))('$reference is what loops in NumPy give (case %#)', ({ reference, args, expected }) => {
  expectValue(call(convolutionReferences, reference, args), expected);
});

describe('shapes that do not fit', () => {
  const x = fromData(new Float64Array(80), shape);
  test('a kernel longer than the padded axis', () => {
    expect(() => im2col(x, { height: 7, width: 2, stride: 1, pad: 1 })).toThrow(ShapeError);
  });
  test('kernels for another number of channels: both shapes are named', () => {
    const W = fromData(new Float64Array(12), [1, 3, 2, 2]);
    expect(() => convolve(x, { W, b: fromData([0], [1]), stride: 1, pad: 0 })).toThrow(/\(1, 3, 2, 2\).*\(2, 2, 4, 5\)/);
  });
  test('an image without samples and channels', () => {
    expect(() => im2col(fromData([1, 2, 3, 4], [2, 2]), window)).toThrow(/\(2, 2\)/);
  });
  test('rows that are not the windows of such images: both shapes are named', () => {
    expect(() => col2im(fromData([1, 2], [1, 2]), shape, window)).toThrow(/\(1, 2\).*\(12, 12\)/);
  });
});

test('col2im is the transpose of im2col', () => {
  fc.assert(
    fc.property(arrays(shape), arrays([12, 12]), (x, rows) => {
      expect(dotted(im2col(x, window), rows)).toBeCloseTo(dotted(x, col2im(rows, shape, window)), 9);
    }),
    { numRuns: 20 },
  );
});

test('the gradients of a convolution are those of central differences', () => {
  fc.assert(
    fc.property(arrays(shape), arrays([3, 2, 3, 2]), arrays([3]), arrays([2, 3, 2, 3]), (x, W, b, du) => {
      const error = (images: NdArray, kernels: NdArray, biases: NdArray) =>
        dotted(convolve(images, { W: kernels, b: biases, stride: 2, pad: 1 }), du);
      const { dx, dW, db } = convolveBackward(du, x, { W, stride: 2, pad: 1 });
      expectGradient(dx, (moved) => error(moved, W, b), x);
      expectGradient(dW, (moved) => error(x, moved, b), W);
      expectGradient(db, (moved) => error(x, W, moved), b);
    }),
    { numRuns: 5 },
  );
});

describe('pooling', () => {
  const pooling = { height: 2, width: 3, stride: 1 };
  // Elements a whole step apart: the largest of a window stays the largest when one moves a little.
  const distinct = fc.shuffledSubarray([...Array(80).keys()], { minLength: 80 }).map((elements) => fromData(elements, shape));
  const dys = arrays([2, 2, 3, 3]);

  test('the gradient of max pooling is that of central differences', () => {
    fc.assert(
      fc.property(distinct, dys, (x, dy) =>
        expectGradient(maxPoolBackward(dy, x, pooling), (moved) => dotted(maxPool(moved, pooling), dy), x),
      ),
      { numRuns: 10 },
    );
  });
  test('of equal elements the first one takes the whole gradient', () => {
    const dx = maxPoolBackward(fromData([3], [1, 1, 1, 1]), fromData([5, 5, 5, 5], [1, 1, 2, 2]), { height: 2, width: 2, stride: 2 });
    expect([...dx.data]).toEqual([3, 0, 0, 0]);
  });
  test('the gradient of average pooling is that of central differences', () => {
    fc.assert(
      fc.property(arrays(shape), dys, (x, dy) =>
        expectGradient(averagePoolBackward(dy, x, pooling), (moved) => dotted(averagePool(moved, pooling), dy), x),
      ),
      { numRuns: 10 },
    );
  });
  test('the gradient of global average pooling is that of central differences', () => {
    fc.assert(
      fc.property(arrays(shape), arrays([2, 2]), (x, dy) =>
        expectGradient(globalAveragePoolBackward(dy, shape), (moved) => dotted(globalAveragePool(moved), dy), x),
      ),
      { numRuns: 10 },
    );
  });
});

describe('misconceptions', () => {
  const image = arrays([7, 8]);
  testMisconceptions({
    misconceptions: [...convolutionMisconceptions, ...poolingMisconceptions],
    references: convolutionReferences,
    ordinary: {
      'convolution-output-size': fc
        .tuple(
          fc.integer({ min: 10, max: 40 }),
          fc.integer({ min: 2, max: 5 }),
          fc.integer({ min: 2, max: 3 }),
          fc.integer({ min: 1, max: 3 }),
        )
        .filter(([length, kernel, stride, pad]) => (length + 2 * pad - kernel) % stride !== 0),
      'im2col-one-channel': image.map((x) => [x, 3, 3, 2, 1]),
      'convolve-image': fc.tuple(image, arrays([3, 3])).map(([x, kernel]) => [x, kernel, 2, 1]),
      'max-pool-image': image.map((x) => [x, 3, 2]),
    },
  });
});
