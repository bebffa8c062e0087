'use client';

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PartStatus } from './engine/protocol.ts';

type Shown = PartStatus | 'untouched' | 'opening';

const signs: Record<Shown, typeof Check | null> = {
  opening: null,
  untouched: null,
  saved: Check,
  saving: LoaderCircle,
  offline: CloudOff,
  'signed-out': TriangleAlert,
  conflict: TriangleAlert,
  late: TriangleAlert,
  gone: TriangleAlert,
  rejected: TriangleAlert,
};

/** What is worth interrupting for; 'saving' and 'saved' after every word are not. */
const isAnnounced = (status: Shown) => !['opening', 'untouched', 'saved', 'saving'].includes(status);

/** Whether the answers are safe, in words. */
export function SaveState({ status }: { status: Shown }) {
  const t = useTranslations('attempt.save');
  const Sign = signs[status];
  return (
    <div className="shrink-0">
      <p data-status={status} className="flex items-center gap-1 text-ink-soft text-sm data-[status=offline]:text-ink">
        {Sign && <Sign aria-hidden="true" className="size-4" />}
        {t(status)}
      </p>
      <Announcement status={status} />
    </div>
  );
}

/** Tells of trouble, and of its end. */
function Announcement({ status }: { status: Shown }) {
  const t = useTranslations('attempt.save');
  const [hadTrouble, setHadTrouble] = useState(false);
  useEffect(() => {
    if (isAnnounced(status)) setHadTrouble(true);
  }, [status]);
  return (
    <p role="status" className="sr-only">
      {isAnnounced(status) ? t(status) : hadTrouble && status === 'saved' ? t('recovered') : ''}
    </p>
  );
}
