import { longestOrdered } from '#lib/questions/kinds/order/longest-ordered.ts';
import type { OrderAnswer } from '#lib/questions/kinds/order/order.ts';
import { hasLevels, type Line, linesOf, type OrderContent } from '#lib/questions/kinds/order/order-content.ts';
import { rightOrders } from '#lib/questions/kinds/order/right-orders.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';
import { assignAlike } from './assign-alike.ts';

/** What a line in its right place, but wrongly indented, costs of what a line costs. */
const OTHER_LEVEL = 0.5;

type OrderReason = 'misplaced' | 'wrong-indent' | 'does-not-belong' | 'missing-line';

/**
 * Of n lines every one that would have to be moved, exchanged, added or taken away costs 1 / (n − 1), so that lines of which no two
 * stand rightly earn nothing; one that is only wrongly indented costs half of that. Of several right orders the nearest counts.
 */
export const gradeOrder: Grader<OrderContent, OrderAnswer> = {
  version: 1,
  empty: { kind: 'order', schema: 1, lines: [] },
  grade(content, answer) {
    const lines = linesOf(content);
    const known = new Set([...lines, ...content.distractors].map(({ id }) => id));
    const given = answer.lines.filter(({ id }, index) => known.has(id) && answer.lines.findIndex((other) => other.id === id) === index);
    const marks = bestMarks(content, lines, given);
    const count = (code: OrderReason) => marks.filter(({ reason }) => reason?.code === code).length;
    // A line taken for another is one mistake, not two.
    const exchanged = Math.max(count('missing-line'), count('does-not-belong'));
    const cost = count('misplaced') + OTHER_LEVEL * count('wrong-indent') + exchanged;
    const failed = new Set(marks.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id));
    return {
      score: lines.length < 2 ? Number(cost === 0) : Math.max(0, 1 - cost / (lines.length - 1)),
      answered: given.length > 0,
      provisional: false,
      marks,
      notes: given.length > 0 ? [] : ['unanswered'],
      misconceptions: unique([
        ...content.distractors.filter(({ id }) => failed.has(id)).flatMap(({ misconception }) => misconception ?? []),
        ...(content.why ?? []).filter(({ line }) => failed.has(line)).flatMap(({ misconception }) => misconception ?? []),
      ]),
    };
  },
};

type Given = OrderAnswer['lines'];

/** Marks for the lines given, in their order, then for those left out: by the order, and the roles of equal lines, that cost least. */
function bestMarks(content: OrderContent, lines: readonly Line[], given: Given): Mark[] {
  const roles = new Map(lines.map((line) => [line.id, line]));
  const own = given.filter(({ id }) => roles.has(id));
  const withLevels = hasLevels(content);
  let best: { marks: Map<string, Mark>; cost: number } | null = null;
  for (const before of rightOrders(content)) {
    for (const ids of assignAlike(
      lines,
      own.map(({ id }) => id),
    )) {
      const longest = longestOrdered(ids, before);
      // Where no two lines stand rightly, none of them does: it would earn nothing and yet be called right.
      const ordered = longest.size < 2 && ids.length > 1 ? new Set<number>() : longest;
      const marks = own.map(({ id, level }, index): Mark => {
        if (!ordered.has(index)) return { id, verdict: 'wrong', reason: { code: 'misplaced' } };
        if (!withLevels || level === roles.get(ids[index] ?? '')?.level) return { id, verdict: 'right' };
        return { id, verdict: 'partial', reason: { code: 'wrong-indent' } };
      });
      const cost = marks.reduce((sum, { verdict }) => sum + (verdict === 'wrong' ? 1 : verdict === 'partial' ? OTHER_LEVEL : 0), 0);
      if (best === null || cost < best.cost) best = { marks: new Map(marks.map((mark) => [mark.id, mark])), cost };
    }
  }
  const placed = new Set(given.map(({ id }) => id));
  return [
    ...given.map(({ id }): Mark => best?.marks.get(id) ?? { id, verdict: 'wrong', reason: { code: 'does-not-belong' } }),
    ...lines.filter(({ id }) => !placed.has(id)).map(({ id }): Mark => ({ id, verdict: 'missed', reason: { code: 'missing-line' } })),
  ];
}
