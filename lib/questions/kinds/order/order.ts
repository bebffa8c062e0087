import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { ListingLine } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { shuffle } from '../../rng.ts';
import { checkOrder } from './check-order.ts';
import { MAX_LEVEL } from './levels.ts';
import { hasLevels, linesOf, type OrderContent } from './order-content.ts';
import { allOrders, rightOrders } from './right-orders.ts';

/** All of them code, or all of them texts. */
const Lines = z.union([z.array(ListingLine), z.array(z.strictObject({ id: z.string(), text: LocalText }))]);

export const OrderView = z.strictObject({
  /** Shuffled, those that do not belong among them. */
  lines: Lines,
  /** Whether the learner sets the indentation. */
  isIndented: z.boolean(),
  /** Whether some lines do not belong. */
  hasSpare: z.boolean(),
});

/** Lines in the order given; `level` is 0 where the learner does not set it. */
export const OrderAnswer = z.strictObject({
  kind: z.literal('order'),
  schema: z.literal(1),
  lines: z.array(z.strictObject({ id: z.string().max(100), level: z.int().min(0).max(MAX_LEVEL) })).max(50),
});

export const OrderSolution = z.strictObject({
  /** One right order. */
  lines: z.array(z.strictObject({ id: z.string(), level: z.number() })),
  hasOtherOrders: z.boolean(),
  why: z.array(z.strictObject({ line: z.string(), text: LocalText })),
});

export type OrderView = z.infer<typeof OrderView>;
export type OrderAnswer = z.infer<typeof OrderAnswer>;
export type OrderSolution = z.infer<typeof OrderSolution>;

export const order: KindDefinition<OrderContent, OrderView, OrderAnswer, OrderSolution> = {
  schemaNumber: 1,
  view: OrderView,
  toView: (content, rng) => ({
    lines: toViewLines(content, rng),
    isIndented: hasLevels(content),
    hasSpare: content.distractors.length > 0,
  }),
  answer: OrderAnswer,
  isAnswered: (answer) => answer.lines.length > 0,
  rightAnswers: (content) => rightOrders(content).flatMap((before) => allOrders(before, 20).map((ids) => answerOf(content, ids))),
  wrongAnswers: (content) =>
    content.distractors.flatMap(({ id, misconception }, index) =>
      misconception === undefined
        ? []
        : {
            path: ['distractors', index, 'misconception'],
            answer: answerOf(content, [...linesOf(content).map((line) => line.id), id]),
            misconception,
          },
    ),
  solution: OrderSolution,
  toSolution: (content) => ({
    lines: linesOf(content).map(({ id, level }) => ({ id, level })),
    hasOtherOrders: rightOrders(content).flatMap((before) => allOrders(before, 2)).length > 1,
    why: [
      ...(content.why ?? []).map(({ line, text }) => ({ line, text })),
      ...content.distractors.map(({ id, why }) => ({ line: id, text: why })),
    ],
  }),
  samplesOf: () => [],
  keyOf: (content) => ({
    lines: linesOf(content).map(({ id, level }) => [id, level]),
    after: content.after ?? [],
    alternatives: content.alternatives ?? [],
    distractors: content.distractors.map(({ id }) => id).sort(),
  }),
  checkContent: checkOrder,
};

function answerOf(content: OrderContent, ids: readonly string[]): OrderAnswer {
  const levels = new Map(linesOf(content).map(({ id, level }) => [id, level]));
  return { kind: 'order', schema: 1, lines: ids.map((id) => ({ id, level: levels.get(id) ?? 0 })) };
}

function toViewLines(content: OrderContent, rng: Parameters<typeof shuffle>[1]): OrderView['lines'] {
  const lines = shuffle([...linesOf(content), ...content.distractors], rng);
  if (content.listing !== undefined) return lines.map(({ id, code = '' }) => ({ id, code }));
  return lines.flatMap(({ id, text }) => (text === undefined ? [] : { id, text }));
}
