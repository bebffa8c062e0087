export type DrawnNode = { id: string; label: string };
export type DrawnEdge = { from: string; to: string; weight: string };

/** What a learner drew: layers from input to output, edges in the direction they were drawn. */
export type DrawnNetwork = { layers: DrawnNode[][]; edges: DrawnEdge[] };

/** A drawing without empty layers, repeated nodes and edges, edges that end nowhere and edges from a node to itself. */
export function cleanNetwork({ layers, edges }: DrawnNetwork): DrawnNetwork {
  const ids = new Set<string>();
  const isFirst = (id: string) => !ids.has(id) && ids.add(id) !== undefined;
  const kept = layers.map((layer) => layer.filter((node) => isFirst(node.id))).filter((layer) => layer.length > 0);
  const seen = new Set<string>();
  return {
    layers: kept,
    edges: edges.filter(({ from, to }) => {
      const name = JSON.stringify([from, to]);
      if (from === to || !ids.has(from) || !ids.has(to) || seen.has(name)) return false;
      seen.add(name);
      return true;
    }),
  };
}
