'use client';

import { Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, useTransition } from 'react';
import { report } from '#app/(own)/study/actions.ts';
import { MAX_REPORT, REPORT_REASONS, type ReportReason } from '#lib/study/rules.ts';
import { Modal } from '../attempt/modal.tsx';
import { Button } from '../button.tsx';

type Props = { itemId: string; partId: string | null; number: number };

/** Tells the authors of a mistake. What was written stays until it has arrived, also when the dialog is closed. */
export function ReportDialog({ itemId, partId, number }: Props) {
  const t = useTranslations('tools.report');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<'sent' | 'failed' | 'rate-limited' | 'no-reason' | null>(null);
  const [isSending, startSending] = useTransition();

  function close() {
    setIsOpen(false);
    if (outcome === 'sent') setOutcome(null);
  }

  function send() {
    if (isSending) return;
    if (reason === null) return setOutcome('no-reason');
    startSending(async () => {
      const result = await report({ itemId, partId, reason, text }).catch(() => null);
      if (!result?.ok) return setOutcome(result?.error.code === 'rate-limited' ? 'rate-limited' : 'failed');
      setOutcome('sent');
      setText('');
      setReason(null);
    });
  }

  return (
    <>
      <button type="button" className="button-quiet" onClick={() => setIsOpen(true)}>
        <Flag aria-hidden="true" className="size-4 shrink-0" />
        {t('open')}
      </button>
      <Modal
        isOpen={isOpen}
        onClose={close}
        title={t('title', { number })}
        actions={
          outcome === 'sent' ? (
            <Button look="primary" data-first="" onClick={close}>
              {t('close')}
            </Button>
          ) : (
            <>
              <Button onClick={close}>{t('cancel')}</Button>
              <Button look="primary" onClick={send} aria-disabled={isSending}>
                {t(isSending ? 'sending' : 'send')}
              </Button>
            </>
          )
        }
      >
        {outcome !== 'sent' && (
          <>
            <fieldset className="grid gap-1">
              <legend className="pb-1 font-bold text-sm">{t('reason')}</legend>
              {REPORT_REASONS.map((each, index) => (
                <label key={each} className="flex min-h-11 cursor-pointer items-center gap-3">
                  <input
                    type="radio"
                    name={`${id}-reason`}
                    {...(index === 0 && { 'data-first': '' })}
                    checked={reason === each}
                    onChange={() => {
                      setReason(each);
                      setOutcome(null);
                    }}
                    className="size-5 shrink-0 accent-accent"
                  />
                  {t(`reasons.${each}`)}
                </label>
              ))}
            </fieldset>
            <label className="grid gap-1 text-sm">
              <span className="font-bold">{t('text')}</span>
              <textarea className="field" rows={4} maxLength={MAX_REPORT} value={text} onChange={(event) => setText(event.target.value)} />
            </label>
          </>
        )}
        <p role="status" className="min-h-6">
          {outcome && t(outcome)}
        </p>
      </Modal>
    </>
  );
}
