import { gainOf, limitOf, type Matching, type MatchingProblem } from './matching-problem.ts';

/** Rounding errors of sums of shares stay below it. */
const EPSILON = 1e-9;

/** Steps of each search; networks of questions need a few hundred. Beyond it the best one found counts. */
const MAX_STEPS = 10_000;

/**
 * The matching that earns most. First one that earns all there is to earn is looked for, which finds a right drawing whatever
 * the order of its nodes; then, from a good start, a better one than that, exactly as far as `MAX_STEPS` reach.
 */
export function matchNodes(problem: MatchingProblem): Matching {
  const limit = limitOf(problem);
  const start = improve(problem, inDrawnOrder(problem));
  const gain = gainOf(problem, start);
  if (gain >= limit - EPSILON) return start;
  return search(problem, limit - 2 * EPSILON) ?? search(problem, gain + EPSILON) ?? start;
}

function inDrawnOrder({ slotLayers, candidateLayers }: MatchingProblem): Matching {
  const free = candidateLayers.map((layer, candidate) => ({ layer, candidate }));
  return slotLayers.map((layer) => {
    const at = free.findIndex((each) => each.layer === layer);
    return free.splice(at, 1)[0]?.candidate ?? -1;
  });
}

/** Swaps within layers as long as one earns more. */
function improve(problem: MatchingProblem, start: Matching): Matching {
  const { slotLayers } = problem;
  const matching = [...start];
  const around = (slot: number, other: number) =>
    matching.reduce((sum, candidate, each) => {
      if (each === slot || each === other) return sum;
      const first = problem.pairGain(slot, each, matching[slot] ?? -1, candidate);
      return sum + first + problem.pairGain(other, each, matching[other] ?? -1, candidate);
    }, 0) +
    problem.nodeGain(slot, matching[slot] ?? -1) +
    problem.nodeGain(other, matching[other] ?? -1) +
    problem.pairGain(slot, other, matching[slot] ?? -1, matching[other] ?? -1);
  const swap = (slot: number, other: number) => {
    const kept = matching[slot] ?? -1;
    matching[slot] = matching[other] ?? -1;
    matching[other] = kept;
  };
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let slot = 0; slot < matching.length; slot++) {
      for (let other = slot + 1; other < matching.length && slotLayers[other] === slotLayers[slot]; other++) {
        const before = around(slot, other);
        swap(slot, other);
        if (around(slot, other) > before + EPSILON) isBetter = true;
        else swap(slot, other);
      }
    }
  }
  return matching;
}

/** The best matching that earns more than `floor`, by branch and bound; null if there is none within the steps. */
function search(problem: MatchingProblem, floor: number): Matching | null {
  const order = searchOrder(problem);
  const rest = restLimits(problem, order);
  const matching: Matching = problem.slotLayers.map(() => -1);
  const isUsed = problem.candidateLayers.map(() => false);
  let best: Matching | null = null;
  let least = floor;
  let steps = 0;

  const visit = (depth: number, gain: number): void => {
    const slot = order[depth];
    if (slot === undefined) {
      best = [...matching];
      least = gain + EPSILON;
      return;
    }
    const tried = new Set<string>();
    const after = lastOfClass(problem, { order, depth, matching });
    for (const [candidate, layer] of problem.candidateLayers.entries()) {
      const name = problem.candidateClasses[candidate] ?? '';
      // A twin of one that was tried earns the same, and so do two twins of the key the other way round.
      if (layer !== problem.slotLayers[slot] || isUsed[candidate] || tried.has(name) || candidate < after) continue;
      if (++steps > MAX_STEPS) return;
      let next = gain + problem.nodeGain(slot, candidate);
      for (let before = 0; before < depth; before++) {
        const earlier = order[before] ?? -1;
        next += problem.pairGain(slot, earlier, candidate, matching[earlier] ?? -1);
      }
      tried.add(name);
      if (next + (rest[depth + 1] ?? 0) <= least) continue;
      matching[slot] = candidate;
      isUsed[candidate] = true;
      visit(depth + 1, next);
      isUsed[candidate] = false;
    }
  };
  visit(0, 0);
  return best;
}

/** The candidate of the slot before among those that are interchangeable with the next one. */
function lastOfClass(
  { slotClasses }: MatchingProblem,
  { order, depth, matching }: { order: readonly number[]; depth: number; matching: Matching },
): number {
  const name = slotClasses[order[depth] ?? -1];
  const twins = order.slice(0, depth).filter((slot) => slotClasses[slot] === name);
  return matching[twins.at(-1) ?? -1] ?? -1;
}

/** Slots that say most about those before them first, so that a wrong branch ends early. */
function searchOrder({ slotLayers, nodeLimit, pairLimit }: MatchingProblem): number[] {
  const order: number[] = [];
  const left = new Set(slotLayers.keys());
  while (left.size > 0) {
    let next = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const slot of left) {
      const told = nodeLimit(slot) + order.reduce((sum, earlier) => sum + pairLimit(slot, earlier), 0);
      if (told > most + EPSILON) {
        most = told;
        next = slot;
      }
    }
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** What the slots from each depth on can earn at most. */
function restLimits({ nodeLimit, pairLimit }: MatchingProblem, order: readonly number[]): number[] {
  const rest = [...order.map(() => 0), 0];
  for (let depth = order.length - 1; depth >= 0; depth--) {
    const slot = order[depth] ?? -1;
    const own = nodeLimit(slot) + order.slice(0, depth).reduce((sum, earlier) => sum + pairLimit(slot, earlier), 0);
    rest[depth] = (rest[depth + 1] ?? 0) + own;
  }
  return rest;
}
