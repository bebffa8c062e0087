import { kindOf } from '../../questions/kind-of.ts';
import type { BankFiles, BankProblem } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf } from '../walk-content.ts';
import { locatedParts } from './located-parts.ts';

/** What each kind finds wrong with its own content: ids, numbers of right choices, proofs. */
export function checkContents(bank: Pick<BankFiles, 'subjects'>): BankProblem[] {
  return questionsOf(bank).flatMap((file) =>
    locatedParts(file).flatMap(({ part, path }) =>
      kindOf(part.kind)
        .checkContent(part.content)
        .map((problem) => problemAt(file, [...path, ...problem.path], problem.message)),
    ),
  );
}
