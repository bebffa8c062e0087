import type { DrawnEdge, DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { foldLabel } from '#lib/questions/kinds/network/fold-label.ts';
import type { KeyEdge } from '#lib/questions/kinds/network/read-edges.ts';
import { unique } from '../../unique.ts';
import type { LayerPair } from './align-layers.ts';
import { isLabelRight, isWeightRight, type Key } from './judge-details.ts';
import { matchNodes } from './match-nodes.ts';
import type { MatchingProblem } from './matching-problem.ts';

/** What each right thing counts when nodes are matched; all are above 0. */
export type Gains = { edge: number; label: number; weight: number };

/** An edge drawn the wrong way round is a better sign of which node is meant than none at all. */
const TURNED = 0.01;

/** The drawn node of every node of the key that has one: the matching that leaves most right, within the layers that are paired. */
export function pairNodes(
  key: Key,
  drawn: DrawnNetwork,
  { pairs, gains }: { pairs: readonly LayerPair[]; gains: Gains },
): Map<string, string> {
  const slots: { layer: number; id: string | null; labels: readonly string[] | null }[] = [];
  const candidates: { layer: number; id: string | null; label: string }[] = [];
  for (const [layer, pair] of pairs.entries()) {
    if (pair.key === null || pair.drawn === null) continue;
    const asked = key.layers[pair.key] ?? [];
    const given = drawn.layers[pair.drawn] ?? [];
    for (let node = 0; node < Math.max(asked.length, given.length); node++) {
      slots.push({ layer, id: asked[node]?.id ?? null, labels: asked[node]?.labels ?? null });
      candidates.push({ layer, id: given[node]?.id ?? null, label: given[node]?.label ?? '' });
    }
  }
  const keyEdges = edgeTable(key.edges, slots);
  const drawnEdges = edgeTable(drawn.edges, candidates);
  const hasWeights = key.edges.some(({ weight }) => weight !== null);
  const edgeLimit = gains.edge + (hasWeights ? gains.weight : 0);
  // Texts are read once, not at every step of the search.
  const labelGains = slots.map(({ labels }) => candidates.map(({ label }) => (isLabelRight(labels, label) ? gains.label : 0)));
  const weightRight = new Map(
    unique(key.edges.map(({ weight }) => weight)).map((weight) => [
      weight,
      new Set(drawn.edges.filter((edge) => isWeightRight(weight, edge.weight, key.weightTolerance))),
    ]),
  );
  const directed = (asked?: KeyEdge, given?: DrawnEdge, turned?: DrawnEdge): number => {
    if (!asked) return 0;
    if (!given) return turned ? gains.edge * TURNED : 0;
    return gains.edge + (weightRight.get(asked.weight)?.has(given) ? gains.weight : 0);
  };

  const problem: MatchingProblem = {
    slotLayers: slots.map(({ layer }) => layer),
    candidateLayers: candidates.map(({ layer }) => layer),
    nodeGain: (slot, candidate) => labelGains[slot]?.[candidate] ?? 0,
    pairGain: (slot, other, candidate, neighbour) => {
      const [there, back] = [keyEdges[slot]?.[other], keyEdges[other]?.[slot]];
      if (!there && !back) return 0;
      const [forwards, backwards] = [drawnEdges[candidate]?.[neighbour], drawnEdges[neighbour]?.[candidate]];
      return directed(there, forwards, backwards) + directed(back, backwards, forwards);
    },
    nodeLimit: (slot) => (slots[slot]?.labels == null ? 0 : gains.label),
    pairLimit: (slot, other) => (keyEdges[slot]?.[other] ? edgeLimit : 0) + (keyEdges[other]?.[slot] ? edgeLimit : 0),
    slotClasses: slots.map(({ layer, labels }, slot) => JSON.stringify([layer, labels, neighbours(keyEdges, slot)])),
    candidateClasses: candidates.map(({ layer, label }, candidate) =>
      JSON.stringify([layer, foldLabel(label), neighbours(drawnEdges, candidate)]),
    ),
  };

  const found = new Map<string, string>();
  matchNodes(problem).forEach((candidate, slot) => {
    const [asked, given] = [slots[slot]?.id ?? null, candidates[candidate]?.id ?? null];
    if (asked !== null && given !== null) found.set(asked, given);
  });
  return found;
}

type Table<Edge> = (Edge | undefined)[][];

/** Edges by the places of their ends. */
function edgeTable<Edge extends { from: string; to: string }>(
  edges: readonly Edge[],
  nodes: readonly { id: string | null }[],
): Table<Edge> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const table: Table<Edge> = nodes.map(() => nodes.map(() => undefined));
  for (const edge of edges) {
    const row = table[places.get(edge.from) ?? -1];
    const to = places.get(edge.to);
    if (row && to !== undefined) row[to] = edge;
  }
  return table;
}

/** Where the edges of a node come from and lead to, each with its weight. */
function neighbours(table: Table<{ weight: unknown }>, place: number): unknown[] {
  return table.flatMap((row, other) => {
    const [out, back] = [table[place]?.[other], row[place]];
    return [...(out ? [[other, 'out', out.weight]] : []), ...(back ? [[other, 'in', back.weight]] : [])];
  });
}
