import { array, type NdArray, sameShape, shapeText } from '../../../nn/array/nd-array.ts';
import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import type { Value } from '../../expression/value.ts';
import type { ContentProblem } from '../../kind.ts';
import { type NumericContent, toCells, toleranceAt } from './numeric-content.ts';

/** Derives the value a second way and holds it against the stated one; a listed mistake must differ from it. */
export function checkProof(content: NumericContent): ContentProblem[] {
  const { value, proof, mistakes = [] } = content;
  if (typeof value === 'string') throw new Error('only a variant can be proved');
  if (!hasEqualRows(value)) return [{ path: ['value'], message: 'all rows of a matrix need the same length' }];
  const wanted = array(value);
  const problems = checkLabels(content);
  const proven = tryEvaluate(proof);
  if (proven instanceof ExpressionError) {
    problems.push({ path: ['proof'], message: proven.message });
  } else if (!sameShape(proven.shape, wanted.shape)) {
    problems.push({
      path: ['proof'],
      message: `gives shape ${shapeText(proven.shape)}, but the value has shape ${shapeText(wanted.shape)}`,
    });
  } else if (!isClose(wanted, proven, content)) {
    problems.push({ path: ['proof'], message: `gives ${JSON.stringify(evaluate(proof))}, but the value is ${JSON.stringify(value)}` });
  }
  mistakes.forEach((mistake, index) => {
    const path = ['mistakes', index, 'value'];
    if (typeof mistake.value === 'string') throw new Error('only a variant can be proved');
    if (!hasEqualRows(mistake.value)) {
      problems.push({ path, message: 'all rows of a matrix need the same length' });
      return;
    }
    const mistaken = array(mistake.value);
    if (!sameShape(mistaken.shape, wanted.shape)) {
      problems.push({ path, message: `has shape ${shapeText(mistaken.shape)}, the value has ${shapeText(wanted.shape)}` });
    } else if (isClose(mistaken, wanted, content)) {
      problems.push({ path, message: 'is accepted as right' });
    }
  });
  return problems;
}

function checkLabels({ value, labels }: NumericContent): ContentProblem[] {
  const cells = toCells(value);
  const wanted = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  return (['rows', 'columns'] as const)
    .filter((side) => labels?.[side] && labels[side].length !== wanted[side])
    .map((side) => ({ path: ['labels', side], message: `has ${labels?.[side]?.length} entries for ${wanted[side]} ${side}` }));
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

/** Element by element within the tolerance. Shapes must be equal. */
function isClose(given: NdArray, wanted: NdArray, content: NumericContent): boolean {
  // A hair of slack: a value stated with as many digits as the tolerance allows must not fail by rounding.
  return given.data.every((element, index) => {
    const target = wanted.data[index] ?? Number.NaN;
    return Math.abs(element - target) <= toleranceAt(content, target) * (1 + 1e-9);
  });
}
