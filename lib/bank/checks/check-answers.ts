import { gradePart, gradingContextOf } from '../../grading/grade-question.ts';
import type { Answer } from '../../questions/answer.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { BankFiles, BankProblem, QuestionFile } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf } from '../walk-content.ts';
import { locatedParts } from './located-parts.ts';

/** Grades what the author states: the key's own answer earns all, no answer earns nothing, each sample earns its points. */
export function checkAnswers(bank: BankFiles): BankProblem[] {
  return questionsOf(bank).flatMap((file) => [...checkKeys(file), ...checkSamples(file)]);
}

function checkKeys(file: QuestionFile): BankProblem[] {
  const context = gradingContextOf(file.parsed.value);
  return locatedParts(file).flatMap(({ part, path }) => {
    const problems: BankProblem[] = [];
    for (const answer of kindOf(part.kind).rightAnswers(part.content)) {
      const grade = gradePart(part, answer as Answer, context);
      // Sums of weights may miss 1 by a rounding error.
      if (grade.score > 1 - 1e-9) continue;
      const lost = grade.marks
        .filter((mark) => mark.verdict !== 'right')
        .map((mark) => `${mark.id} (${mark.reason?.code ?? mark.verdict})`);
      problems.push(
        problemAt(
          file,
          path,
          `the right answer itself earns ${grade.score}, not 1: ${[...lost, ...grade.notes].join(', ')}: ${givenText(answer)}`,
        ),
      );
    }
    const empty = gradePart(part, null, context);
    if (empty.score !== 0) problems.push(problemAt(file, path, `no answer earns ${empty.score}, not 0`));
    return problems;
  });
}

function checkSamples(file: QuestionFile): BankProblem[] {
  const context = gradingContextOf(file.parsed.value);
  return locatedParts(file).flatMap(({ part, path }) =>
    kindOf(part.kind)
      .samplesOf(part.content)
      .flatMap((sample) => {
        const grade = gradePart(part, sample.answer as Answer, context);
        const marks = grade.marks.filter((mark) => sample.marks.includes(mark.id));
        const wrong = marks.filter((mark) => (mark.verdict === 'right') !== sample.met.includes(mark.id));
        return wrong.map((mark) => {
          const verdict = `${mark.verdict}${mark.reason === undefined ? '' : `, ${mark.reason.code}`}`;
          const stated = sample.met.includes(mark.id) ? 'met' : 'not met';
          return problemAt(file, [...path, ...sample.path], `key point "${mark.id}" is graded ${verdict}, but stated as ${stated}`);
        });
      }),
  );
}

/** The answer for the message: its fields without the kind. */
function givenText({ kind: _, ...answer }: { kind: string }): string {
  return JSON.stringify({ ...answer, schema: undefined });
}
