import type { PythonJob, PythonOutcome } from '#lib/python/job.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { partRng } from '#lib/questions/part-rng.ts';
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

/** What all parts of a question are graded with. */
export type QuestionContext = Pick<GradingContext, 'stems' | 'others'> & { seed: number };

/** What the graders of a question's parts need beside the part; `seed` is that of the variant. */
export function gradingContextOf(question: Question, seed = 1): QuestionContext {
  const texts = [question.stem, ...partsOf(question).map((part) => part.stem)];
  return { stems: texts.flatMap((text) => (text === null ? [] : [text.ja, text.en ?? []].flat())), seed };
}

/** The programs to run before `gradePart`; none where nothing was given. */
export function jobsOf(part: QuestionPart, answer: Answer | null, { seed, ...context }: QuestionContext): PythonJob[] {
  if (answer === null) return [];
  return graderOf(part, answer).jobs?.(part.content, answer, { ...context, rng: () => partRng(seed, part.id) }) ?? [];
}

/**
 * Grades one part; the answer is null when nothing was given. `outcomes` are those of its jobs, in their order.
 * An answer of another kind is a bug and throws.
 */
export function gradePart(
  part: QuestionPart,
  answer: Answer | null,
  { seed, ...context }: QuestionContext,
  outcomes: readonly PythonOutcome[] = [],
): VersionedGrade {
  const grader = graderOf(part, answer);
  return {
    ...grader.grade(part.content, answer ?? grader.empty, { ...context, rng: () => partRng(seed, part.id), outcomes }),
    graderVersion: grader.version,
  };
}

function graderOf(part: QuestionPart, answer: Answer | null): Grader<QuestionPart['content'], Answer> {
  // Kind by kind the registry's types fit; that part and answer are of one kind is checked below.
  const grader = graders[part.kind] as Grader<QuestionPart['content'], Answer>;
  if (answer !== null && answer.kind !== part.kind) {
    throw new Error(`part "${part.id}" is of kind ${part.kind}, its answer of kind ${answer.kind}`);
  }
  return grader;
}

/** Runs a program in the sandbox. */
export type RunProgram = (job: PythonJob) => Promise<PythonOutcome>;

/** Grades one part, with its programs run. */
export async function runAndGradePart(
  part: QuestionPart,
  answer: Answer | null,
  { context, run }: { context: QuestionContext; run: RunProgram },
): Promise<VersionedGrade> {
  const outcomes: PythonOutcome[] = [];
  // One after the other: times of two programs are compared, and they must not disturb each other.
  for (const job of jobsOf(part, answer, context)) outcomes.push(await run(job));
  return gradePart(part, answer, context, outcomes);
}

/** Grades all parts of a question; a part without an answer is unanswered. */
export async function gradeQuestion(
  question: Question,
  answers: Readonly<Record<string, Answer>>,
  { seed, run }: { seed: number; run: RunProgram },
): Promise<QuestionGrade> {
  const given = new Map(Object.entries(answers));
  const context = { ...gradingContextOf(question, seed), others: given };
  const graded: { part: QuestionPart; grade: VersionedGrade }[] = [];
  for (const part of partsOf(question))
    graded.push({ part, grade: await runAndGradePart(part, given.get(part.id) ?? null, { context, run }) });
  const total = graded.reduce((sum, { part }) => sum + part.weight, 0);
  return {
    score: graded.reduce((sum, { part, grade }) => sum + part.weight * grade.score, 0) / total,
    parts: graded.map(({ part, grade }) => ({ ...grade, partId: part.id })),
  };
}
