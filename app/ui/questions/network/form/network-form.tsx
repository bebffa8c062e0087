'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MAX_LAYERS, MAX_NODES } from '#lib/questions/kinds/network/limits.ts';
import type { KindViews } from '../../kind-view.ts';
import { addLayer, labelNode, removeLayer, resizeLayer } from '../edit-network.ts';
import type { Drawing } from '../use-drawing.ts';
import { layerName } from '../words.ts';
import { EdgeTable } from './edge-table.tsx';
import { SizesField } from './sizes-field.tsx';

type Props = { view: KindViews['network']; drawing: Drawing; isLocked: boolean; name: string };

/** The same network by fields and tables: all that the drawing offers, by keyboard alone. */
export function NetworkForm({ view, drawing, isLocked, name }: Props) {
  const t = useTranslations('kinds.network');
  const { network, edit } = drawing;
  const { layers } = network;
  return (
    <div className="grid grid-cols-1 gap-5">
      <SizesField drawing={drawing} isLocked={isLocked} name={name} />
      {layers.map((nodes, index) => {
        const layer = layerName(t, index, layers.length);
        return (
          <fieldset key={nodes[0]?.id} className="grid gap-2">
            <legend className="mb-1 font-bold text-sm">{layer}</legend>
            <div className="flex flex-wrap items-center gap-2">
              <label className="flex items-center gap-2 text-sm">
                {t('nodeCount')}
                <input
                  type="number"
                  min={1}
                  max={MAX_NODES}
                  value={nodes.length}
                  disabled={isLocked}
                  aria-label={t('nodeCountOf', { layer })}
                  onChange={(event) => {
                    const size = event.target.valueAsNumber;
                    if (size >= 1 && size <= MAX_NODES) edit(resizeLayer(index, Math.floor(size)));
                  }}
                  className="field w-20 text-right font-mono"
                />
              </label>
              <button type="button" disabled={isLocked} className="button-quiet" onClick={() => edit(removeLayer(index))}>
                {t('removeLayer', { layer })}
              </button>
            </div>
            {view.asksLabels && (
              <div className="flex flex-wrap gap-2">
                {nodes.map((node, place) => (
                  <label key={node.id} className="flex items-center gap-2 text-sm">
                    {t('node', { number: place + 1 })}
                    <input
                      value={node.label}
                      disabled={isLocked}
                      maxLength={40}
                      autoComplete="off"
                      autoCapitalize="off"
                      spellCheck={false}
                      aria-label={t('labelOf', { layer, number: place + 1 })}
                      placeholder={t('label')}
                      onChange={(event) => edit(labelNode(node.id, event.target.value), `label ${node.id}`)}
                      className="field w-24"
                    />
                  </label>
                ))}
              </div>
            )}
          </fieldset>
        );
      })}
      <button type="button" disabled={isLocked || layers.length >= MAX_LAYERS} className="button w-fit" onClick={() => edit(addLayer)}>
        {t('addLayer')}
      </button>
      {layers.length > 1 && <EdgeTables view={view} drawing={drawing} isLocked={isLocked} name={name} />}
    </div>
  );
}

/** Neighbouring layers and all that are joined already; others can be asked for. */
function EdgeTables({ view, drawing, isLocked, name }: Props) {
  const t = useTranslations('kinds.network');
  const { layers, edges } = drawing.network;
  const [others, setOthers] = useState<readonly string[]>([]);
  const has = (layer: number, id: string) => (layers[layer] ?? []).some((node) => node.id === id);
  const pairs = layers.flatMap((_, from) => layers.map((__, to) => ({ from, to, id: `${from} ${to}` })));
  const isShown = ({ from, to, id }: (typeof pairs)[number]) =>
    to === from + 1 || others.includes(id) || edges.some((edge) => has(from, edge.from) && has(to, edge.to));
  const nameOf = (layer: number) => layerName(t, layer, layers.length);
  const hidden = pairs.filter((pair) => !isShown(pair) && ((layers[pair.from]?.length ?? 0) > 1 || pair.from !== pair.to));
  return (
    <>
      {pairs.filter(isShown).map(({ from, to, id }) => (
        <EdgeTable key={id} view={view} drawing={drawing} from={from} to={to} isLocked={isLocked} />
      ))}
      {hidden.length > 0 && (
        <label htmlFor={`${name}-others`} className="grid gap-1 text-sm">
          {t('otherEdges')}
          <select
            id={`${name}-others`}
            value=""
            disabled={isLocked}
            onChange={(event) => setOthers([...others, event.target.value])}
            className="field max-w-80"
          >
            <option value="">{t('chooseLayers')}</option>
            {hidden.map(({ from, to, id }) => (
              <option key={id} value={id}>
                {from === to ? t('withinLayer', { layer: nameOf(from) }) : `${nameOf(from)} → ${nameOf(to)}`}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
