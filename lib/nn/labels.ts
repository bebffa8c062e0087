import { zeros } from './array/create.ts';
import { type ArrayLike, asArray, type NdArray, shapeText } from './array/nd-array.ts';
import { argmax } from './array/reduce.ts';
import { reshape } from './array/shape.ts';
import { checkSameShape } from './same-shape.ts';
import { ShapeError } from './shape-error.ts';

/**
 * A row for each label with a 1 at the label's place (from 0) and 0 elsewhere.
 *
 * Shapes: a number → (classes); (N) → (N, classes).
 * @throws ShapeError if a label is no class.
 */
export function oneHot(labels: ArrayLike, classes: number): NdArray {
  const { data, shape } = asArray(labels);
  const result = zeros([...shape, classes]);
  for (const [index, label] of data.entries()) {
    if (!Number.isInteger(label) || label < 0 || label >= classes) throw new ShapeError(`no class ${label} among ${classes}`);
    result.data[index * classes + label] = 1;
  }
  return result;
}

/**
 * The share of samples whose largest output is that of the right class.
 *
 * Shapes: y (n) or (N, n); d the same, one-hot.
 * @throws ShapeError if output and target differ in shape.
 */
export function accuracy(y: NdArray, d: NdArray): number {
  checkSameShape(y, d);
  return accuracyOfLabels(y, predictedClasses(d));
}

/**
 * The share of samples whose largest output is that of the class that the label names. Shapes: y (N, n), labels (N).
 * @throws ShapeError if there is not one label a sample.
 */
export function accuracyOfLabels(y: NdArray, labels: NdArray): number {
  const predicted = predictedClasses(y);
  if (predicted.data.length !== labels.data.length) {
    throw new ShapeError(`output has shape ${shapeText(y.shape)}, labels have ${shapeText(labels.shape)}`);
  }
  return predicted.data.filter((label, index) => label === labels.data[index]).length / predicted.data.length;
}

function predictedClasses(y: NdArray): NdArray {
  return argmax(reshape(y, [-1, y.shape.at(-1) ?? 1]), { axis: -1 });
}
