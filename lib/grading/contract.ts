import type { PythonJob, PythonOutcome } from '../python/job.ts';
import type { Answer } from '../questions/answer.ts';
import type { CodeReport } from '../questions/kinds/code/report.ts';
import type { ProblemCode } from '../questions/kinds/formula/reading/formula-problem.ts';
import type { Rng } from '../questions/rng.ts';
import type { SketchReason } from './kinds/sketch/fault.ts';

/** ○ right, △ partly, × wrong; `missed` is a wanted thing that the learner left out. */
export type Verdict = 'right' | 'partial' | 'wrong' | 'missed';

/** Why a mark is as it is. The sentence a learner reads is chosen in the app by code and language. */
export type Reason =
  /** A key point was found; `evidence` is the learner's sentence that says it. */
  | { code: 'said'; evidence: string }
  /** A key point was not found anywhere. */
  | { code: 'not-said' }
  /** It was said, but negated. */
  | { code: 'negated'; evidence: string }
  /** Something was said that contradicts it. */
  | { code: 'contradicted'; evidence: string }
  /** The words are there, but as a list and not as a sentence. */
  | { code: 'only-keywords'; evidence: string }
  /** The sentence repeats the question. */
  | { code: 'copied-stem'; evidence: string }
  /** What stands in the cell is no number. */
  | { code: 'not-a-number'; evidence: string }
  /** The value, but rounded to fewer digits than were asked. */
  | { code: 'too-few-digits'; digits: number }
  /** Not the value, but what follows from the learner's own answer to an earlier part. */
  | { code: 'follows'; credit: number }
  /** A formula that cannot be read (each code says why): `evidence` is the piece, `at` where it begins in what was typed. */
  | { code: ProblemCode; evidence: string; at: number }
  /** The right function, but not in the form that was asked. */
  | { code: 'not-factorised' | 'not-expanded' | 'has-fractions' }
  /** The right function times a number. */
  | { code: 'constant-multiple'; multiple: number }
  /** What of a drawn network is missing, too much, or the wrong way round; the mark's id says where. */
  | { code: 'structure'; missing: number; superfluous: number; turned: number }
  /** What was typed as code is right but for capital letters. */
  | { code: 'other-case' }
  /** A line that would have to move, be indented otherwise, be taken away or be added. */
  | { code: 'misplaced' | 'wrong-indent' | 'does-not-belong' | 'missing-line' }
  /** Where a drawing is not as wanted, in the numbers of its axes. */
  | SketchReason;

/** The verdict on the smallest graded thing: a choice, line, cell ("row,column"), pair (left id) key point ("line/point" in explain) or criterion. */
export type Mark = { id: string; verdict: Verdict; reason?: Reason };

/** What one part earned. Deterministic in (content, answer). */
export type PartGrade = {
  /** 0..1 */
  score: number;
  answered: boolean;
  /** True where a rubric judged free text: the learner may set it against the model answer. */
  provisional: boolean;
  marks: Mark[];
  /** Remarks on the answer as a whole. */
  notes: PartNote[];
  /** Ids of the misconceptions that the answer shows, without repeats. */
  misconceptions: string[];
  /** What a program did, as far as its learner may know; only where one was run. */
  report?: CodeReport;
  /** What hints have taken off the score, which is without it: together they are what the answer itself earned. */
  hintCost?: number;
};

/** `unanswered`: nothing was given, so 0. `over-limit`: only the text within the limit was read. */
export type PartNote = 'unanswered' | 'over-limit';

/** Grades one part of one kind. Pure: no clock, chance, database or network; programs are run between `jobs` and `grade`. */
export type Grader<Content, Answer> = {
  /** Raised when the same answer could get another grade; stored with every grade. */
  version: number;
  /** The answer of someone who gave none. */
  empty: Answer;
  /** The programs whose outcomes this answer is graded by; most kinds run none. */
  jobs?(content: Content, answer: Answer, context: Omit<GradingContext, 'outcomes'>): PythonJob[];
  grade(content: Content, answer: Answer, context: GradingContext): PartGrade;
};

/** What a grader may need beside the part itself. */
export type GradingContext = {
  /** All that the learner was asked, in every language: copying it earns nothing. */
  stems: readonly string[];
  /** What was answered to the question's other parts, by part. */
  others?: ReadonlyMap<string, Answer>;
  /** The numbers that the variant was drawn with, from the start at each call. */
  rng: () => Rng;
  /** What the part's programs did, in the order of `jobs`. */
  outcomes: readonly PythonOutcome[];
};
