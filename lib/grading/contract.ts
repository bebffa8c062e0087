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
  | { code: 'not-a-number'; evidence: string };

/** The verdict on the smallest graded thing: a choice, line, cell ("row,column"), pair (left id) or key point ("line/point" in explain). */
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
};

/** `unanswered`: nothing was given, so 0. `over-limit`: only the text within the limit was read. */
export type PartNote = 'unanswered' | 'over-limit';

/** Grades one part of one kind. Pure: no clock, chance, database or network. */
export type Grader<Content, Answer> = {
  /** Raised when the same answer could get another grade; stored with every grade. */
  version: number;
  /** The answer of someone who gave none. */
  empty: Answer;
  grade(content: Content, answer: Answer, context: GradingContext): PartGrade;
};

/** What a grader may need beside the part itself. */
export type GradingContext = {
  /** All that the learner was asked, in every language: copying it earns nothing. */
  stems: readonly string[];
};
