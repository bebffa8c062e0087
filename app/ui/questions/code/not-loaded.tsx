'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';

/** In place of an exercise whose script did not arrive. */
export function NotLoaded() {
  const t = useTranslations('kinds.code');
  return (
    <Notice tone="problem" isLive>
      <p>{t('notLoaded')}</p>
      <Button className="w-fit" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Notice>
  );
}
