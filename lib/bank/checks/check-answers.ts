import type { PartGrade } from '../../grading/contract.ts';
import { gradingContextOf, type RunProgram, runAndGradePart } from '../../grading/grade-question.ts';
import type { Answer } from '../../questions/answer.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { BankProblem, QuestionFile } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { locatedParts } from './located-parts.ts';

/**
 * Grades what the author states: the key's own answer earns all, no answer earns nothing, each sample earns its
 * points, each listed wrong answer is rejected by the name of its misconception.
 */
export async function checkAnswers(files: readonly QuestionFile[], run: RunProgram): Promise<BankProblem[]> {
  // One after the other: programs are run with times that are compared.
  const problems: BankProblem[] = [];
  for (const file of files) {
    try {
      problems.push(...(await checkKeys(file, run)), ...(await checkWrongAnswers(file, run)), ...(await checkSamples(file, run)));
    } catch (error) {
      problems.push(problemAt(file, [], `cannot be graded: ${error instanceof Error ? error.message : String(error)}`));
    }
  }
  return problems;
}

/** Seeds of variants: what is right with one must be so with others. */
const SEEDS = [1, 2, 3];

async function checkKeys(file: QuestionFile, run: RunProgram): Promise<BankProblem[]> {
  const problems: BankProblem[] = [];
  for (const { part, path } of locatedParts(file)) {
    const { rightAnswers, isSeeded } = kindOf(part.kind);
    const attempts = rightAnswers(part.content).flatMap((answer) => (isSeeded ? SEEDS : [1]).map((seed) => ({ answer, seed })));
    for (const { answer, seed } of attempts) {
      const grade = await runAndGradePart(part, answer as Answer, { context: gradingContextOf(file.parsed.value, seed), run });
      // Sums of weights may miss 1 by a rounding error.
      if (grade.score > 1 - 1e-9) continue;
      const lost = grade.marks
        .filter((mark) => mark.verdict !== 'right')
        .map((mark) => `${mark.id} (${mark.reason?.code ?? mark.verdict})`);
      problems.push(
        problemAt(
          file,
          path,
          `the right answer itself earns ${grade.score}, not 1: ${[...lost, ...grade.notes].join(', ')}: ${givenText(answer, grade)}`,
        ),
      );
    }
    const empty = await runAndGradePart(part, null, { context: gradingContextOf(file.parsed.value), run });
    if (empty.score !== 0) problems.push(problemAt(file, path, `no answer earns ${empty.score}, not 0`));
  }
  return problems;
}

async function checkWrongAnswers(file: QuestionFile, run: RunProgram): Promise<BankProblem[]> {
  const problems: BankProblem[] = [];
  for (const { part, path } of locatedParts(file)) {
    for (const wrong of kindOf(part.kind).wrongAnswers?.(part.content) ?? []) {
      const report = (message: string) => problems.push(problemAt(file, [...path, ...wrong.path], `${wrong.path.at(-1)}: ${message}`));
      const grade = await runAndGradePart(part, wrong.answer as Answer, { context: gradingContextOf(file.parsed.value), run });
      if (grade.score > 1 - 1e-9) report('is graded right');
      else if (!grade.misconceptions.includes(wrong.misconception)) {
        const named = grade.misconceptions.length === 0 ? 'no misconception is named' : `named is ${grade.misconceptions.join(', ')}`;
        report(`${named}, not ${wrong.misconception}: ${givenText(wrong.answer, grade)}`);
      }
    }
  }
  return problems;
}

async function checkSamples(file: QuestionFile, run: RunProgram): Promise<BankProblem[]> {
  const context = gradingContextOf(file.parsed.value);
  const problems: BankProblem[] = [];
  for (const { part, path } of locatedParts(file)) {
    for (const sample of kindOf(part.kind).samplesOf(part.content)) {
      const grade = await runAndGradePart(part, sample.answer as Answer, { context, run });
      const marks = grade.marks.filter((mark) => sample.marks.includes(mark.id));
      for (const mark of marks.filter((each) => (each.verdict === 'right') !== sample.met.includes(each.id))) {
        const verdict = `${mark.verdict}${mark.reason === undefined ? '' : `, ${mark.reason.code}`}`;
        const stated = sample.met.includes(mark.id) ? 'met' : 'not met';
        problems.push(problemAt(file, [...path, ...sample.path], `key point "${mark.id}" is graded ${verdict}, but stated as ${stated}`));
      }
    }
  }
  return problems;
}

/** For the message: what a program did, else the answer's fields without the kind. */
function givenText({ kind: _, ...answer }: { kind: string }, { report }: PartGrade): string {
  if (report === undefined) return JSON.stringify({ ...answer, schema: undefined });
  const failed = report.cases.filter((each) => each.verdict !== 'right').map(({ id, reason, shown }) => ({ id, reason, got: shown?.got }));
  return JSON.stringify(report.failure ?? failed);
}
