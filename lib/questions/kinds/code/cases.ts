import type { NnValue } from '../../../nn/value.ts';
import type { PyValue } from '../../../python/value.ts';
import type { Rng } from '../../rng.ts';
import { callReference, fromNn } from './call-reference.ts';
import type { CodeContent } from './code-content.ts';
import { formatArgument, formatResult } from './format-python.ts';
import { generateValue } from './generate-value.ts';
import { isSeeded } from './value-spec.ts';

/** A case of one attempt: its arguments drawn, its right result known. Stays on the server. */
export type GeneratedCase = {
  id: string;
  isOpen: boolean;
  isSeeded: boolean;
  weight: number;
  args: PyValue[];
  /** For `random` and `np.random`. */
  seed: number;
  expected: NnValue;
};

/** The cases for a seed. The reference computes what is right: of the result, or of the argument that is to be changed. */
export function generateCases(content: Pick<CodeContent, 'cases' | 'reference'>, rng: Rng): GeneratedCase[] {
  return content.cases.map((spec) => {
    const args = spec.args.map((each) => generateValue(each, rng));
    return {
      id: spec.id,
      isOpen: spec.open,
      isSeeded: spec.args.some(isSeeded),
      weight: spec.weight,
      args,
      seed: Math.floor(rng() * 2 ** 31),
      expected: callReference(content.reference, args),
    };
  });
}

/** The call as a learner would type it: `softmax(np.array([0.3, 2.9, 4.0]))`. */
export function callText(call: string, args: readonly PyValue[]): string {
  return `${call}(${args.map(formatArgument).join(', ')})`;
}

/** The right result as Python would print it. */
export function expectedText(expected: NnValue): string {
  return formatResult(fromNn(expected));
}
