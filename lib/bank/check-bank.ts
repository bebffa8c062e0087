import type { RunProgram } from '../grading/grade-question.ts';
import { checkFigure } from '../questions/figures/draw-figure.ts';
import type { BankFiles, BankProblem } from './bank-files.ts';
import { checkAnswers } from './checks/check-answers.ts';
import { checkContents } from './checks/check-contents.ts';
import { checkDuplicates } from './checks/check-duplicates.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkTexts } from './checks/check-texts.ts';
import { readBank } from './read-bank.ts';
import { questionsOf } from './walk-content.ts';

/**
 * Every problem of the bank under `root`, in the order of files and lines; `run` runs programs in the sandbox. Of
 * files that are not wanted the answers are not graded, which takes the most time.
 */
export async function checkBank(
  root: string,
  run: RunProgram,
  wants: (path: string) => boolean = () => true,
): Promise<{ bank: BankFiles; problems: BankProblem[] }> {
  const bank = await readBank(root);
  const problems = [
    ...bank.problems,
    ...checkReferences(bank),
    ...checkContents(bank),
    ...(await checkAnswers(
      questionsOf(bank).filter((file) => wants(file.path)),
      run,
    )),
    ...checkTexts(bank, checkFigure),
    ...checkDuplicates(bank),
  ];
  return { bank, problems: problems.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)) };
}
