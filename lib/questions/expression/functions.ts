import { relu, reluDerivative, sigmoid, sigmoidDerivative, step, tanh, tanhDerivative } from '../../nn/activations.ts';
import { map } from '../../nn/array/elementwise.ts';
import { matmul, outer } from '../../nn/array/linear-algebra.ts';
import { asArray, item, type NdArray, shapeText } from '../../nn/array/nd-array.ts';
import { argmax, max, mean, min, sum } from '../../nn/array/reduce.ts';
import { transpose } from '../../nn/array/shape.ts';
import { outputSize } from '../../nn/convolution/output-size.ts';
import { crossEntropy, halfSquaredError, meanSquaredError } from '../../nn/losses.ts';
import { posterior } from '../../nn/probability.ts';
import { ShapeError } from '../../nn/shape-error.ts';
import { softmax } from '../../nn/softmax.ts';

/** A function that expressions may call; `min` and `max` count its arguments, a number being an array of shape (). */
export type ExpressionFunction = { min: number; max: number; apply(...args: NdArray[]): NdArray | number };

const elementwise = (fn: (element: number) => number): ExpressionFunction => ({
  min: 1,
  max: 1,
  apply: (value) => map(value as NdArray, fn),
});

type Reduce = { (a: NdArray): number; (a: NdArray, along: { axis: number }): NdArray };

/** `fn(x)` over all elements, `fn(X, 0)` down the columns, `fn(X, 1)` along the rows. */
const reduction = (fn: Reduce): ExpressionFunction => ({
  min: 1,
  max: 2,
  apply: (value, axis) => (axis === undefined ? fn(value as NdArray) : fn(value as NdArray, { axis: wholeNumber(axis) })),
});

/** A loss of output and target; for matrices (one sample a row) the mean over the batch. */
const loss = (fn: (y: NdArray, d: NdArray, epsilon?: number) => number, most = 2): ExpressionFunction => ({
  min: 2,
  max: most,
  apply: (y, d, epsilon) => fn(y as NdArray, d as NdArray, epsilon === undefined ? 0 : item(epsilon)),
});

/** All that an expression may call. Adding a name here is all it takes. */
export const FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map(
  Object.entries({
    abs: elementwise(Math.abs),
    exp: elementwise(Math.exp),
    log: elementwise(Math.log),
    log2: elementwise(Math.log2),
    sqrt: elementwise(Math.sqrt),
    sin: elementwise(Math.sin),
    cos: elementwise(Math.cos),
    floor: elementwise(Math.floor),
    step: elementwise(step),
    sigmoid: elementwise(sigmoid),
    sigmoidDerivative: elementwise(sigmoidDerivative),
    relu: elementwise(relu),
    reluDerivative: elementwise(reluDerivative),
    tanh: elementwise(tanh),
    tanhDerivative: elementwise(tanhDerivative),
    sum: reduction(sum),
    mean: reduction(mean),
    max: reduction(max),
    min: reduction(min),
    argmax: reduction(argmax),
    mse: loss(meanSquaredError),
    halfSquaredError: loss(halfSquaredError),
    crossEntropy: loss(crossEntropy, 3),
    outputSize: {
      min: 4,
      max: 4,
      apply: (length, kernel, stride, pad) =>
        outputSize(number(length), { kernel: number(kernel), stride: number(stride), pad: number(pad) }),
    },
    posterior: { min: 2, max: 2, apply: (prior, likelihood) => posterior(vector(prior), vector(likelihood)) },
    softmax: { min: 1, max: 1, apply: (u) => softmax(withAxes(u, 'a vector')) },
    matmul: { min: 2, max: 2, apply: (a, b) => matmul(a as NdArray, b as NdArray) },
    transpose: { min: 1, max: 1, apply: (a) => transpose(withAxes(a, 'a matrix')) },
    outer: { min: 2, max: 2, apply: (a, b) => outer(vector(a), vector(b)) },
  } satisfies Record<string, ExpressionFunction>),
);

function withAxes(value: NdArray | undefined, wanted: string): NdArray {
  const { shape } = asArray(value ?? 0);
  if (value === undefined || shape.length === 0) throw new ShapeError(`${wanted} is expected, found shape ${shapeText(shape)}`);
  return value;
}

function vector(value: NdArray | undefined): NdArray {
  const found = withAxes(value, 'a vector');
  if (found.shape.length !== 1) throw new ShapeError(`a vector is expected, found shape ${shapeText(found.shape)}`);
  return found;
}

function number(value: NdArray | undefined): number {
  return item(value ?? asArray(Number.NaN));
}

function wholeNumber(axis: NdArray): number {
  const value = item(axis);
  if (!Number.isInteger(value)) throw new ShapeError(`${value} is no axis`);
  return value;
}
