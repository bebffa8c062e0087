import { relu, reluDerivative, sigmoid, sigmoidDerivative, step, tanh, tanhDerivative } from '../../nn/activations.ts';
import { crossEntropy, halfSquaredError, meanSquaredError } from '../../nn/losses.ts';
import { outer, transpose, type Vector } from '../../nn/matrix.ts';
import { ShapeError } from '../../nn/shape-error.ts';
import { softmax } from '../../nn/softmax.ts';
import { product } from './arithmetic.ts';
import { elementsOf, isMatrix, isVector, mapValue, shapeText, type Value } from './value.ts';

/** A function that expressions may call; `min` and `max` count its arguments. */
export type ExpressionFunction = { min: number; max: number; apply(args: readonly Value[]): Value };

const elementwise = (fn: (element: number) => number): ExpressionFunction => ({
  min: 1,
  max: 1,
  apply: ([value = 0]) => mapValue(value, fn),
});

/** `fn(x)` over all elements, `fn(X, 0)` down the columns, `fn(X, 1)` along the rows. */
const reduction = (fn: (elements: Vector) => number): ExpressionFunction => ({
  min: 1,
  max: 2,
  apply: ([value = 0, axis]) => {
    if (axis === undefined) return fn(elementsOf(value));
    if (isVector(value) && axis === 0) return fn(value);
    if (!isMatrix(value) || (axis !== 0 && axis !== 1)) throw new ShapeError(`an array of shape ${shapeText(value)} has no such axis`);
    return (axis === 0 ? transpose(value) : value).map(fn);
  },
});

/** A loss of output and target; for matrices (one sample a row) the mean over the batch. */
const loss = (fn: (y: Vector, d: Vector, epsilon?: number) => number, max = 2): ExpressionFunction => ({
  min: 2,
  max,
  apply: ([y = 0, d = 0, epsilon = 0]) => {
    if (typeof epsilon !== 'number') throw new ShapeError('epsilon must be a number');
    if (isMatrix(y) && isMatrix(d) && y.length === d.length) return mean(y.map((row, index) => fn(row, d[index] ?? [], epsilon)));
    if (isMatrix(y) || isMatrix(d)) throw new ShapeError(`shapes ${shapeText(y)} and ${shapeText(d)} do not fit`);
    return fn(elementsOf(y), elementsOf(d), epsilon);
  },
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
    step: elementwise(step),
    sigmoid: elementwise(sigmoid),
    sigmoidDerivative: elementwise(sigmoidDerivative),
    relu: elementwise(relu),
    reluDerivative: elementwise(reluDerivative),
    tanh: elementwise(tanh),
    tanhDerivative: elementwise(tanhDerivative),
    sum: reduction((elements) => elements.reduce((total, element) => total + element, 0)),
    mean: reduction(mean),
    max: reduction((elements) => Math.max(...elements)),
    min: reduction((elements) => Math.min(...elements)),
    argmax: reduction((elements) => elements.indexOf(Math.max(...elements))),
    mse: loss(meanSquaredError),
    halfSquaredError: loss(halfSquaredError),
    crossEntropy: loss(crossEntropy, 3),
    softmax: { min: 1, max: 1, apply: ([value = 0]) => (isMatrix(value) ? value.map(softmax) : softmax(vectorOf(value))) },
    matmul: { min: 2, max: 2, apply: ([a = 0, b = 0]) => product(a, b) },
    transpose: { min: 1, max: 1, apply: ([value = 0]) => (isMatrix(value) ? transpose(value) : vectorOf(value)) },
    outer: { min: 2, max: 2, apply: ([a = 0, b = 0]) => outer(vectorOf(a), vectorOf(b)) },
  }),
);

function mean(elements: Vector): number {
  return elements.reduce((total, element) => total + element, 0) / elements.length;
}

function vectorOf(value: Value): Vector {
  if (typeof value === 'number' || isMatrix(value)) throw new ShapeError(`a vector is expected, found shape ${shapeText(value)}`);
  return value as Vector;
}
