import type { Before } from './right-orders.ts';

/**
 * A largest set of lines that stand rightly among each other, by their indexes: the others would have to move. For a full
 * order it is a longest common subsequence. In general: 'j stands after i, but must come before it' is itself a partial order,
 * and what is sought has no such pair, an antichain of it. By Dilworth's theorem a largest one is what a largest matching
 * leaves over; König's theorem finds it.
 */
export function longestOrdered(ids: readonly string[], before: Before): Set<number> {
  // From the later line to the earlier one: of two lines of which either could move, the later one is then said to be misplaced.
  const clashes = ids.map((id, index) => ids.slice(0, index).flatMap((other, position) => (before.get(other)?.has(id) ? position : [])));
  const partnerOf = new Map<number, number>();
  for (const index of ids.keys()) match(index, { clashes, partnerOf, tried: new Set() });
  const matched = new Set(partnerOf.values());

  // Whatever an alternating path reaches from a line that is not matched.
  const left = new Set<number>();
  const right = new Set<number>();
  const waiting = [...ids.keys()].filter((index) => !matched.has(index));
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (left.has(index)) continue;
    left.add(index);
    for (const position of clashes[index] ?? []) {
      right.add(position);
      const partner = partnerOf.get(position);
      if (partner !== undefined) waiting.push(partner);
    }
  }
  return new Set([...left].filter((index) => !right.has(index)));
}

type Matching = { clashes: readonly (readonly number[])[]; partnerOf: Map<number, number>; tried: Set<number> };

/** Finds a partner for a line, moving others' partners where that helps. */
function match(index: number, matching: Matching): boolean {
  for (const position of matching.clashes[index] ?? []) {
    if (matching.tried.has(position)) continue;
    matching.tried.add(position);
    const holder = matching.partnerOf.get(position);
    if (holder === undefined || match(holder, matching)) {
      matching.partnerOf.set(position, index);
      return true;
    }
  }
  return false;
}
