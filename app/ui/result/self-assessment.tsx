'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { assess } from '#app/(own)/attempts/actions.ts';
import { Html } from '../questions/html.tsx';
import type { RenderedText } from '../questions/rendered.ts';

type Props = {
  attemptId: string;
  itemId: string;
  partId: string;
  /** With what the grading found, or what the learner ticked before. */
  keyPoints: readonly { id: string; label: RenderedText; isMet: boolean }[];
  comment: string;
  isAssessed: boolean;
};

/** The learner sets the own answer against the model answer. It counts in the own review only. */
export function SelfAssessment({ attemptId, itemId, partId, keyPoints, comment: before, isAssessed }: Props) {
  const t = useTranslations('result.self');
  const [met, setMet] = useState(() => new Set(keyPoints.filter((point) => point.isMet).map((point) => point.id)));
  const [comment, setComment] = useState(before);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const [isSaving, startSaving] = useTransition();

  function toggle(id: string) {
    setMet((ids) => (ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])));
    setOutcome(null);
  }

  function save() {
    if (isSaving) return;
    startSaving(async () => {
      const verdicts = Object.fromEntries(keyPoints.map(({ id }) => [id, met.has(id)]));
      const result = await assess({ attemptId, itemId, partId, verdicts, comment: comment.trim() || null }).catch(() => null);
      setOutcome(result?.ok ? 'saved' : 'failed');
    });
  }

  return (
    <details className="rounded-md border border-rule px-4 py-2">
      <summary className="min-h-8 cursor-pointer py-1 font-bold text-accent">
        {t('title')}
        {isAssessed && <span className="ml-2 font-normal text-ink-soft text-sm">{t('already')}</span>}
      </summary>
      <div className="grid gap-3 pt-2 pb-3">
        <p className="text-sm">{t('explanation')}</p>
        <ul className="grid gap-1">
          {keyPoints.map(({ id, label }) => (
            <li key={id}>
              <label className="flex min-h-11 cursor-pointer items-center gap-3">
                <input type="checkbox" checked={met.has(id)} onChange={() => toggle(id)} className="size-5 shrink-0 accent-accent" />
                <Html text={label} />
              </label>
            </li>
          ))}
        </ul>
        <label className="grid gap-1 text-sm">
          {t('comment')}
          <textarea value={comment} onChange={(event) => setComment(event.target.value)} maxLength={1_000} rows={2} className="field" />
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <button type="button" onClick={save} disabled={isSaving} className="button">
            {t(isSaving ? 'saving' : 'save')}
          </button>
          <p role="status" className="text-sm">
            {outcome && t(outcome)}
          </p>
        </div>
      </div>
    </details>
  );
}
