'use client';

import { useTranslations } from 'next-intl';
import { type PointerEvent, useId, useState } from 'react';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { describeNetwork } from './describe-network.ts';
import { isSame } from './edit-network.ts';
import { edgeAt, edgeCurve, LABEL_AT, type Layout, nodeAt, type Point } from './geometry.ts';
import { NodeShape } from './node-shape.tsx';
import type { Selection } from './selection.ts';
import { layerName } from './words.ts';

type Props = {
  network: DrawnNetwork;
  layout: Layout;
  selection: Selection;
  isLocked: boolean;
  onSelect(selection: Selection): void;
  onConnect(from: string, to: string): void;
};

type Drag = { from: string; start: Point; to: Point; isMoved: boolean };

/** Below it a finger has tapped, not dragged. */
const TAP = 8;

/** The drawing, where nodes are joined by dragging or by touching two of them. What it offers stands in the form as well. */
export function Canvas({ network, layout, selection, isLocked, onSelect, onConnect }: Props) {
  const t = useTranslations('kinds.network');
  const id = useId();
  const [drag, setDrag] = useState<Drag | null>(null);
  const picked = selection?.node ?? null;
  const target = drag?.isMoved ? nodeAt(layout, drag.to) : null;

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (isLocked || event.button !== 0) return;
    const at = pointOf(event);
    const from = nodeAt(layout, at);
    if (from === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from, start: at, to: at, isMoved: false });
  }
  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (!drag) return;
    const to = pointOf(event);
    setDrag({ ...drag, to, isMoved: drag.isMoved || Math.hypot(to.x - drag.start.x, to.y - drag.start.y) > TAP });
  }
  function onPointerUp(event: PointerEvent<SVGSVGElement>) {
    if (isLocked) return;
    const at = pointOf(event);
    setDrag(null);
    const end = nodeAt(layout, at);
    if (drag?.isMoved) {
      if (end !== null && end !== drag.from) join(drag.from, end);
      return;
    }
    if (end === null) {
      const edge = edgeAt(layout, network.edges, at);
      onSelect(edge && { edge: { from: edge.from, to: edge.to } });
    } else if (picked === null) onSelect({ node: end });
    else if (picked === end) onSelect(null);
    else join(picked, end);
  }
  function join(from: string, to: string) {
    if (!network.edges.some((edge) => isSame(edge, { from, to }))) onConnect(from, to);
    onSelect({ edge: { from, to } });
  }

  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="network-drawing"
      data-canvas={isLocked ? undefined : ''}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDrag(null)}
    >
      <title id={`${id}-title`}>{t('drawing')}</title>
      <desc id={`${id}-text`}>{describeNetwork(t, network)}</desc>
      {network.edges.map((edge) => {
        const curve = edgeCurve(layout, edge);
        const label = curve?.at(LABEL_AT);
        return (
          curve && (
            <g
              key={`${edge.from} ${edge.to}`}
              className="edge"
              data-selected={selection?.edge && isSame(selection.edge, edge) ? '' : undefined}
            >
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
      {drag?.isMoved && <path className="rubber" d={`M${drag.start.x} ${drag.start.y}L${drag.to.x} ${drag.to.y}`} />}
      {network.layers.flatMap((layer) =>
        layer.map((node) => {
          const at = layout.places.get(node.id);
          return (
            at && (
              <g
                key={node.id}
                className="node"
                data-selected={picked === node.id || target === node.id || drag?.from === node.id ? '' : undefined}
              >
                <circle className="reach" cx={at.x} cy={at.y} r={25} />
                <NodeShape at={at} label={node.label} />
              </g>
            )
          );
        }),
      )}
      {network.layers.map((layer, index) => (
        <text key={layer[0]?.id} className="layer-name" x={layout.columnX(index)} y={layout.height - 6}>
          {layerName(t, index, network.layers.length)}
        </text>
      ))}
    </svg>
  );
}

function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
