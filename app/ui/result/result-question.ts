import type { Confidence } from '#lib/attempts/rules.ts';
import type { PartGrade } from '#lib/grading/contract.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { PartView } from '../questions/part-input.tsx';
import type { PartSolutionView } from '../questions/part-result.tsx';
import type { RenderedText } from '../questions/rendered.ts';

/** One graded question, rendered in the reader's language. */
export type ResultQuestion = {
  itemId: string;
  /** From 1. */
  number: number;
  questionId: string;
  stem: RenderedText;
  parts: ResultPart[];
  explanation: RenderedText;
  next: RenderedText | null;
  sources: string[];
  /** How long it was before the learner's eyes; null where nothing was measured. */
  spentSeconds: number | null;
  /** Its own clock; null where it had none. */
  limitSeconds: number | null;
};

export type ResultPart = {
  part: PartView;
  id: string;
  weight: number;
  stem: RenderedText | null;
  answer: Answer | null;
  grade: PartGrade;
  solution: PartSolutionView;
  explanation: RenderedText | null;
  misconceptions: { id: string; name: RenderedText; explanation: RenderedText }[];
  /** Arrived after closing, or lost against another device: kept, not graded. */
  kept: { state: 'late' | 'conflict'; answer: Answer | null; savedAt: string }[];
  self: { verdicts: Readonly<Record<string, boolean>>; comment: string | null } | null;
  confidence: Confidence | null;
};

/** What the answer itself is worth, before hints took their share. */
export function earnedOf({ score, hintCost = 0 }: PartGrade): number {
  return score + hintCost;
}

/** Points of a question: the weights of its parts, each times what was got of it; `earned` is without the cost of hints. */
export function pointsOf(question: Pick<ResultQuestion, 'parts'>): { score: number; earned: number; max: number } {
  return {
    earned: question.parts.reduce((sum, part) => sum + earnedOf(part.grade) * part.weight, 0),
    score: question.parts.reduce((sum, part) => sum + part.grade.score * part.weight, 0),
    max: question.parts.reduce((sum, part) => sum + part.weight, 0),
  };
}
