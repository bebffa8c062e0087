'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { practise } from '#app/(own)/practice/actions.ts';
import { Button } from '../button.tsx';

/** Starts practice of the questions that went wrong. */
export function PractiseButton({ sectionId, questionIds }: { sectionId: string; questionIds: string[] }) {
  const t = useTranslations('result.actions');
  const [isStarting, start] = useTransition();
  const [failure, setFailure] = useState<'open-elsewhere' | 'failed' | null>(null);

  return (
    <>
      <Button
        look="primary"
        disabled={isStarting}
        onClick={() =>
          start(async () => {
            // On success the action leads to the practice page.
            const result = await practise({ sectionId, questionIds });
            if (!result.ok) setFailure(result.error.code === 'open-elsewhere' ? 'open-elsewhere' : 'failed');
          })
        }
      >
        {t(isStarting ? 'starting' : 'practiceWrong')}
      </Button>
      {failure && (
        <p role="status" className="basis-full text-sm">
          {t(failure)}
        </p>
      )}
    </>
  );
}
