'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { submit } from '#app/(own)/attempts/actions.ts';
import { Button, type ButtonLook } from '../button.tsx';

/** Ends practice; what was not marked yet is marked then, and the whole is shown. */
export function FinishPractice({ attemptId, look }: { attemptId: string; look: ButtonLook }) {
  const t = useTranslations('practice');
  const router = useRouter();
  const [isFinishing, startFinishing] = useTransition();
  const [hasFailed, setHasFailed] = useState(false);

  function finish() {
    startFinishing(async () => {
      const result = await submit({ attemptId }).catch(() => null);
      if (result?.ok) router.push(`/attempts/${attemptId}/result`);
      else setHasFailed(true);
    });
  }

  return (
    <>
      <Button look={look} onClick={finish} disabled={isFinishing}>
        {t('finish')}
      </Button>
      <p role="status">{hasFailed && t('failed')}</p>
    </>
  );
}
