'use client';

import { BookmarkMinus, NotebookPen, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { bookmark } from '#app/(own)/study/actions.ts';
import type { Note } from '#lib/study/rules.ts';
import { NoteField } from '../tools/note-field.tsx';

type Props = { userId: string; questionId: string; isBookmarked: boolean; note: Note /** The way to practise it. */; children: ReactNode };

/** The note, and the bookmark to take off; a slip is undone at the same place. */
export function SavedTools({ userId, questionId, isBookmarked, note, children }: Props) {
  const t = useTranslations('tools');
  const noteId = useId();
  const [isMarked, setIsMarked] = useState(isBookmarked);
  const [hasFailed, setHasFailed] = useState(false);
  const [isNoteOpen, setIsNoteOpen] = useState(note.text.trim() !== '');

  async function set(isOn: boolean) {
    setIsMarked(isOn);
    const result = await bookmark({ questionId, isOn }).catch(() => null);
    setHasFailed(!result?.ok);
    if (!result?.ok) setIsMarked(!isOn);
  }

  return (
    <div className="grid grid-cols-1 gap-2 text-sm">
      <div className="-mx-2 flex flex-wrap items-center">
        {children}
        <button
          type="button"
          aria-expanded={isNoteOpen}
          aria-controls={noteId}
          className="button-quiet"
          onClick={() => setIsNoteOpen((open) => !open)}
        >
          <NotebookPen aria-hidden="true" className="size-4 shrink-0" />
          {t('note.open')}
        </button>
        {isBookmarked && (
          // One button all the time, so that the focus stays where it was pressed.
          <button type="button" className="button-quiet" onClick={() => void set(!isMarked)}>
            {isMarked ? (
              <BookmarkMinus aria-hidden="true" className="size-4 shrink-0" />
            ) : (
              <Undo2 aria-hidden="true" className="size-4 shrink-0" />
            )}
            {t(isMarked ? 'remove' : 'undo')}
          </button>
        )}
      </div>
      <p role="status" className="text-ink-soft empty:hidden">
        {hasFailed ? t('bookmarkFailed') : isBookmarked && !isMarked && t('removed')}
      </p>
      <div id={noteId} hidden={!isNoteOpen}>
        <NoteField userId={userId} questionId={questionId} note={note} onText={() => {}} />
      </div>
    </div>
  );
}
