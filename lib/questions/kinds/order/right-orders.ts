import { linesOf, type OrderContent } from './order-content.ts';

/** Which lines must stand before a line, whatever else: one partial order. */
export type Before = ReadonlyMap<string, ReadonlySet<string>>;

/** The partial orders of which an answer follows one: that of `after`, then the alternatives. */
export function rightOrders(content: OrderContent): Before[] {
  const ids = linesOf(content).map(({ id }) => id);
  const free = new Map((content.after ?? []).map(({ line, after }) => [line, after]));
  const direct = ids.map((id, index): [string, readonly string[]] => [id, free.get(id) ?? ids.slice(Math.max(0, index - 1), index)]);
  return [closure(direct), ...(content.alternatives ?? []).map(chain)];
}

function chain(ids: readonly string[]): Before {
  return new Map(ids.map((id, index) => [id, new Set(ids.slice(0, index))]));
}

/** All lines before each line, given those directly before it; every line comes after those that it names. */
function closure(direct: readonly [string, readonly string[]][]): Before {
  const before = new Map<string, Set<string>>();
  for (const [id, named] of direct) {
    before.set(id, new Set(named.flatMap((other) => [other, ...(before.get(other) ?? [])])));
  }
  return before;
}

/** Whether all lines stand in an order that the partial order allows. */
export function follows(ids: readonly string[], before: Before): boolean {
  return ids.every((id, index) => [...(before.get(id) ?? [])].every((other) => ids.slice(0, index).includes(other)));
}

/** Orders of all lines that a partial order allows, at most `limit` of them. */
export function allOrders(before: Before, limit: number): string[][] {
  const found: string[][] = [];
  const extend = (given: readonly string[]) => {
    if (found.length >= limit) return;
    if (given.length === before.size) {
      found.push([...given]);
      return;
    }
    for (const [id, wanted] of before) {
      if (!given.includes(id) && [...wanted].every((other) => given.includes(other))) extend([...given, id]);
    }
  };
  extend([]);
  return found;
}
