import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { layerName, type Words } from './words.ts';

/** The whole network in words, for those who do not see the drawing: layers with their nodes, then every edge. */
export function describeNetwork(t: Words, { layers, edges }: DrawnNetwork): string {
  if (layers.length === 0) return t('nothingDrawn');
  const nameOf = nodeNames(t, layers);
  const sizes = layers.map((layer, index) =>
    t(layer.some(({ label }) => label !== '') ? 'layerWithNodes' : 'layerWithSize', {
      layer: layerName(t, index, layers.length),
      count: layer.length,
      nodes: layer.map(({ id }) => nameOf(id)).join(t('comma')),
    }),
  );
  const groups = layers.flatMap((source, from) =>
    layers.flatMap((target, to) => {
      const between = edges.filter((edge) => source.some(({ id }) => id === edge.from) && target.some(({ id }) => id === edge.to));
      if (between.length === 0) return [];
      const ends = { from: layerName(t, from, layers.length), to: layerName(t, to, layers.length), count: between.length };
      const isComplete =
        to === from + 1 && between.length === source.length * target.length && between.every(({ weight }) => weight === '');
      if (isComplete) return [t('allJoined', ends)];
      const list = between.map((edge) => edgeName(t, nameOf, edge)).join(t('comma'));
      return [t('someJoined', { ...ends, edges: list })];
    }),
  );
  return [...sizes, ...(groups.length === 0 ? [t('noEdges')] : groups)].join(t('sentenceGap'));
}

/** What each node is called: by its label, else by its place in its layer. */
export function nodeNames(t: Words, layers: DrawnNetwork['layers']): (id: string) => string {
  const names = new Map(
    layers.flatMap((layer) => layer.map(({ id, label }, index) => [id, label || t('node', { number: index + 1 })] as const)),
  );
  return (id) => names.get(id) ?? '';
}

function edgeName(t: Words, nameOf: (id: string) => string, { from, to, weight }: { from: string; to: string; weight: string }): string {
  const ends = `${nameOf(from)} → ${nameOf(to)}`;
  return weight === '' ? ends : t('edgeWithWeight', { edge: ends, weight });
}
