import { describe, expect, it } from 'vitest';
import { edgeAt, edgeCurve, layOut, nodeAt } from '#app/ui/questions/network/geometry.ts';

const columns = [[{ id: 'x1' }, { id: 'x2' }], [{ id: 'h' }], [{ id: 'y1' }, { id: 'y2' }]];
const edge = (from: string, to: string) => ({ from, to });

it('columns run from left to right and are centred', () => {
  const { places } = layOut(columns, { gap: 100, edges: [] });
  const [x1, x2, h] = ['x1', 'x2', 'h'].map((id) => places.get(id));
  expect(h?.y).toBe(((x1?.y ?? 0) + (x2?.y ?? 0)) / 2);
  expect([x1?.x, h?.x]).toEqual([50, 150]);
});

it('an edge that skips a column goes round the nodes between and stays in the drawing', () => {
  const edges = [edge('x1', 'y1'), edge('x2', 'y2')];
  const layout = layOut(columns, { gap: 100, edges });
  for (const each of edges) {
    const middle = edgeCurve(layout, each)?.at(0.5);
    expect(middle?.y).toBeGreaterThan(2);
    expect(middle?.y).toBeLessThan(layout.height - 22);
    expect(Math.abs((middle?.y ?? 0) - (layout.places.get('h')?.y ?? 0))).toBeGreaterThan(20);
  }
});

describe('a touch', () => {
  const layout = layOut(columns, { gap: 100, edges: [] });
  it('near a node finds it', () => expect(nodeAt(layout, { x: 160, y: (layout.places.get('h')?.y ?? 0) + 12 })).toBe('h'));
  it('far from all nodes finds none', () => expect(nodeAt(layout, { x: 100, y: 5 })).toBeNull());
  it('near an edge finds it', () => {
    const edges = [edge('x1', 'h'), edge('x2', 'h')];
    const at = edgeCurve(layout, edge('x2', 'h'))?.at(0.4) ?? { x: 0, y: 0 };
    expect(edgeAt(layout, edges, { x: at.x + 2, y: at.y + 3 })).toEqual(edge('x2', 'h'));
    expect(edgeAt(layout, edges, { x: 250, y: 5 })).toBeNull();
  });
});
