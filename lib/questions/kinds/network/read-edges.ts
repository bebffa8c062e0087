/** An edge of the key; the weight is null where none is asked. */
export type KeyEdge = { from: string; to: string; weight: number | null };

const LINE = /^([A-Za-z0-9 ]+)->([A-Za-z0-9 ]+)(?:=(.+))?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The edges that a line of the file stands for: `x1 x2 -> h1` joins two nodes to a third, `x1 -> h1 = 0.5` has a weight.
 * Null where it cannot be read.
 */
export function readEdges(line: string): KeyEdge[] | null {
  const [, sources = '', targets = '', given] = LINE.exec(line) ?? [];
  const weight = given?.trim();
  if (weight !== undefined && !NUMBER.test(weight)) return null;
  const edges = idsIn(sources).flatMap((from) =>
    idsIn(targets).map((to) => ({ from, to, weight: weight === undefined ? null : Number(weight) })),
  );
  return edges.length === 0 ? null : edges;
}

function idsIn(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}
