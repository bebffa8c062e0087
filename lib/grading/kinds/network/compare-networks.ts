import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { alignLayers, type LayerPair } from './align-layers.ts';
import { isLabelRight, isWeightRight, type Key } from './judge-details.ts';
import { type Gains, pairNodes } from './pair-nodes.ts';

/** A node of the key, of the drawing, or both; `column` is its pair of layers. */
export type ComparedNode = {
  id: string;
  column: number;
  verdict: 'right' | 'missing' | 'superfluous';
  /** As drawn; empty for a missing node. */
  label: string;
  /** Those accepted; null where none is asked. */
  labels: readonly string[] | null;
  isLabelRight: boolean | null;
};

/** An edge of the key, of the drawing, or both; `turned` was drawn the wrong way round, and runs here as drawn. */
export type ComparedEdge = {
  from: ComparedNode;
  to: ComparedNode;
  verdict: 'right' | 'missing' | 'superfluous' | 'turned';
  /** As drawn. */
  weight: string;
  /** What it should be. */
  rightWeight: number | null;
  isWeightRight: boolean | null;
};

export type Comparison = { columns: LayerPair[]; nodes: ComparedNode[]; edges: ComparedEdge[] };

/**
 * Holds a drawing against the key. Where nodes stand within a layer does not matter: they are matched so that most of what was
 * drawn is right. `drawn` must be clean.
 */
export function compareNetworks(key: Key, drawn: DrawnNetwork, gains: Gains = { edge: 1, label: 1, weight: 1 }): Comparison {
  const columns = alignLayers(sizesOf(key.layers), sizesOf(drawn.layers));
  const drawnOf = pairNodes(key, drawn, { pairs: columns, gains });
  const keyOf = new Map([...drawnOf].map(([asked, given]) => [given, asked]));
  const labelsOf = new Map(key.layers.flat().map(({ id, labels }) => [id, labels]));
  // Ids of the key get a prefix: a learner's node may be called the same.
  const byDrawn = new Map<string, ComparedNode>();
  const byKey = new Map<string, ComparedNode>();
  columns.forEach((pair, column) => {
    for (const { id, label } of pair.drawn === null ? [] : (drawn.layers[pair.drawn] ?? [])) {
      const asked = keyOf.get(id);
      const labels = asked === undefined ? null : (labelsOf.get(asked) ?? null);
      const verdict = asked === undefined ? 'superfluous' : 'right';
      const node: ComparedNode = { id: `drawn-${id}`, column, verdict, label, labels, isLabelRight: isLabelRight(labels, label) };
      byDrawn.set(id, node);
      if (asked !== undefined) byKey.set(asked, node);
    }
    for (const { id, labels } of pair.key === null ? [] : (key.layers[pair.key] ?? [])) {
      if (byKey.has(id)) continue;
      byKey.set(id, { id: `key-${id}`, column, verdict: 'missing', label: '', labels, isLabelRight: labels === null ? null : false });
    }
  });
  const nodes = [...new Set([...byDrawn.values(), ...byKey.values()])];
  return { columns, nodes, edges: compareEdges(key, drawn, { byKey, byDrawn }) };
}

type Nodes = ReadonlyMap<string, ComparedNode>;

function compareEdges(key: Key, drawn: DrawnNetwork, { byKey, byDrawn }: { byKey: Nodes; byDrawn: Nodes }): ComparedEdge[] {
  const nameOf = (from: ComparedNode, to: ComparedNode) => `${from.id} ${to.id}`;
  const given = new Map<string, Omit<ComparedEdge, 'verdict' | 'rightWeight' | 'isWeightRight'>>();
  for (const edge of drawn.edges) {
    const [from, to] = [byDrawn.get(edge.from), byDrawn.get(edge.to)];
    if (from && to) given.set(nameOf(from, to), { from, to, weight: edge.weight });
  }
  const asked = key.edges.flatMap((edge) => {
    const [from, to] = [byKey.get(edge.from), byKey.get(edge.to)];
    return from && to ? [{ from, to, weight: edge.weight }] : [];
  });
  const isAsked = new Set(asked.map(({ from, to }) => nameOf(from, to)));
  const edges = asked.map(({ from, to, weight: rightWeight }): ComparedEdge => {
    const same = take(given, nameOf(from, to));
    if (same) {
      const right = isWeightRight(rightWeight, same.weight, key.weightTolerance);
      return { ...same, verdict: 'right', rightWeight, isWeightRight: right };
    }
    const back = isAsked.has(nameOf(to, from)) ? undefined : take(given, nameOf(to, from));
    const isRight = rightWeight === null ? null : false;
    if (back) return { ...back, verdict: 'turned', rightWeight, isWeightRight: isRight };
    return { from, to, weight: '', verdict: 'missing', rightWeight, isWeightRight: isRight };
  });
  const left = [...given.values()].map(
    (edge): ComparedEdge => ({ ...edge, verdict: 'superfluous', rightWeight: null, isWeightRight: null }),
  );
  return [...edges, ...left];
}

function take<Value>(from: Map<string, Value>, name: string): Value | undefined {
  const value = from.get(name);
  from.delete(name);
  return value;
}

function sizesOf(layers: readonly (readonly unknown[])[]): number[] {
  return layers.map(({ length }) => length);
}
