import { evaluate } from '../../questions/expression/evaluate.ts';
import { ExpressionError } from '../../questions/expression/expression-error.ts';
import type { Value } from '../../questions/expression/value.ts';
import { toCells, toleranceAt } from '../../questions/kinds/numeric/numeric-content.ts';
import type { BankFiles, BankProblem, QuestionFile } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf } from '../walk-content.ts';
import { locatedParts } from './located-parts.ts';

/** What a part's value follows from stands earlier in its group, and with the right values there it gives the right value here. */
export function checkFollows(bank: Pick<BankFiles, 'subjects'>): BankProblem[] {
  return questionsOf(bank).flatMap(checkFile);
}

function checkFile(file: QuestionFile): BankProblem[] {
  const earlier = new Map<string, Value>();
  return locatedParts(file).flatMap(({ part, path }) => {
    if (part.kind !== 'numeric') return [];
    const { follow, value } = part.content;
    const names = Object.entries(follow?.from ?? {}).map(([name, id]) => ({ name, id, value: earlier.get(id) }));
    earlier.set(part.id, value as Value);
    if (!follow) return [];
    const missing = names.find((each) => each.value === undefined);
    if (missing) return [problemAt(file, [...path, 'follow', 'from', missing.name], `there is no earlier numeric part "${missing.id}"`)];
    const report = (message: string) => [problemAt(file, [...path, 'follow', 'value'], message)];
    try {
      const followed = toCells(evaluate(follow.value, new Map(names.map((each) => [each.name, each.value as Value])))).flat();
      const wanted = toCells(value).flat();
      const isSame =
        followed.length === wanted.length &&
        followed.every(
          (number, index) => Math.abs(number - (wanted[index] ?? Number.NaN)) <= toleranceAt(part.content, wanted[index] ?? 0),
        );
      return isSame ? [] : report(`gives ${JSON.stringify(followed)} from the right values, but the value is ${JSON.stringify(value)}`);
    } catch (error) {
      if (error instanceof ExpressionError) return report(error.message);
      throw error;
    }
  });
}
