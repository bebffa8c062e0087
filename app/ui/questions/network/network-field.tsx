'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { MAX_LAYERS } from '#lib/questions/kinds/network/limits.ts';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { Canvas } from './canvas.tsx';
import { addLayer, connect, connectAll, EMPTY_NETWORK } from './edit-network.ts';
import { NetworkForm } from './form/network-form.tsx';
import { layOut } from './geometry.ts';
import { LayerBar } from './layer-bar.tsx';
import type { Selection } from './selection.ts';
import { SelectionPanel } from './selection-panel.tsx';
import { useDrawing } from './use-drawing.ts';
import { useWidth } from './use-width.ts';

type Props = InputProps<KindViews['network'], KindAnswers['network']>;

/** A network to draw, on a canvas or by a form; both edit the same network, and it is shown above either. */
export function NetworkField({ view, answer, onChange, isLocked, name, labelledBy }: Props) {
  const t = useTranslations('kinds.network');
  const [way, setWay] = useState<'drawing' | 'form'>('drawing');
  const [selection, setSelection] = useState<Selection>(null);
  const drawing = useDrawing(answer, onChange);
  const place = useRef<HTMLDivElement>(null);
  const { network, edit } = drawing;
  const count = network.layers.length;
  const gap = Math.floor(Math.min(132, Math.max(72, (useWidth(place) ?? 320) / Math.max(1, count))));
  const layout = layOut(network.layers, { gap, edges: network.edges });

  return (
    <fieldset aria-labelledby={labelledBy} className="grid min-w-0 max-w-3xl grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div role="radiogroup" aria-label={t('way')} className="network-ways">
          {(['drawing', 'form'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${name}-way`}
                checked={way === each}
                disabled={isLocked}
                onChange={() => setWay(each)}
                className="sr-only"
              />
              {t(`ways.${each}`)}
            </label>
          ))}
        </div>
        <div role="toolbar" aria-label={t('tools')} className="flex flex-wrap gap-1">
          <button type="button" className="button-quiet" disabled={isLocked || !drawing.canUndo} onClick={drawing.undo}>
            {t('undo')}
          </button>
          <button type="button" className="button-quiet" disabled={isLocked || !drawing.canRedo} onClick={drawing.redo}>
            {t('redo')}
          </button>
          <button type="button" className="button-quiet" disabled={isLocked || count === 0} onClick={() => edit(() => EMPTY_NETWORK)}>
            {t('clear')}
          </button>
        </div>
      </div>
      <div className="network-sheet">
        <div ref={place} className="w-full" />
        {/* Only what scrolls is a stop for the keyboard; a wide network does. */}
        <div className="overflow-x-auto">
          {count === 0 ? (
            <p className="py-8 text-center text-ink-soft">{t('nothingDrawn')}</p>
          ) : (
            <div className="mx-auto w-fit">
              <Canvas
                network={network}
                layout={layout}
                selection={way === 'drawing' ? selection : null}
                isLocked={isLocked || way === 'form'}
                onSelect={setSelection}
                onConnect={(from, to) => edit(connect(from, to))}
              />
              {way === 'drawing' && <LayerBar drawing={drawing} gap={gap} isLocked={isLocked} />}
            </div>
          )}
        </div>
        <p role="status" className="border-rule border-t px-3 py-1.5 text-ink-soft text-sm tabular-nums">
          {t('summary', { count, sizes: network.layers.map(({ length }) => length).join(', '), edges: network.edges.length })}
        </p>
      </div>
      {way === 'drawing' ? (
        <>
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button" disabled={isLocked || count >= MAX_LAYERS} onClick={() => edit(addLayer)}>
              {t('addLayer')}
            </button>
            <button type="button" className="button" disabled={isLocked || count < 2} onClick={() => edit(connectAll)}>
              {t('joinFully')}
            </button>
          </div>
          <SelectionPanel view={view} drawing={drawing} selection={selection} isLocked={isLocked} onSelect={setSelection} name={name} />
        </>
      ) : (
        <NetworkForm view={view} drawing={drawing} isLocked={isLocked} name={name} />
      )}
    </fieldset>
  );
}
