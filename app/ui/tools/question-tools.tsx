'use client';

import { Bookmark, NotebookPen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { bookmark } from '#app/(own)/study/actions.ts';
import type { Study } from '#lib/study/find-study.ts';
import { NoteField } from './note-field.tsx';
import { ReportDialog } from './report-dialog.tsx';

export type ToolsProps = {
  userId: string;
  questionId: string;
  itemId: string;
  /** The question's only part; null in a group, where the whole is meant. */
  partId: string | null;
  /** From 1. */
  number: number;
  study: Study;
};

/** What a learner keeps of a question for themselves, and what they tell its authors. */
export function QuestionTools({ userId, questionId, itemId, partId, number, study }: ToolsProps) {
  const t = useTranslations('tools');
  const noteId = useId();
  const [isMarked, setIsMarked] = useState(study.isBookmarked);
  const [hasFailed, setHasFailed] = useState(false);
  const [isNoteOpen, setIsNoteOpen] = useState(false);
  const [hasNote, setHasNote] = useState(study.note.text.trim() !== '');
  const wish = useRef(0);

  async function toggle() {
    const isOn = !isMarked;
    setIsMarked(isOn);
    setHasFailed(false);
    wish.current += 1;
    const number = wish.current;
    const result = await bookmark({ questionId, isOn }).catch(() => null);
    if (result?.ok || wish.current !== number) return;
    setIsMarked(!isOn);
    setHasFailed(true);
  }

  return (
    <section aria-label={t('label', { number })} className="grid grid-cols-1 gap-2 border-rule border-t pt-2 text-sm print:hidden">
      <div className="-mx-2 flex flex-wrap items-center">
        <button type="button" aria-pressed={isMarked} className="button-quiet" onClick={() => void toggle()}>
          <Bookmark aria-hidden="true" className={`size-4 shrink-0 ${isMarked ? 'fill-current' : ''}`} />
          {t('bookmark')}
        </button>
        <button
          type="button"
          aria-expanded={isNoteOpen}
          aria-controls={noteId}
          className="button-quiet"
          onClick={() => setIsNoteOpen((open) => !open)}
        >
          <NotebookPen aria-hidden="true" className="size-4 shrink-0" />
          {t(hasNote ? 'note.openWritten' : 'note.open')}
        </button>
        <span className="ml-auto">
          <ReportDialog itemId={itemId} partId={partId} number={number} />
        </span>
      </div>
      <p role="status" className="empty:hidden">
        {hasFailed && t('bookmarkFailed')}
      </p>
      {/* It stays when it is closed: what is written in it goes on being saved. */}
      <div id={noteId} hidden={!isNoteOpen}>
        <NoteField userId={userId} questionId={questionId} note={study.note} onText={(text) => setHasNote(text.trim() !== '')} />
      </div>
    </section>
  );
}
