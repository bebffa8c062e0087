import { useTranslations } from 'next-intl';
import type { ComparedEdge, ComparedNode, Comparison } from '#lib/grading/kinds/network/compare-networks.ts';
import { edgeCurve, LABEL_AT, type Layout, layOut } from './geometry.ts';
import { NodeShape } from './node-shape.tsx';
import { layerName } from './words.ts';

type Props = {
  comparison: Comparison;
  /** Layers of the network that was asked for. */
  count: number;
  /** The drawing and what is wrong with it, in words. */
  description: string;
  /** Between columns. */
  gap: number;
  name: string;
};

/** What the learner drew, with the teacher's marks: what is missing is dashed, what is too much crossed, each with a word. */
export function ComparedDrawing({ comparison: { columns, nodes, edges }, count, description, gap, name }: Props) {
  const t = useTranslations('kinds.network');
  const r = useTranslations('result.network');
  const layout = layOut(
    columns.map((_, column) => nodes.filter((node) => node.column === column)),
    { gap, edges: edges.map(({ from, to }) => ({ from: from.id, to: to.id })) },
  );
  return (
    <svg
      role="img"
      aria-labelledby={`${name}-given-title`}
      aria-describedby={`${name}-given-text`}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="network-drawing"
    >
      <title id={`${name}-given-title`}>{r('givenDrawing')}</title>
      <desc id={`${name}-given-text`}>{description}</desc>
      {/* Right edges first, so that marks lie on top. */}
      {edges
        .toSorted((a, b) => Number(a.verdict !== 'right') - Number(b.verdict !== 'right'))
        .map((edge) => (
          <g key={`${edge.from.id} ${edge.to.id}`} className="edge" data-verdict={edge.verdict}>
            <path d={edgeCurve(layout, { from: edge.from.id, to: edge.to.id })?.path} />
          </g>
        ))}
      {nodes.map((node) => (
        <MarkedNode key={node.id} node={node} layout={layout} />
      ))}
      {edges.map((edge) => (
        <EdgeSign key={`${edge.from.id} ${edge.to.id}`} edge={edge} layout={layout} />
      ))}
      {columns.map(({ key }, column) => (
        <text
          key={layout.columnX(column)}
          className="layer-name"
          data-verdict={key === null ? 'superfluous' : undefined}
          x={layout.columnX(column)}
          y={layout.height - 6}
        >
          {key === null ? r('superfluousLayer') : layerName(t, key, count)}
        </text>
      ))}
    </svg>
  );
}

/** The sign of what is wrong with an edge, or its weight. */
function EdgeSign({ edge, layout }: { edge: ComparedEdge; layout: Layout }) {
  const at = edgeCurve(layout, { from: edge.from.id, to: edge.to.id })?.at(LABEL_AT);
  if (!at) return null;
  const isWeightWrong = edge.verdict === 'right' && edge.isWeightRight === false;
  return (
    <g className="edge" data-verdict={isWeightWrong ? 'weight' : edge.verdict}>
      {edge.verdict === 'superfluous' && <path className="sign" d={`M${at.x - 5} ${at.y - 5}l10 10m0-10-10 10`} />}
      {edge.verdict === 'turned' && <path className="sign" d={`M${at.x - 7} ${at.y - 3}h12l-4-4m4 10h-12l4 4`} />}
      {edge.verdict === 'right' && (edge.weight !== '' || isWeightWrong) && (
        <text x={at.x} y={at.y + 4}>
          {isWeightWrong ? `×${edge.weight || '?'}` : edge.weight}
        </text>
      )}
    </g>
  );
}

function MarkedNode({ node, layout }: { node: ComparedNode; layout: Layout }) {
  const r = useTranslations('result.network');
  const at = layout.places.get(node.id);
  if (!at) return null;
  const isLabelWrong = node.verdict === 'right' && node.isLabelRight === false;
  const word = node.verdict === 'right' ? (isLabelWrong ? r('sign.label') : null) : r(`sign.${node.verdict}`);
  const label = node.verdict === 'missing' ? (node.labels?.[0] ?? '') : node.label;
  return (
    <g className="node" data-verdict={isLabelWrong ? 'label' : node.verdict}>
      <NodeShape at={at} label={label} />
      {node.verdict === 'superfluous' && <path className="sign" d={`M${at.x - 11} ${at.y - 11}l22 22m0-22-22 22`} />}
      {word !== null && (
        <text className="word" x={at.x} y={at.y - 20}>
          {word}
        </text>
      )}
    </g>
  );
}
