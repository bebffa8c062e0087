import { divide } from './array/elementwise.ts';
import { type NdArray, sameShape, shapeText } from './array/nd-array.ts';
import { ShapeError } from './shape-error.ts';
import { softmax } from './softmax.ts';

/**
 * $y_i = e^{u_i / T} / \sum_k e^{u_k / T}$: the higher the temperature T, the more even. Shapes: kept; along the last axis.
 * Source: Hinton, Vinyals and Dean, 'Distilling the knowledge in a neural network', 2015, equation 1.
 */
export function softenedSoftmax(u: NdArray, temperature: number): NdArray {
  return softmax(divide(u, temperature));
}

/**
 * The soft part of the distillation error: $E = -T^2 \frac1N \sum_n \sum_i p_{n,i} \log q_{n,i}$ with the teacher's p and the
 * student's q, both softened. $T^2$ keeps the gradients' size when T changes.
 *
 * Shapes: both (C) or (N, C) → a number. Source: Hinton, Vinyals and Dean, 2015, section 2.
 * @throws ShapeError that names both shapes, if they differ.
 */
export function distillationError(student: NdArray, teacher: NdArray, temperature: number): number {
  if (!sameShape(student.shape, teacher.shape)) {
    throw new ShapeError(`student ${shapeText(student.shape)} and teacher ${shapeText(teacher.shape)} differ in shape`);
  }
  const p = softenedSoftmax(teacher, temperature);
  const q = softenedSoftmax(student, temperature);
  const samples = student.data.length / (student.shape.at(-1) ?? 1);
  return (temperature ** 2 * p.data.reduce((total, each, index) => total - each * Math.log(q.data[index] as number), 0)) / samples;
}
