import { evaluate, type Names } from '../../expression/evaluate.ts';
import { bindNames } from '../../variants/bind-names.ts';
import { roundedValue } from '../../variants/rounded.ts';
import type { NumericContent } from './numeric-content.ts';

type Numbers = Pick<NumericContent, 'value' | 'proof' | 'mistakes' | 'follow'>;

/** The fields that hold numbers, for one variant. @throws ExpressionError */
export function instantiateNumeric({ value, proof, mistakes, follow }: Numbers, names: Names): Numbers {
  const stated = (expression: NumericContent['value']) =>
    typeof expression === 'string' ? (roundedValue(evaluate(expression, names)) as number) : expression;
  return {
    value: stated(value),
    proof: bindNames(proof, names),
    ...(mistakes && { mistakes: mistakes.map((mistake) => ({ ...mistake, value: stated(mistake.value) })) }),
    ...(follow && { follow: { ...follow, value: bindNames(follow.value, names) } }),
  };
}
