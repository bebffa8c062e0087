import { limitInCharacters, type Rubric, type TextLimit } from '#lib/questions/rubric.ts';
import { cutToWidth } from '#lib/questions/text-width.ts';
import type { Mark } from '../contract.ts';
import { findCopied, prepareSource } from './copied.ts';
import { judgePoint, type ReadAnswer, type ReadSentence } from './judge.ts';
import { findZones } from './polarity.ts';
import { passagesOf, splitSentences } from './sentences.ts';
import { isBareWord, isKeywordList } from './stuffing.ts';

export type RubricGrade = {
  /** Weight of the points that were said / weight of all. */
  score: number;
  /** One mark for each key point, in the rubric's order. */
  marks: Mark[];
  answered: boolean;
  isOverLimit: boolean;
};

/** Reads a short free text against a rubric, in Japanese or English. See docs/decisions/001-rubric-grading.md. */
export function gradeRubric(given: {
  rubric: Rubric;
  limit: TextLimit;
  answer: string;
  /** What the learner was asked, in Markdown. */
  stems: readonly string[];
  /** Lines of code that the learner saw. */
  listing: readonly string[];
}): RubricGrade {
  const { rubric, limit } = given;
  const typed = given.answer.trim();
  const within = cutToWidth(typed, limitInCharacters(limit));
  const answer = readAnswer(within, { stems: given.stems.map(prepareSource), listing: given.listing.map(prepareSource) });
  const marks = rubric.keyPoints.map((point) => judgePoint(point, { rubric, answer }));
  const weights = rubric.keyPoints.map((point, index) => ({ weight: point.weight, isMet: marks[index]?.verdict === 'right' }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const met = weights.reduce((sum, { weight, isMet }) => sum + (isMet ? weight : 0), 0);
  return { score: met / total, marks, answered: typed !== '', isOverLimit: within !== typed };
}

function readAnswer(text: string, sources: { stems: string[]; listing: string[] }): ReadAnswer {
  const split = splitSentences(text);
  // Words one to a line are a list as well, though each line alone is not.
  const isListAsWhole = split.length >= 3 && split.every((sentence) => isBareWord(sentence.raw));
  const read = new Map(
    split.map((sentence): [typeof sentence, ReadSentence] => [
      sentence,
      {
        ...sentence,
        zones: findZones(sentence.text),
        copied: findCopied(sentence.text, sources),
        isList: isListAsWhole || isKeywordList(sentence.raw),
      },
    ]),
  );
  return {
    sentences: [...read.values()],
    passages: passagesOf(split).map((passage) => passage.flatMap((sentence) => read.get(sentence) ?? [])),
  };
}
