import type { Answer } from '#lib/questions/answer.ts';
import { partsOf, type QuestionPart } from '#lib/questions/parts.ts';
import type { Question } from '#lib/questions/question.ts';
import type { Grader, GradingContext, PartGrade } from './contract.ts';
import { graders } from './registry.ts';

export type VersionedGrade = PartGrade & { graderVersion: number };

export type QuestionGrade = {
  /** 0..1: the parts' scores by their weights. */
  score: number;
  parts: (VersionedGrade & { partId: string })[];
};

/** What the graders of a question's parts need beside the part. */
export function gradingContextOf(question: Question): GradingContext {
  const texts = [question.stem, ...partsOf(question).map((part) => part.stem)];
  return { stems: texts.flatMap((text) => (text === null ? [] : [text.ja, text.en ?? []].flat())) };
}

/** Grades one part; null when nothing was given. An answer of another kind is a bug and throws. */
export function gradePart(part: QuestionPart, answer: Answer | null, context: GradingContext): VersionedGrade {
  // Kind by kind the registry's types fit; that part and answer are of one kind is checked below.
  const grader = graders[part.kind] as Grader<QuestionPart['content'], Answer>;
  if (answer !== null && answer.kind !== part.kind) {
    throw new Error(`part "${part.id}" is of kind ${part.kind}, its answer of kind ${answer.kind}`);
  }
  return { ...grader.grade(part.content, answer ?? grader.empty, context), graderVersion: grader.version };
}

/** Grades all parts of a question; a part without an answer is unanswered. */
export function gradeQuestion(question: Question, answers: Readonly<Record<string, Answer>>): QuestionGrade {
  const context = gradingContextOf(question);
  const given = new Map(Object.entries(answers));
  const graded = partsOf(question).map((part) => ({ part, grade: gradePart(part, given.get(part.id) ?? null, context) }));
  const total = graded.reduce((sum, { part }) => sum + part.weight, 0);
  return {
    score: graded.reduce((sum, { part, grade }) => sum + part.weight * grade.score, 0) / total,
    parts: graded.map(({ part, grade }) => ({ ...grade, partId: part.id })),
  };
}
