'use client';

import { useTranslations } from 'next-intl';
import { Modal } from './modal.tsx';
import type { useMove } from './use-move.ts';

type Step = { isOpen: boolean; move: ReturnType<typeof useMove>; onConfirm(): void; onClose(): void };

/** There is no going back: asked once, answered with Enter. */
export function GoOnDialog({ isUnanswered, ...step }: Step & { isUnanswered: boolean }) {
  const t = useTranslations('attempt.goOn');
  return (
    <StepModal {...step} title={t('title')} confirm={t('confirm')}>
      <p>{t('explanation')}</p>
      {isUnanswered && <p className="font-bold">{t('unanswered')}</p>}
    </StepModal>
  );
}

type SubmitProps = Step & {
  /** Numbers of the questions on this page that are not answered completely. */
  unanswered: readonly number[];
  /** Null where there is no going back. */
  onGo: ((number: number) => void) | null;
};

/** Names what is unanswered before handing in. */
export function SubmitDialog({ unanswered, onGo, ...step }: SubmitProps) {
  const t = useTranslations('attempt.submitting');
  return (
    <StepModal {...step} title={t('title')} confirm={t('confirm')}>
      <p>{t('explanation')}</p>
      {unanswered.length > 0 && (
        <div className="grid gap-2">
          <p className="font-bold">{t('unanswered', { count: unanswered.length })}</p>
          <ul className="flex flex-wrap gap-2">
            {unanswered.map((number) => (
              <li key={number}>
                {onGo ? (
                  <button type="button" className="button-quiet" onClick={() => onGo(number)}>
                    {t('question', { number })}
                  </button>
                ) : (
                  t('question', { number })
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </StepModal>
  );
}

function StepModal({
  isOpen,
  move,
  onConfirm,
  onClose,
  title,
  confirm,
  children,
}: Step & { title: string; confirm: string; children: React.ReactNode }) {
  const t = useTranslations('attempt');
  const isBusy = move.state === 'moving' || move.state === 'stuck';
  function cancel() {
    if (isBusy) move.stop();
    onClose();
  }
  return (
    <Modal
      isOpen={isOpen}
      onClose={cancel}
      title={title}
      actions={
        <>
          <button type="button" className="button" onClick={cancel} disabled={move.state === 'moving'}>
            {t('stay')}
          </button>
          <button type="button" data-first="" className="button-primary" onClick={onConfirm} aria-disabled={isBusy}>
            {isBusy ? t('moving') : confirm}
          </button>
        </>
      }
    >
      {children}
      <p role="status">{move.state === 'stuck' && t('stuck')}</p>
    </Modal>
  );
}
