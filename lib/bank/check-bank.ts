import type { RunProgram } from '../grading/grade-question.ts';
import { checkFigure } from '../questions/figures/draw-figure.ts';
import type { BankFiles, BankProblem } from './bank-files.ts';
import { checkAnswers } from './checks/check-answers.ts';
import { checkContents } from './checks/check-contents.ts';
import { checkDuplicates } from './checks/check-duplicates.ts';
import { checkFollows } from './checks/check-follows.ts';
import { checkHints } from './checks/check-hints.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkTexts } from './checks/check-texts.ts';
import { checkVariants } from './checks/check-variants.ts';
import { drawBank } from './draw-bank.ts';
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
  const drawn = drawBank(bank, 1);
  const problems = [
    ...bank.problems,
    ...checkReferences(bank),
    ...drawn.problems,
    ...checkContents(drawn),
    ...checkFollows(drawn),
    ...checkHints(drawn),
    ...checkVariants(bank),
    ...(await checkAnswers(
      questionsOf(drawn).filter((file) => wants(file.path)),
      run,
    )),
    ...checkTexts(drawn, checkFigure),
    ...checkDuplicates(drawn),
  ];
  return { bank, problems: problems.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)) };
}
