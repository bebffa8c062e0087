import { cleanNetwork, type DrawnEdge, type DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { MAX_EDGES, MAX_LAYERS, MAX_NODES } from '#lib/questions/kinds/network/limits.ts';

/** One step of drawing. Every edit gives another network; one that is not possible gives the same. */
export type Edit = (network: DrawnNetwork) => DrawnNetwork;

type Ends = Pick<DrawnEdge, 'from' | 'to'>;

export const EMPTY_NETWORK: DrawnNetwork = { layers: [], edges: [] };

/** Appends a layer of one node on the side of the output. */
export const addLayer: Edit = (network) =>
  network.layers.length >= MAX_LAYERS ? network : withLayers(network, [...network.layers, newNodes(network, 1)]);

export function removeLayer(layer: number): Edit {
  return (network) => withLayers(network, network.layers.toSpliced(layer, 1));
}

/** Adds nodes below, or removes the lowest; without any node the layer goes. */
export function resizeLayer(layer: number, size: number): Edit {
  return (network) => {
    const nodes = network.layers[layer] ?? [];
    const wanted = Math.min(MAX_NODES, Math.max(0, size));
    const resized = [...nodes.slice(0, wanted), ...newNodes(network, wanted - nodes.length)];
    return withLayers(network, network.layers.with(layer, resized));
  };
}

/** Brings all layers to these numbers of nodes; what is there stays. */
export function resizeAll(sizes: readonly number[]): Edit {
  return (network) => {
    const start = { ...network, layers: sizes.map((_, layer) => network.layers[layer] ?? []) };
    return sizes.reduce((grown, size, layer) => resizeKept(grown, { layer, size }), start);
  };
}

function resizeKept(network: DrawnNetwork, { layer, size }: { layer: number; size: number }): DrawnNetwork {
  const nodes = network.layers[layer] ?? [];
  const layers = network.layers.with(layer, [...nodes.slice(0, size), ...newNodes(network, size - nodes.length)]);
  return { layers, edges: edgesWithin({ layers, edges: network.edges }) };
}

export function removeNode(id: string): Edit {
  return (network) =>
    withLayers(
      network,
      network.layers.map((layer) => layer.filter((node) => node.id !== id)),
    );
}

export function connect(from: string, to: string): Edit {
  return (network) => addEdges(network, [{ from, to, weight: '' }]);
}

export function disconnect(edge: Ends): Edit {
  return ({ layers, edges }) => ({ layers, edges: edges.filter((each) => !isSame(each, edge)) });
}

export function turnEdge(edge: Ends): Edit {
  return (network) => {
    const turned = network.edges.map((each) => (isSame(each, edge) ? { ...each, from: each.to, to: each.from } : each));
    return cleanNetwork({ ...network, edges: turned });
  };
}

/** Every node of one layer to every node of another. */
export function connectLayers(from: number, to: number): Edit {
  return (network) => {
    const pairs = (network.layers[from] ?? []).flatMap((a) =>
      (network.layers[to] ?? []).map((b) => ({ from: a.id, to: b.id, weight: '' })),
    );
    return addEdges(network, pairs);
  };
}

export function disconnectLayers(from: number, to: number): Edit {
  return (network) => {
    const has = (layer: number, id: string) => (network.layers[layer] ?? []).some((node) => node.id === id);
    return { ...network, edges: network.edges.filter((edge) => !(has(from, edge.from) && has(to, edge.to))) };
  };
}

/** Every layer completely to the next. */
export const connectAll: Edit = (network) =>
  network.layers.slice(1).reduce((joined, _, layer) => connectLayers(layer, layer + 1)(joined), network);

export function labelNode(id: string, label: string): Edit {
  return ({ layers, edges }) => ({
    layers: layers.map((layer) => layer.map((node) => (node.id === id ? { ...node, label: label.slice(0, 40) } : node))),
    edges,
  });
}

export function weighEdge(edge: Ends, weight: string): Edit {
  return ({ layers, edges }) => ({
    layers,
    edges: edges.map((each) => (isSame(each, edge) ? { ...each, weight: weight.slice(0, 20) } : each)),
  });
}

/** The numbers of nodes in a text such as `2, 3, 3, 1`, in whatever width and with whatever between; null if there are none or too many. */
export function readSizes(text: string): number[] | null {
  const sizes = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
  const isPossible = sizes.length > 0 && sizes.length <= MAX_LAYERS && sizes.every((size) => size >= 1 && size <= MAX_NODES);
  return isPossible ? sizes : null;
}

export function isSame(a: Ends, b: Ends): boolean {
  return a.from === b.from && a.to === b.to;
}

function withLayers({ edges }: DrawnNetwork, layers: DrawnNetwork['layers']): DrawnNetwork {
  return cleanNetwork({ layers, edges });
}

function addEdges(network: DrawnNetwork, more: readonly DrawnEdge[]): DrawnNetwork {
  const { layers, edges } = cleanNetwork({ ...network, edges: [...network.edges, ...more] });
  return edges.length > MAX_EDGES ? network : { layers, edges };
}

function edgesWithin({ layers, edges }: DrawnNetwork): DrawnEdge[] {
  const ids = new Set(layers.flat().map(({ id }) => id));
  return edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

function newNodes({ layers }: DrawnNetwork, count: number): { id: string; label: string }[] {
  const numbers = layers.flat().map(({ id }) => Number(/^a(\d{1,6})$/.exec(id)?.[1] ?? 0));
  const first = Math.max(0, ...numbers) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({ id: `a${first + index}`, label: '' }));
}
