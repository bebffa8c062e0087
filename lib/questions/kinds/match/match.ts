import { z } from 'zod';
import type { ContentProblem, KindDefinition } from '../../kind.ts';
import { LocalText } from '../../local-text.ts';
import { shuffle } from '../../rng.ts';

const Item = z.strictObject({ id: z.string(), text: LocalText });

/** Fields of a `match` part in the file: give each item on the left its partner on the right. */
export const matchShape = {
  /** Usually formulas, keeping their order. */
  left: z.array(Item).min(2),
  /** Usually lines or meanings, shuffled; may hold items that match nothing. */
  right: z.array(Item).min(2),
  pairs: z.array(z.strictObject({ left: z.string(), right: z.string(), why: LocalText })).min(2),
};
const Content = z.object(matchShape);
type Content = z.infer<typeof Content>;

export const MatchView = z.strictObject({ left: z.array(Item), right: z.array(Item) });

export const MatchAnswer = z.strictObject({
  kind: z.literal('match'),
  schema: z.literal(1),
  /** Left id to right id; a left item that is not there is unanswered. */
  pairs: z.record(z.string().max(100), z.string().max(100)),
});

export const MatchSolution = z.strictObject({
  pairs: z.array(z.strictObject({ left: z.string(), right: z.string(), why: LocalText })),
});

export type MatchContent = Content;
export type MatchView = z.infer<typeof MatchView>;
export type MatchAnswer = z.infer<typeof MatchAnswer>;
export type MatchSolution = z.infer<typeof MatchSolution>;

export const match: KindDefinition<Content, MatchView, MatchAnswer, MatchSolution> = {
  schemaNumber: 1,
  view: MatchView,
  toView: ({ left, right }, rng) => ({ left, right: shuffle(right, rng) }),
  answer: MatchAnswer,
  isAnswered: (answer) => Object.keys(answer.pairs).length > 0,
  rightAnswers: ({ pairs }) => [{ kind: 'match', schema: 1, pairs: Object.fromEntries(pairs.map(({ left, right }) => [left, right])) }],
  solution: MatchSolution,
  toSolution: ({ pairs }) => ({ pairs }),
  samplesOf: () => [],
  keyOf: ({ pairs }) => pairs.map(({ left, right }) => `${left} ${right}`).sort(),
  checkContent: ({ left, right, pairs }) => {
    const problems: ContentProblem[] = [];
    for (const item of left) {
      const count = pairs.filter((pair) => pair.left === item.id).length;
      if (count !== 1) problems.push({ path: ['pairs'], message: `left item "${item.id}" needs exactly one pair, found ${count}` });
    }
    pairs.forEach((pair, index) => {
      if (pair.left === pair.right)
        problems.push({ path: ['pairs', index], message: `both ids are "${pair.left}": they reach the browser and give the pair away` });
      if (!left.some((item) => item.id === pair.left))
        problems.push({ path: ['pairs', index, 'left'], message: `"${pair.left}" is not on the left` });
      if (!right.some((item) => item.id === pair.right))
        problems.push({ path: ['pairs', index, 'right'], message: `"${pair.right}" is not on the right` });
    });
    return problems;
  },
};
