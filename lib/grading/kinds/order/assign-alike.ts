import { type Line, wordsOf } from '#lib/questions/kinds/order/order-content.ts';

/** Beyond this many ways, equal lines are taken in the order of the file. */
const MAX_WAYS = 720;

/**
 * Lines that read the same can stand for each other: all ways to give the lines that were placed the roles of lines like
 * them. Each way is a list of roles, in the order of `placed`.
 */
export function assignAlike(lines: readonly Line[], placed: readonly string[]): string[][] {
  const words = new Map(lines.map((line) => [line.id, wordsOf(line)]));
  const alike = (id: string) => lines.filter((line) => wordsOf(line) === words.get(id)).map((line) => line.id);
  let ways: string[][] = [[]];
  for (const id of placed) {
    const next = ways.flatMap((way) =>
      alike(id)
        .filter((role) => !way.includes(role))
        .map((role) => [...way, role]),
    );
    // The first way takes roles in the order of the file; going on with it alone keeps the work bounded.
    ways = next.length > MAX_WAYS ? next.slice(0, 1) : next;
  }
  return ways;
}
