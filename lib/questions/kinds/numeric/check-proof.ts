import { array, type NdArray, sameShape, shapeText } from '../../../nn/array/nd-array.ts';
import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import type { Value } from '../../expression/value.ts';
import type { ContentProblem } from '../../kind.ts';

type Tolerance = { rtol: number; atol: number };
type Provable = {
  value: Value;
  proof: string;
  tolerance: Tolerance;
  mistakes?: readonly { value: Value; misconception: string }[] | undefined;
};

/** Derives the value a second way and holds it against the stated one; a listed mistake must differ from it. */
export function checkProof({ value, proof, tolerance, mistakes = [] }: Provable): ContentProblem[] {
  if (!hasEqualRows(value)) return [{ path: ['value'], message: 'all rows of a matrix need the same length' }];
  const problems: ContentProblem[] = [];
  const wanted = array(value);
  const proven = tryEvaluate(proof);
  if (proven instanceof ExpressionError) {
    problems.push({ path: ['proof'], message: proven.message });
  } else if (!sameShape(proven.shape, wanted.shape)) {
    problems.push({
      path: ['proof'],
      message: `gives shape ${shapeText(proven.shape)}, but the value has shape ${shapeText(wanted.shape)}`,
    });
  } else if (!isClose(wanted, proven, tolerance)) {
    problems.push({ path: ['proof'], message: `gives ${JSON.stringify(evaluate(proof))}, but the value is ${JSON.stringify(value)}` });
  }
  mistakes.forEach((mistake, index) => {
    const path = ['mistakes', index, 'value'];
    if (!hasEqualRows(mistake.value)) {
      problems.push({ path, message: 'all rows of a matrix need the same length' });
      return;
    }
    const mistaken = array(mistake.value);
    if (!sameShape(mistaken.shape, wanted.shape)) {
      problems.push({ path, message: `has shape ${shapeText(mistaken.shape)}, the value has ${shapeText(wanted.shape)}` });
    } else if (isClose(mistaken, wanted, tolerance)) {
      problems.push({ path, message: 'is accepted as right' });
    }
  });
  return problems;
}

function tryEvaluate(proof: string): NdArray | ExpressionError {
  try {
    return array(evaluate(proof));
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}

function hasEqualRows(value: Value): boolean {
  const [first, ...rest] = typeof value === 'number' ? [] : value;
  return typeof first !== 'object' || rest.every((row) => typeof row === 'object' && row.length === first.length);
}

/** |given − wanted| ≤ atol + rtol · |wanted|, element by element. Shapes must be equal. */
function isClose(given: NdArray, wanted: NdArray, { rtol, atol }: Tolerance): boolean {
  // A hair of slack: a value stated with as many digits as the tolerance allows must not fail by rounding.
  return given.data.every((element, index) => {
    const target = wanted.data[index] ?? Number.NaN;
    return Math.abs(element - target) <= (atol + rtol * Math.abs(target)) * (1 + 1e-9);
  });
}
