import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOrdered } from '#lib/questions/kinds/order/longest-ordered.ts';
import { allOrders, type Before, follows } from '#lib/questions/kinds/order/right-orders.ts';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A partial order: some lines come after some of those listed before them, and after whatever those come after. */
const partialOrder: fc.Arbitrary<Before> = fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }).map((wanted) => {
  const before = new Map<string, Set<string>>();
  let next = 0;
  for (const [index, line] of LINES.entries()) {
    const named = LINES.slice(0, index).filter(() => wanted[next++]);
    before.set(line, new Set(named.flatMap((other) => [other, ...(before.get(other) ?? [])])));
  }
  return before;
});
const placed = fc.shuffledSubarray(LINES, { minLength: 1 });

const isOrdered = (ids: readonly string[], before: Before) =>
  ids.every((id, index) => ids.slice(index + 1).every((later) => !before.get(id)?.has(later)));

function largestBySearch(ids: readonly string[], before: Before): number {
  let best = 0;
  for (let set = 0; set < 2 ** ids.length; set++) {
    const chosen = ids.filter((_, index) => (set >> index) % 2 === 1);
    if (chosen.length > best && isOrdered(chosen, before)) best = chosen.length;
  }
  return best;
}

test('no larger set of lines stands rightly than the one that is found', () => {
  fc.assert(
    fc.property(placed, partialOrder, (ids, before) => {
      const found = [...longestOrdered(ids, before)].sort((a, b) => a - b).map((index) => ids[index] ?? '');
      expect(isOrdered(found, before)).toBe(true);
      expect(found.length).toBe(largestBySearch(ids, before));
    }),
    { numRuns: 1000 },
  );
});

test('all lines stand rightly in every order that the partial order allows, and in no other', () => {
  fc.assert(
    fc.property(partialOrder, fc.shuffledSubarray(LINES, { minLength: LINES.length }), (before, ids) => {
      for (const order of allOrders(before, 30)) expect(longestOrdered(order, before).size).toBe(LINES.length);
      expect(longestOrdered(ids, before).size === LINES.length).toBe(follows(ids, before));
    }),
    { numRuns: 200 },
  );
});
