export type Point = { x: number; y: number };

export const NODE_RADIUS = 16;
const ROW = 52;
const MARGIN = { top: 34, bottom: 44 };
/** Room above and below for edges that go round. */
const ROUND = { top: 14, bottom: 24 };

/** Where everything stands: columns from left to right, each centred. */
export type Layout = {
  width: number;
  height: number;
  /** Half-way between the highest and the lowest row. */
  middle: number;
  places: ReadonlyMap<string, Point & { column: number }>;
  columnX(column: number): number;
};

/** Places nodes in columns that are `gap` apart, with room for edges that go round a column. */
export function layOut(
  columns: readonly (readonly { id: string }[])[],
  { gap, edges }: { gap: number; edges: readonly { from: string; to: string }[] },
): Layout {
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const columnX = (column: number) => Math.round(gap * (column + 0.5));
  const columnOf = new Map(columns.flatMap((nodes, column) => nodes.map(({ id }) => [id, column] as const)));
  const isRound = edges.some(({ from, to }) => Math.abs((columnOf.get(from) ?? 0) - (columnOf.get(to) ?? 0)) > 1);
  const [top, bottom] = [MARGIN.top + (isRound ? ROUND.top : 0), MARGIN.bottom + (isRound ? ROUND.bottom : 0)];
  const height = top + (rows - 1) * ROW + bottom;
  const places = columns.flatMap((nodes, column) =>
    nodes.map(({ id }, row) => [id, { column, x: columnX(column), y: top + ROW * (row + (rows - nodes.length) / 2) }] as const),
  );
  return { width: gap * Math.max(1, columns.length), height, middle: top + ((rows - 1) * ROW) / 2, places: new Map(places), columnX };
}

/** Where on an edge its weight or mark stands: near its start, where edges have fanned out and do not cross yet. */
export const LABEL_AT = 0.3;

/** The curve of an edge from the rim of one node to that of another, with an arrowhead; `at` gives points on it. */
export type EdgeCurve = { path: string; at(t: number): Point };

/** Neighbouring columns are joined by a straight line; an edge that skips a column, or stays in one, goes round. */
export function edgeCurve(layout: Layout, { from, to }: { from: string; to: string }): EdgeCurve | null {
  const [start, end] = [layout.places.get(from), layout.places.get(to)];
  if (!start || !end) return null;
  const bend = bendOf(start, end, layout.middle);
  const tail = towards(start, bend, NODE_RADIUS);
  const tip = towards(end, bend, NODE_RADIUS + 2);
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * tail.x + 2 * t * (1 - t) * bend.x + t ** 2 * tip.x,
    y: (1 - t) ** 2 * tail.y + 2 * t * (1 - t) * bend.y + t ** 2 * tip.y,
  });
  const back = Math.atan2(bend.y - tip.y, bend.x - tip.x);
  const barb = (turn: number) => text({ x: tip.x + 7 * Math.cos(back + turn), y: tip.y + 7 * Math.sin(back + turn) });
  return { path: `M${text(tail)}Q${text(bend)} ${text(tip)}M${barb(0.45)}L${text(tip)}L${barb(-0.45)}`, at };
}

function bendOf(start: Point & { column: number }, end: Point & { column: number }, centre: number): Point {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const distance = Math.abs(end.column - start.column);
  if (distance === 1) return middle;
  // Forth and back between two nodes of a column go round on either side.
  if (distance === 0) return { x: middle.x + (end.y > start.y ? 1 : -1) * (22 + Math.abs(end.y - start.y) / 5), y: middle.y };
  return { x: middle.x, y: middle.y + (middle.y > centre + 1 ? 1 : -1) * 76 };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** The node at a point, with room for a thumb. */
export function nodeAt(layout: Layout, point: Point): string | null {
  const near = [...layout.places].map(([id, place]) => ({ id, distance: Math.hypot(place.x - point.x, place.y - point.y) }));
  const nearest = near.reduce<{ id: string; distance: number } | null>(
    (best, each) => (best && best.distance <= each.distance ? best : each),
    null,
  );
  return nearest && nearest.distance <= 25 ? nearest.id : null;
}

/** The edge that passes nearest to a point; null if none is near. */
export function edgeAt<Edge extends { from: string; to: string }>(layout: Layout, edges: readonly Edge[], point: Point): Edge | null {
  let nearest: Edge | null = null;
  let least = 12;
  for (const edge of edges) {
    const curve = edgeCurve(layout, edge);
    for (let step = 1; curve && step < 24; step++) {
      const on = curve.at(step / 24);
      const distance = Math.hypot(on.x - point.x, on.y - point.y);
      if (distance >= least) continue;
      least = distance;
      nearest = edge;
    }
  }
  return nearest;
}
