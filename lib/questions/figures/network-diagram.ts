import { z } from 'zod';
import { defineFigure } from './figure.ts';
import { dot, drawing, line, seriesColor, text } from './svg.ts';

const Params = z
  .strictObject({
    /** Nodes of each layer, the input first. */
    layers: z.array(z.int().min(1).max(8)).min(2).max(6),
    /** A name below each layer; by default input, hidden, output. */
    labels: z.array(z.string().min(1)).optional(),
    /** What stands in the nodes, layer by layer. */
    nodes: z.array(z.array(z.string())).optional(),
  })
  .refine(({ layers, labels }) => labels === undefined || labels.length === layers.length, {
    path: ['labels'],
    message: 'needs one label a layer',
  })
  .refine(
    ({ layers, nodes }) =>
      nodes === undefined || (nodes.length === layers.length && nodes.every((names, index) => names.length === layers[index])),
    {
      path: ['nodes'],
      message: 'needs one text a node, layer by layer',
    },
  );

const NAMES = { ja: { input: '入力層', hidden: '中間層', output: '出力層' }, en: { input: 'input', hidden: 'hidden', output: 'output' } };

/** A fully connected network: nodes in columns, every node joined to all of the next layer. */
export const networkDiagram = defineFigure(Params, ({ layers, labels, nodes }, locale) => {
  const names = NAMES[locale];
  const tallest = Math.max(...layers);
  const height = tallest * 46 + 44;
  const width = 60 + (layers.length - 1) * 120 + 60;
  const placeOf = (layer: number, node: number): [number, number] => [
    60 + layer * 120,
    ((tallest - (layers[layer] ?? 0)) * 46) / 2 + 28 + node * 46,
  ];
  const nameOf = (layer: number) =>
    labels?.[layer] ?? (layer === 0 ? names.input : layer === layers.length - 1 ? names.output : names.hidden);
  const indexes = (count: number | undefined) => Array.from({ length: count ?? 0 }, (_, index) => index);
  const edges = layers.slice(1).flatMap((count, layer) =>
    indexes(layers[layer]).flatMap((from) =>
      indexes(count).map((to) => {
        const [x1, y1] = placeOf(layer, from);
        const [x2, y2] = placeOf(layer + 1, to);
        return line(x1 + 16, y1, x2 - 16, y2, { opacity: 0.5 });
      }),
    ),
  );
  const circles = layers.flatMap((count, layer) =>
    indexes(count).map((node) => {
      const [x, y] = placeOf(layer, node);
      return (
        dot(x, y, { r: 16, stroke: seriesColor(0), 'stroke-width': 2 }) +
        (nodes?.[layer]?.[node] ? text(x, y + 4.5, nodes[layer][node], { 'font-style': 'italic' }) : '')
      );
    }),
  );
  return drawing(
    {
      width,
      height,
      title: { ja: 'ニューラルネットワークの図', en: 'Diagram of a neural network' }[locale],
      description: {
        ja: `${layers.map((count, layer) => `${nameOf(layer)} ${count} ノード`).join('、')}。隣り合う層のノードはすべて結ばれている。`,
        en: `${layers.map((count, layer) => `${nameOf(layer)}: ${count} ${count === 1 ? 'node' : 'nodes'}`).join('; ')}. All nodes of neighbouring layers are joined.`,
      }[locale],
    },
    ...edges,
    ...circles,
    ...layers.map((_, layer) => text(60 + layer * 120, height - 6, nameOf(layer))),
  );
});
