'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isConverting } from '../../../is-converting.ts';
import { connectAll, readSizes, resizeAll } from '../edit-network.ts';
import type { Drawing } from '../use-drawing.ts';

type Props = { drawing: Drawing; isLocked: boolean; name: string };

/** The whole network in one line: `2, 3, 3, 1`, and joined completely if wanted. */
export function SizesField({ drawing: { network, edit }, isLocked, name }: Props) {
  const t = useTranslations('kinds.network');
  const current = network.layers.map(({ length }) => length).join(', ');
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const [isRefused, setRefused] = useState(false);
  // What was typed stands until the network changes by other means.
  const text = typed?.over === current ? typed.text : current;

  function build(isFull: boolean) {
    const sizes = readSizes(text);
    setRefused(sizes === null);
    if (sizes === null) return;
    setTyped(null);
    edit((before) => {
      const resized = resizeAll(sizes)(before);
      return isFull ? connectAll(resized) : resized;
    });
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={`${name}-sizes`} className="font-bold text-sm">
        {t('sizes')}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={`${name}-sizes`}
          value={text}
          disabled={isLocked}
          aria-describedby={`${name}-sizes-hint`}
          aria-invalid={isRefused}
          autoComplete="off"
          maxLength={60}
          onChange={(event) => setTyped({ text: event.target.value, over: current })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isConverting(event.nativeEvent)) return;
            event.preventDefault();
            build(false);
          }}
          className="field max-w-56 font-mono"
        />
        <button type="button" disabled={isLocked} className="button" onClick={() => build(false)}>
          {t('buildNodes')}
        </button>
        <button type="button" disabled={isLocked} className="button" onClick={() => build(true)}>
          {t('buildFull')}
        </button>
      </div>
      <p id={`${name}-sizes-hint`} className="hint">
        {t('sizesHint')}
      </p>
      <p role="status" className="text-sm empty:hidden">
        {isRefused && <span className="block border-ink border-l-4 pl-3">{t('sizesRefused')}</span>}
      </p>
    </div>
  );
}
