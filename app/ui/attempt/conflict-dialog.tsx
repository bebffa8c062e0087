'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { Answer } from '#lib/questions/answer.ts';
import { LockedAnswer } from '../questions/locked-answer.tsx';
import type { Conflict } from './engine/protocol.ts';
import { Modal } from './modal.tsx';
import type { PlayerPart } from './player-attempt.ts';

type Props = {
  number: number;
  part: PlayerPart;
  conflict: Conflict;
  onChoose(choice: 'mine' | 'theirs'): void;
};

/** The answer was changed here and on another device: both are shown, the learner decides, none is lost. */
export function ConflictDialog({ number, part, conflict, onChoose }: Props) {
  const t = useTranslations('attempt.conflict');
  return (
    <Modal
      isOpen
      onClose={null}
      title={t('title', { number })}
      actions={
        <>
          <button type="button" className="button" onClick={() => onChoose('theirs')}>
            {t('takeTheirs')}
          </button>
          <button type="button" data-first="" className="button" onClick={() => onChoose('mine')}>
            {t('takeMine')}
          </button>
        </>
      }
    >
      <p>{t('explanation')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side name="mine" title={t('mine')} at={conflict.mine.at} part={part} answer={conflict.mine.answer} />
        <Side name="theirs" title={t('theirs')} at={conflict.theirs.at} part={part} answer={conflict.theirs.answer} />
      </div>
    </Modal>
  );
}

type SideProps = { name: string; title: string; at: string | null; part: PlayerPart; answer: Answer | null };

function Side({ name, title, at, part, answer }: SideProps) {
  const format = useFormatter();
  const id = `conflict-${name}`;
  return (
    <section className="grid content-start gap-2 rounded-md border border-rule p-3">
      <h3 id={id} className="font-bold">
        {title}
        {at && (
          <time dateTime={at} className="ml-2 font-normal text-ink-soft text-sm">
            {format.dateTime(new Date(at), { timeStyle: 'medium' })}
          </time>
        )}
      </h3>
      <LockedAnswer part={part} answer={answer} name={id} labelId={id} />
    </section>
  );
}
