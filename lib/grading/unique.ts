/** The items without repeats, in the order of their first appearance. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
