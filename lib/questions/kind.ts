import type { z } from 'zod';
import type { Rng } from './rng.ts';

/** Something wrong with a question's content: where (a path into the file's fields) and what. */
export type ContentProblem = { path: (string | number)[]; message: string };

/** `met` are the ids of the marks, among those in `marks`, that the answer must earn; `path` is where the sample stands. */
export type StatedSample<Answer> = { path: (string | number)[]; answer: Answer; marks: string[]; met: string[] };

/**
 * What the domain knows of one kind of question, without grading and without a screen. Four separate types
 * keep the secret: content has the key, the view does not, the answer is the learner's, the solution is
 * what is shown once feedback is due.
 */
export type KindDefinition<Content, View, Answer, Solution> = {
  /** Raised when content or answers change shape; old ones then go through upgrade functions. */
  schemaNumber: number;
  /** Allow-list of what a browser may get before feedback. */
  view: z.ZodType<View>;
  toView(content: Content, rng: Rng): View;
  /** Whether what is asked, not only its order, depends on the attempt's seed. */
  isSeeded?: boolean;
  answer: z.ZodType<Answer>;
  /** Whether anything was answered at all. */
  isAnswered(answer: Answer): boolean;
  /** Answers that the key calls right (one a language where language matters); `bank check` grades them and wants full marks. */
  rightAnswers(content: Content): Answer[];
  /** Answers that must earn less than all, each with the misconception that grading must name. */
  wrongAnswers?(content: Content): { path: (string | number)[]; answer: Answer; misconception: string }[];
  solution: z.ZodType<Solution>;
  toSolution(content: Content): Solution;
  /** Answers whose verdicts the author states; `bank check` grades them and compares. */
  samplesOf(content: Content): StatedSample<Answer>[];
  /** What decides the grade, for telling a changed key from a changed wording. */
  keyOf(content: Content): unknown;
  /** Checks that need no grader: ids that exist, stated numbers of right choices, second derivations. */
  checkContent(content: Content): ContentProblem[];
};
