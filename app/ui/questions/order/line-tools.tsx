'use client';

import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react';
import { useTranslations } from 'next-intl';

export type Tool = 'up' | 'down' | 'outdent' | 'indent';

type Props = {
  letter: string;
  canMoveUp: boolean;
  canMoveDown: boolean;
  /** Null where levels are not set. */
  level: { canDecrease: boolean; canIncrease: boolean } | null;
  onMove(by: -1 | 1): void;
  onIndent(by: -1 | 1): void;
};

/** The moves of the line that is selected, as buttons. */
export function LineTools({ letter, canMoveUp, canMoveDown, level, onMove, onIndent }: Props) {
  const t = useTranslations('kinds.order');
  return (
    <div role="toolbar" aria-label={t('tools', { letter })} className="order-tools">
      <button type="button" data-tool="up" aria-label={t('up')} disabled={!canMoveUp} onClick={() => onMove(-1)}>
        <ArrowUp aria-hidden="true" className="size-5" />
      </button>
      <button type="button" data-tool="down" aria-label={t('down')} disabled={!canMoveDown} onClick={() => onMove(1)}>
        <ArrowDown aria-hidden="true" className="size-5" />
      </button>
      {level && (
        <>
          <button type="button" data-tool="outdent" aria-label={t('outdent')} disabled={!level.canDecrease} onClick={() => onIndent(-1)}>
            <IndentDecrease aria-hidden="true" className="size-5" />
          </button>
          <button type="button" data-tool="indent" aria-label={t('indent')} disabled={!level.canIncrease} onClick={() => onIndent(1)}>
            <IndentIncrease aria-hidden="true" className="size-5" />
          </button>
        </>
      )}
    </div>
  );
}
