'use client';

import { useTranslations } from 'next-intl';
import type { KindViews } from '../kind-view.ts';
import { nodeNames } from './describe-network.ts';
import { disconnect, isSame, labelNode, removeNode, turnEdge, weighEdge } from './edit-network.ts';
import type { Selection } from './selection.ts';
import type { Drawing } from './use-drawing.ts';
import { layerName } from './words.ts';

type Props = {
  view: KindViews['network'];
  drawing: Drawing;
  selection: Selection;
  isLocked: boolean;
  onSelect(selection: Selection): void;
  name: string;
};

/** What can be done with the node or edge that was touched. */
export function SelectionPanel({ view, drawing, selection, isLocked, onSelect, name }: Props) {
  const t = useTranslations('kinds.network');
  const { network, edit } = drawing;
  const nameOf = nodeNames(t, network.layers);
  const layer = network.layers.findIndex((nodes) => nodes.some(({ id }) => id === selection?.node));
  const node = network.layers[layer]?.find(({ id }) => id === selection?.node);
  const edge = selection?.edge && network.edges.find((each) => isSame(each, selection.edge));

  if (node) {
    const title = t('nodeOf', { layer: layerName(t, layer, network.layers.length), node: nameOf(node.id) });
    return (
      <div className="network-panel">
        <p className="min-w-40 flex-1 text-sm">
          <strong>{title}</strong>
          <span className="block text-ink-soft">{t('chooseTarget')}</span>
        </p>
        {view.asksLabels && (
          <label className="flex items-center gap-2 text-sm">
            {t('label')}
            <input
              id={`${name}-label`}
              value={node.label}
              disabled={isLocked}
              maxLength={40}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => edit(labelNode(node.id, event.target.value), `label ${node.id}`)}
              className="field w-28"
            />
          </label>
        )}
        <button type="button" disabled={isLocked} className="button-quiet" onClick={() => edit(removeNode(node.id))}>
          {t('deleteNode')}
        </button>
        <button type="button" disabled={isLocked} className="button-quiet" onClick={() => onSelect(null)}>
          {t('deselect')}
        </button>
      </div>
    );
  }
  if (edge) {
    return (
      <div className="network-panel">
        <p className="min-w-40 flex-1 text-sm">
          <strong>
            {nameOf(edge.from)} → {nameOf(edge.to)}
          </strong>
          <span className="block text-ink-soft">{t('edgeSelected')}</span>
        </p>
        {view.asksWeights && (
          <label className="flex items-center gap-2 text-sm">
            {t('weight')}
            <input
              value={edge.weight}
              disabled={isLocked}
              maxLength={20}
              autoComplete="off"
              inputMode="text"
              onChange={(event) => edit(weighEdge(edge, event.target.value), `weight ${edge.from} ${edge.to}`)}
              className="field w-24 text-right font-mono"
            />
          </label>
        )}
        <button
          type="button"
          disabled={isLocked}
          className="button-quiet"
          onClick={() => {
            edit(turnEdge(edge));
            onSelect({ edge: { from: edge.to, to: edge.from } });
          }}
        >
          {t('turn')}
        </button>
        <button type="button" disabled={isLocked} className="button-quiet" onClick={() => edit(disconnect(edge))}>
          {t('deleteEdge')}
        </button>
      </div>
    );
  }
  return <p className="hint">{t(network.layers.length === 0 ? 'hintEmpty' : view.asksLabels ? 'hintWithLabels' : 'hint')}</p>;
}
