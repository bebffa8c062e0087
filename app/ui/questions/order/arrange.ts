import { MAX_LEVEL } from '#lib/questions/kinds/order/levels.ts';
import type { KindAnswers } from '../kind-view.ts';

/** The lines that stand in the answer, in their order. */
export type Placed = KindAnswers['order']['lines'];

/** With a line at a place: a new one as deep as the line above it, one that stands already as deep as it was. */
export function put(placed: Placed, id: string, { at, level }: { at: number; level?: number }): Placed {
  const own = placed.find((line) => line.id === id);
  const others = placed.filter((line) => line.id !== id);
  const index = Math.max(0, Math.min(at, others.length));
  const depth = level ?? own?.level ?? others[index - 1]?.level ?? 0;
  return [...others.slice(0, index), { id, level: withinLevels(depth) }, ...others.slice(index)];
}

export function takeBack(placed: Placed, id: string): Placed {
  return placed.filter((line) => line.id !== id);
}

/** One place up (−1) or down (1). */
export function move(placed: Placed, id: string, by: -1 | 1): Placed {
  const index = placed.findIndex((line) => line.id === id);
  return index < 0 ? placed : put(placed, id, { at: index + by });
}

/** One level deeper (1) or less deep (−1). */
export function indent(placed: Placed, id: string, by: -1 | 1): Placed {
  return placed.map((line) => (line.id === id ? { id, level: withinLevels(line.level + by) } : line));
}

function withinLevels(level: number): number {
  return Math.max(0, Math.min(level, MAX_LEVEL));
}
