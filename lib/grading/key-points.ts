import type { ContentOf, QuestionPart } from '#lib/questions/parts.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import type { Rubric } from '#lib/questions/rubric.ts';

/** A key point by the id of its mark, with its share of the part's score: all shares are 1 together. */
export type KeyPointShare = { id: string; share: number };

const none = (): KeyPointShare[] => [];

/** By the rules of the kind's own grader. */
const keyPoints: { [Kind in PartKind]: (content: ContentOf<Kind>) => KeyPointShare[] } = {
  choice: none,
  text: ({ rubric }) => sharesOf(rubric),
  extract: none,
  numeric: none,
  match: none,
  code: none,
  formula: none,
  network: none,
  cloze: none,
  order: none,
  sketch: none,
  explain: ({ explain }) =>
    explain.flatMap(({ line, rubric }) =>
      sharesOf(rubric).map(({ id, share }) => ({ id: `${line}/${id}`, share: share / explain.length })),
    ),
};

function sharesOf({ keyPoints: points }: Rubric): KeyPointShare[] {
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  return points.map(({ id, weight }) => ({ id, share: weight / total }));
}

/** The key points of a part; none where no rubric grades it. */
export function keyPointsOf(part: QuestionPart): KeyPointShare[] {
  // Kind by kind the registry's types fit; the compiler cannot carry that through the lookup.
  return (keyPoints[part.kind] as (content: QuestionPart['content']) => KeyPointShare[])(part.content);
}
