'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  isOpen: boolean;
  /** Null where the learner has to decide. */
  onClose: (() => void) | null;
  title: string;
  children: ReactNode;
  actions: ReactNode;
};

/** The browser's own dialog: it keeps the focus inside, gives it back, and Escape closes it. */
export function Modal({ isOpen, onClose, title, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => shown?.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      className="m-auto max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-rule bg-paper-raised p-5 text-ink shadow-xl backdrop:bg-black/50"
    >
      {isOpen && (
        <div className="grid gap-4">
          <h2 id={titleId} className="font-bold text-lg">
            {title}
          </h2>
          {children}
          <div className="flex flex-wrap justify-end gap-3">{actions}</div>
        </div>
      )}
    </dialog>
  );
}
