'use client';

import { useTranslations } from 'next-intl';
import { MAX_NODES } from '#lib/questions/kinds/network/limits.ts';
import { removeLayer, resizeLayer } from './edit-network.ts';
import type { Drawing } from './use-drawing.ts';
import { layerName } from './words.ts';

type Props = { drawing: Drawing; gap: number; isLocked: boolean };

/** Below each column: a node more, a node less, the layer away. */
export function LayerBar({ drawing: { network, edit }, gap, isLocked }: Props) {
  const t = useTranslations('kinds.network');
  return (
    <div className="flex">
      {network.layers.map((nodes, index) => {
        const layer = layerName(t, index, network.layers.length);
        return (
          <fieldset key={nodes[0]?.id} className="network-layer" style={{ width: gap }}>
            <legend className="sr-only">{layer}</legend>
            <button
              type="button"
              disabled={isLocked || nodes.length >= MAX_NODES}
              aria-label={t('addNode', { layer })}
              onClick={() => edit(resizeLayer(index, nodes.length + 1))}
            >
              <Sign path="M8 3v10M3 8h10" />
            </button>
            <button
              type="button"
              disabled={isLocked}
              aria-label={t('removeNode', { layer })}
              onClick={() => edit(resizeLayer(index, nodes.length - 1))}
            >
              <Sign path="M3 8h10" />
            </button>
            <button type="button" disabled={isLocked} aria-label={t('removeLayer', { layer })} onClick={() => edit(removeLayer(index))}>
              <Sign path="m4 4 8 8m0-8-8 8" />
            </button>
          </fieldset>
        );
      })}
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-2 stroke-current" strokeLinecap="round">
      <path d={path} />
    </svg>
  );
}
