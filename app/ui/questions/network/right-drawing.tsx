import { useTranslations } from 'next-intl';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { describeNetwork } from './describe-network.ts';
import { edgeCurve, LABEL_AT, layOut } from './geometry.ts';
import { NodeShape } from './node-shape.tsx';
import { layerName } from './words.ts';

/** The network that was asked for, with all of it in words. */
export function RightDrawing({ network, gap, name }: { network: DrawnNetwork; gap: number; name: string }) {
  const t = useTranslations('kinds.network');
  const layout = layOut(network.layers, { gap, edges: network.edges });
  return (
    <svg
      role="img"
      aria-labelledby={`${name}-right-title`}
      aria-describedby={`${name}-right-text`}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="network-drawing"
    >
      <title id={`${name}-right-title`}>{t('rightDrawing')}</title>
      <desc id={`${name}-right-text`}>{describeNetwork(t, network)}</desc>
      {network.edges.map((edge) => {
        const curve = edgeCurve(layout, edge);
        const label = curve?.at(LABEL_AT);
        return (
          curve && (
            <g key={`${edge.from} ${edge.to}`} className="edge">
              <path d={curve.path} />
              {edge.weight !== '' && label && (
                <text x={label.x} y={label.y + 4}>
                  {edge.weight}
                </text>
              )}
            </g>
          )
        );
      })}
      {network.layers.flat().map((node) => {
        const at = layout.places.get(node.id);
        return at && <NodeShape key={node.id} className="node" at={at} label={node.label} />;
      })}
      {network.layers.map((layer, index) => (
        <text key={layer[0]?.id} className="layer-name" x={layout.columnX(index)} y={layout.height - 6}>
          {layerName(t, index, network.layers.length)}
        </text>
      ))}
    </svg>
  );
}
