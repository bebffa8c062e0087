import { z } from 'zod';
import { gradePart, gradingContextOf } from '../grading/grade-question.ts';
import { Answer } from '../questions/answer.ts';
import { partsOf } from '../questions/parts.ts';
import type { BankFiles } from './bank-files.ts';
import { questionsOf } from './walk-content.ts';

/** Answers by people who had not seen the rubric, with a teacher's verdict on each mark (key point). */
export const JudgedAnswers = z.array(
  z.strictObject({
    question: z.string(),
    part: z.string(),
    /** The marks that were judged; `met` names those of them that an answer earns. */
    marks: z.array(z.string()).min(1),
    answers: z.array(z.strictObject({ answer: Answer, met: z.array(z.string()) })).min(1),
  }),
);
export type JudgedAnswers = z.infer<typeof JudgedAnswers>;

/** How often the grader says what the teacher says, for one set of answers. */
export type Agreement = {
  question: string;
  part: string;
  marks: string[];
  answers: number;
  verdicts: number;
  agreed: number;
  /** Earned by the grader, not by the teacher; and the reverse. */
  tooKind: Disagreement[];
  tooStrict: Disagreement[];
};
export type Disagreement = { answer: Answer; mark: string; reason: string };

/** Grades every judged answer and compares. Throws when an answer names a question or part that the bank lacks. */
export function agreementBank(bank: Pick<BankFiles, 'subjects'>, judged: JudgedAnswers): Agreement[] {
  const questions = new Map(questionsOf(bank).map((file) => [file.parsed.value.id, file.parsed.value]));
  return judged.map(({ question: id, part: partId, marks, answers }) => {
    const question = questions.get(id);
    const part = question && partsOf(question).find((each) => each.id === partId);
    if (question === undefined || part === undefined) throw new Error(`the bank has no part "${partId}" of a question "${id}"`);
    const compared = answers.flatMap(({ answer, met }) => {
      const grade = gradePart(part, answer, gradingContextOf(question));
      return marks.map((mark) => {
        const given = grade.marks.find((each) => each.id === mark);
        if (given === undefined) throw new Error(`part "${partId}" of "${id}" has no mark "${mark}"`);
        return { answer, mark, reason: given.reason?.code ?? given.verdict, graded: given.verdict === 'right', judged: met.includes(mark) };
      });
    });
    return {
      question: id,
      part: partId,
      marks,
      answers: answers.length,
      verdicts: compared.length,
      agreed: compared.filter((each) => each.graded === each.judged).length,
      tooKind: compared.filter((each) => each.graded && !each.judged).map(toDisagreement),
      tooStrict: compared.filter((each) => !each.graded && each.judged).map(toDisagreement),
    };
  });
}

function toDisagreement({ answer, mark, reason }: Disagreement): Disagreement {
  return { answer, mark, reason };
}
