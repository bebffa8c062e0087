'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import { practise } from '#app/(own)/practice/actions.ts';
import { Button, type ButtonLook } from '../button.tsx';

type Props = { sectionId: string; questionIds: string[]; look?: ButtonLook; children: ReactNode };

/** Starts practice of some questions of a section. */
export function PractiseButton({ sectionId, questionIds, look = 'primary', children }: Props) {
  const t = useTranslations('result.actions');
  const [isStarting, start] = useTransition();
  const [failure, setFailure] = useState<'open-elsewhere' | 'failed' | null>(null);

  return (
    <>
      <Button
        look={look}
        disabled={isStarting}
        onClick={() =>
          start(async () => {
            // On success the action leads to the practice page.
            const result = await practise({ sectionId, questionIds });
            if (!result.ok) setFailure(result.error.code === 'open-elsewhere' ? 'open-elsewhere' : 'failed');
          })
        }
      >
        {isStarting ? t('starting') : children}
      </Button>
      {failure && (
        <p role="status" className="basis-full text-sm">
          {t(failure)}
        </p>
      )}
    </>
  );
}
