import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import { elementsOf, shapeText, type Value } from '../../expression/value.ts';
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
  const problems: ContentProblem[] = [];
  const proven = tryEvaluate(proof);
  if (proven instanceof ExpressionError) {
    problems.push({ path: ['proof'], message: proven.message });
  } else if (shapeText(proven) !== shapeText(value)) {
    problems.push({ path: ['proof'], message: `gives shape ${shapeText(proven)}, but the value has shape ${shapeText(value)}` });
  } else if (!isClose(value, proven, tolerance)) {
    problems.push({ path: ['proof'], message: `gives ${JSON.stringify(proven)}, but the value is ${JSON.stringify(value)}` });
  }
  mistakes.forEach((mistake, index) => {
    if (shapeText(mistake.value) !== shapeText(value)) {
      problems.push({
        path: ['mistakes', index, 'value'],
        message: `has shape ${shapeText(mistake.value)}, the value has ${shapeText(value)}`,
      });
    } else if (isClose(mistake.value, value, tolerance)) {
      problems.push({ path: ['mistakes', index, 'value'], message: 'is accepted as right' });
    }
  });
  return problems;
}

function tryEvaluate(proof: string): Value | ExpressionError {
  try {
    return evaluate(proof);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}

/** |given − wanted| ≤ atol + rtol · |wanted|, element by element. Shapes must be equal. */
function isClose(given: Value, wanted: Value, { rtol, atol }: Tolerance): boolean {
  const targets = elementsOf(wanted);
  // A hair of slack: a value stated with as many digits as the tolerance allows must not fail by rounding.
  return elementsOf(given).every(
    (element, index) => Math.abs(element - (targets[index] ?? Number.NaN)) <= (atol + rtol * Math.abs(targets[index] ?? 0)) * (1 + 1e-9),
  );
}
