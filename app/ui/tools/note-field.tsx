'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { keepNote } from '#app/(own)/study/actions.ts';
import { MAX_NOTE, type Note } from '#lib/study/rules.ts';
import { Button } from '../button.tsx';
import { type NoteDraft, NoteKeeper, type NoteState } from './note-keeper.ts';

const PAUSE_MILLISECONDS = 800;
const RETRY_MILLISECONDS = 4_000;

type Props = {
  /** Whose drafts are kept in this browser. */
  userId: string;
  questionId: string;
  note: Note;
  onText(text: string): void;
};

/** A note that saves itself. */
export function NoteField({ userId, questionId, note, onText }: Props) {
  const t = useTranslations('tools.note');
  const id = useId();
  const [state, setState] = useState<NoteState>({ text: note.text, status: 'untouched', other: null });
  const keeper = useRef<NoteKeeper | null>(null);

  /** Once for a question: what a later version of the page says of the note is known here already, or shows as a conflict. */
  const begin = useEffectEvent((draft: NoteDraft) => {
    const made: NoteKeeper = new NoteKeeper(note, {
      send: (text, baseRevision) => keepNote({ questionId, text, baseRevision }),
      draft,
      onChange: () => setState(made.state),
    });
    return made;
  });

  // The draft is in the browser: the keeper begins there.
  useEffect(() => {
    const made = begin(draftOf(userId, questionId));
    keeper.current = made;
    setState(made.state);
    return () => {
      keeper.current = null;
      void made.flush();
    };
  }, [userId, questionId]);

  useEffect(() => {
    if (state.status !== 'saving' && state.status !== 'failed') return;
    const timer = window.setTimeout(
      () => void keeper.current?.flush(),
      state.status === 'failed' ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS,
    );
    return () => window.clearTimeout(timer);
  }, [state]);

  return (
    <div className="grid grid-cols-1 gap-2">
      <label htmlFor={id} className="font-bold text-sm">
        {t('label')}
      </label>
      <textarea
        id={id}
        className="field"
        rows={4}
        maxLength={Math.max(MAX_NOTE, note.text.length)}
        value={state.text}
        aria-describedby={`${id}-state`}
        onChange={(event) => {
          keeper.current?.change(event.target.value);
          onText(event.target.value);
        }}
        onBlur={() => void keeper.current?.flush()}
      />
      <p id={`${id}-state`} role="status" className="min-h-6 text-ink-soft text-sm">
        {state.status === 'untouched' ? t('private') : state.status !== 'conflict' && t(state.status)}
      </p>
      {state.status === 'conflict' && (
        <section role="alert" className="grid grid-cols-1 gap-3 border-2 border-ink bg-paper-raised p-3">
          <p className="font-bold text-sm">{t('conflict')}</p>
          <p className="whitespace-pre-wrap border-rule border-l-4 pl-3 text-sm [overflow-wrap:anywhere]">{state.other || t('empty')}</p>
          <div className="flex flex-wrap gap-2">
            {(['both', 'mine', 'theirs'] as const).map((choice) => (
              <Button
                key={choice}
                onClick={() =>
                  void keeper.current?.resolve(choice).then(() => {
                    if (keeper.current) onText(keeper.current.state.text);
                  })
                }
              >
                {t(choice)}
              </Button>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function draftOf(userId: string, questionId: string): NoteDraft {
  const key = `kakunin.note.${userId}.${questionId}`;
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write: (draft) => {
      // Without storage (a private window that is full) the note is still saved on the server.
      try {
        if (draft) localStorage.setItem(key, JSON.stringify(draft));
        else localStorage.removeItem(key);
      } catch {}
    },
  };
}
