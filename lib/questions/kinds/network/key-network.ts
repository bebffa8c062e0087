import type { KeyEdge } from './read-edges.ts';
import { readEdges } from './read-edges.ts';

/** A node of the key: `labels` are those accepted, the first is shown; null where none is asked. */
export type KeyNode = { id: string; labels: readonly string[] | null };

/** The network that is asked for. Layers run from input to output, edges in the direction of the signal. */
export type KeyNetwork = { layers: KeyNode[][]; edges: KeyEdge[] };

type Fields = {
  layers: readonly (number | readonly string[])[];
  edges: 'full' | readonly string[];
  labels?: Readonly<Record<string, readonly string[]>> | undefined;
};

/** The key as a graph; lines of edges that cannot be read, which `checkNetwork` reports, count for nothing. */
export function keyNetwork({ layers, edges, labels = {} }: Fields): KeyNetwork {
  const accepted = new Map(Object.entries(labels));
  const nodes = layers.map((layer, index) => idsOf(layer, index).map((id) => ({ id, labels: accepted.get(id) ?? null })));
  return { layers: nodes, edges: edges === 'full' ? fullEdges(nodes) : edges.flatMap((line) => readEdges(line) ?? []) };
}

function idsOf(layer: number | readonly string[], index: number): readonly string[] {
  return typeof layer === 'number' ? Array.from({ length: layer }, (_, node) => `n${index + 1}-${node + 1}`) : layer;
}

/** Every node joined to all of the next layer. */
export function fullEdges(layers: readonly (readonly { id: string }[])[]): KeyEdge[] {
  return layers.flatMap((layer, index) =>
    layer.flatMap((from) => (layers[index + 1] ?? []).map((to) => ({ from: from.id, to: to.id, weight: null }))),
  );
}
