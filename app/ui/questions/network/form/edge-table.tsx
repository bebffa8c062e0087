'use client';

import { useTranslations } from 'next-intl';
import type { KindViews } from '../../kind-view.ts';
import { nodeNames } from '../describe-network.ts';
import { connect, connectLayers, disconnect, disconnectLayers, isSame, weighEdge } from '../edit-network.ts';
import type { Drawing } from '../use-drawing.ts';
import { layerName } from '../words.ts';

type Props = { view: KindViews['network']; drawing: Drawing; from: number; to: number; isLocked: boolean };

/** The edges from one layer to another: a row for each node they start at, a column for each they end at. */
export function EdgeTable({ view, drawing: { network, edit }, from, to, isLocked }: Props) {
  const t = useTranslations('kinds.network');
  const { layers, edges } = network;
  const nameOf = nodeNames(t, layers);
  const [source, target] = [layers[from] ?? [], layers[to] ?? []];
  const ends = { from: layerName(t, from, layers.length), to: layerName(t, to, layers.length) };
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="overflow-x-auto">
        <table className="network-table">
          <caption>{t('edgesBetween', ends)}</caption>
          <thead>
            <tr>
              <td />
              {target.map(({ id }) => (
                <th key={id} scope="col">
                  → {nameOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {source.map((start) => (
              <tr key={start.id}>
                <th scope="row">{nameOf(start.id)}</th>
                {target.map((end) => {
                  const ids = { from: start.id, to: end.id };
                  const edge = edges.find((each) => isSame(each, ids));
                  const names = { from: nameOf(start.id), to: nameOf(end.id) };
                  // A node is not joined to itself.
                  if (start.id === end.id) return <td key={end.id} />;
                  return (
                    <td key={end.id}>
                      <label>
                        <input
                          type="checkbox"
                          checked={edge !== undefined}
                          disabled={isLocked}
                          aria-label={t('edge', names)}
                          onChange={(event) => edit(event.target.checked ? connect(start.id, end.id) : disconnect(ids))}
                        />
                      </label>
                      {view.asksWeights && edge && (
                        <input
                          value={edge.weight}
                          disabled={isLocked}
                          maxLength={20}
                          autoComplete="off"
                          aria-label={t('weightOf', names)}
                          placeholder={t('weight')}
                          onChange={(event) => edit(weighEdge(ids, event.target.value), `weight ${start.id} ${end.id}`)}
                          className="field w-16 px-1 text-right font-mono"
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-1">
        <button
          type="button"
          disabled={isLocked}
          aria-label={t('joinAllOf', ends)}
          className="button-quiet"
          onClick={() => edit(connectLayers(from, to))}
        >
          {t('joinAll')}
        </button>
        <button
          type="button"
          disabled={isLocked}
          aria-label={t('joinNoneOf', ends)}
          className="button-quiet"
          onClick={() => edit(disconnectLayers(from, to))}
        >
          {t('joinNone')}
        </button>
      </div>
    </div>
  );
}
