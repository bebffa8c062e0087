'use client';

import { ChevronLeft } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { advance, submit } from '#app/(own)/attempts/actions.ts';
import { isConverting } from '../is-converting.ts';
import { isPartAnswered } from '../questions/part-input.tsx';
import { QuestionTools } from '../tools/question-tools.tsx';
import { useTimeSpent } from '../tools/use-time-spent.ts';
import { Clock } from './clock.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { Times } from './engine/open-attempt.ts';
import { keyOf } from './engine/protocol.ts';
import { Notice } from './notice.tsx';
import { Overview } from './overview.tsx';
import { type PlayerAttempt, type PlayerItem, toPartStarts } from './player-attempt.ts';
import { PlayerHeader } from './player-header.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { SaveState } from './save-state.tsx';
import { GoOnDialog, SubmitDialog } from './step-dialogs.tsx';
import { TimeUp } from './time-up.tsx';
import { useAttempt } from './use-attempt.ts';
import { useCountdown } from './use-countdown.ts';
import { useMove } from './use-move.ts';

/** Sitting a test. */
export function Player({ attempt, startNumber }: { attempt: PlayerAttempt; startNumber: number }) {
  const t = useTranslations('attempt');
  const router = useRouter();
  const isPerQuestion = attempt.pacing === 'per-question';
  /** Another device has gone on: this page follows. */
  function follow({ currentItemId }: Times) {
    if (isPerQuestion && currentItemId !== null && currentItemId !== attempt.currentItemId) router.refresh();
  }
  const starts = useMemo(() => toPartStarts(attempt.items), [attempt.items]);
  const {
    attempt: open,
    snapshot,
    reading,
    times,
  } = useAttempt({ ...attempt, attemptId: attempt.id, starts, onMoved: () => router.refresh(), onTimes: follow });

  const move = useMove(open);
  const [chosenIndex, setChosenIndex] = useState(startNumber - 1);
  const [asking, setAsking] = useState<'go-on' | 'submit' | null>(null);

  const index = isPerQuestion ? attempt.items.findIndex((item) => item.id === attempt.currentItemId) : chosenIndex;
  const item = attempt.items[index] ?? null;
  const isLast = index === attempt.items.length - 1;
  const deadlineAt = isPerQuestion
    ? ((times?.currentItemId === item?.id ? times?.itemDeadlineAt : null) ?? item?.deadlineAt ?? null)
    : (times?.deadlineAt ?? attempt.deadlineAt);
  const left = useCountdown(reading, deadlineAt);
  // Where the page starts, the focus stays where the browser put it.
  const lastFocused = useRef(item?.id ?? null);
  const isTimeUp = left === 0;
  const time = useTimeSpent({ attemptId: attempt.id, itemId: isTimeUp ? null : (item?.id ?? null) });
  const isMoving = move.state === 'moving' || move.state === 'stuck';

  const answerOf = (itemId: string, partId: string) => snapshot.parts[keyOf({ itemId, partId })]?.answer ?? null;
  const isAnswered = ({ id, question }: PlayerItem) => question?.parts.every((part) => isPartAnswered(answerOf(id, part.id))) ?? false;
  const isTouched = attempt.items.some(({ id, question }) => question?.parts.some((part) => answerOf(id, part.id) !== null));

  function goTo(next: number) {
    void open?.saver.flush();
    setChosenIndex(next);
    // A reload, and the way back from signing in, lead to the same question.
    window.history.replaceState(null, '', `?q=${next + 1}`);
  }

  function handIn(mustDeliver: boolean) {
    void move.run({
      mustDeliver,
      step: async () => {
        await time.flush();
        return await submit({ attemptId: attempt.id });
      },
      onDone: () => router.replace(`/attempts/${attempt.id}/result`),
    });
  }

  function goOn(mustDeliver: boolean) {
    if (!item || isLast) return handIn(mustDeliver);
    void move.run({ mustDeliver, step: () => advance({ attemptId: attempt.id, fromItemId: item.id }), onDone: () => router.refresh() });
  }

  const onTimeUp = useEffectEvent(() => {
    setAsking(null);
    if (isPerQuestion) goOn(false);
    else handIn(false);
  });
  useEffect(() => {
    if (isTimeUp) onTimeUp();
  }, [isTimeUp]);

  // All questions were left, here or elsewhere: only handing in remains.
  const isAllDone = isPerQuestion && attempt.currentItemId === null && open !== null;
  const onAllDone = useEffectEvent(() => handIn(false));
  useEffect(() => {
    if (isAllDone) onAllDone();
  }, [isAllDone]);

  const onNewQuestion = useEffectEvent(() => {
    setAsking(null);
    move.stop();
  });
  useEffect(() => {
    if (attempt.currentItemId) onNewQuestion();
  }, [attempt.currentItemId]);

  /** What the main button and Ctrl+Enter do. */
  function proceed() {
    if (!open || isMoving || isTimeUp) return;
    if (isLast) setAsking('submit');
    else if (isPerQuestion) setAsking('go-on');
    else goTo(index + 1);
  }
  const onShortcut = useEffectEvent((event: KeyboardEvent) => {
    // Taken already: an input may have a use of its own for these keys.
    if (event.defaultPrevented) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isConverting(event) || asking) return;
    event.preventDefault();
    proceed();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onShortcut(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const conflict = findConflict(attempt.items, snapshot.parts);
  // The page knows when the other answer was saved; the reply that told of the conflict does not.
  const isUndated = conflict !== null && conflict.conflict.theirs.at === null;
  useEffect(() => {
    if (isUndated) router.refresh();
  }, [isUndated, router]);
  const here = `/attempts/${attempt.id}${isPerQuestion ? '' : `?q=${index + 1}`}`;
  const isLocked = !open || isMoving || isTimeUp;
  const unanswered = attempt.items.filter((each) => each.question && !isAnswered(each)).map((each) => each.number);

  return (
    <>
      <PlayerHeader
        {...attempt}
        number={index + 1}
        count={attempt.items.length}
        clock={deadlineAt !== null && <Clock key={item?.id} left={left} limitSeconds={limitOf(attempt, item)} />}
        saveState={<SaveState status={open ? (snapshot.status === 'saved' && !isTouched ? 'untouched' : snapshot.status) : 'opening'} />}
      />
      <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6 px-4 pt-6 pb-32">
        <Notice status={move.state === 'signed-out' ? 'signed-out' : snapshot.status} here={here} />
        {!isPerQuestion && (
          <Overview
            items={attempt.items.map((each) => ({ ...each, isAnswered: isAnswered(each) }))}
            currentId={item?.id ?? ''}
            onGo={goTo}
          />
        )}
        {isTimeUp || !item?.question ? (
          <TimeUp
            isEnd={!isPerQuestion || isLast || !item}
            isStuck={move.state === 'stuck'}
            resultHref={`/attempts/${attempt.id}/result`}
          />
        ) : (
          <QuestionScreen
            attemptId={attempt.id}
            item={item}
            question={item.question}
            parts={snapshot.parts}
            isLocked={isLocked}
            isPractice={false}
            lastFocused={lastFocused}
            isCovered={asking !== null}
            onChange={(partId, answer) => open?.saver.change({ itemId: item.id, partId }, answer)}
            onLeaveField={() => void open?.saver.flush()}
          />
        )}
        {/* All of them stay: a note that is being written is not lost by going to another question. */}
        {attempt.items.map(
          ({ id, number, question }) =>
            question && (
              <div key={id} hidden={isTimeUp || id !== item?.id}>
                <QuestionTools
                  userId={attempt.userId}
                  itemId={id}
                  partId={question.parts.length === 1 ? (question.parts[0]?.id ?? null) : null}
                  number={number}
                  questionId={question.id}
                  study={question.study}
                />
              </div>
            ),
        )}
      </div>
      {!isTimeUp && item?.question && (
        <div className="fixed inset-x-0 bottom-0 z-10 border-rule border-t bg-paper pb-[env(safe-area-inset-bottom)]">
          <div className="mx-auto flex max-w-4xl items-center justify-between gap-2 px-3 py-3 sm:gap-3 sm:px-4">
            {isPerQuestion ? (
              <span className="hint">{!isLast && t('noReturn')}</span>
            ) : (
              <button type="button" className="button" disabled={index === 0} onClick={() => goTo(index - 1)}>
                <ChevronLeft aria-hidden="true" className="size-5 sm:hidden" />
                <span className="max-sm:sr-only">{t('previous')}</span>
              </button>
            )}
            <div className="flex shrink-0 gap-2 whitespace-nowrap sm:gap-3">
              {!isPerQuestion && !isLast && (
                <button type="button" className="button" disabled={isLocked} onClick={() => setAsking('submit')}>
                  {t('submit')}
                </button>
              )}
              <button type="button" className="button-primary" disabled={isLocked} onClick={proceed} aria-keyshortcuts="Control+Enter">
                {isLast ? t('submit') : t('next')}
              </button>
            </div>
          </div>
        </div>
      )}
      <GoOnDialog
        isOpen={asking === 'go-on'}
        isUnanswered={unanswered.length > 0}
        move={move}
        onConfirm={() => goOn(true)}
        onClose={() => setAsking(null)}
      />
      <SubmitDialog
        isOpen={asking === 'submit'}
        unanswered={unanswered}
        onGo={
          isPerQuestion
            ? null
            : (number) => {
                setAsking(null);
                goTo(number - 1);
              }
        }
        move={move}
        onConfirm={() => handIn(true)}
        onClose={() => setAsking(null)}
      />
      {conflict && !isTimeUp && (
        <ConflictDialog
          number={conflict.number}
          part={conflict.part}
          conflict={conflict.conflict}
          onChoose={(choice) => open?.saver.resolve(conflict.at, choice)}
        />
      )}
    </>
  );
}

function limitOf(attempt: PlayerAttempt, item: PlayerItem | null): number {
  if (attempt.pacing === 'per-question') return item?.limitSeconds ?? 0;
  return attempt.items.reduce((sum, each) => sum + (each.limitSeconds ?? 0), 0);
}

function findConflict(items: readonly PlayerItem[], parts: ReturnType<typeof useAttempt>['snapshot']['parts']) {
  for (const { id, number, question, responses } of items) {
    for (const part of question?.parts ?? []) {
      const key = { itemId: id, partId: part.id };
      const conflict = parts[keyOf(key)]?.conflict;
      if (!conflict) continue;
      const known = responses[part.id];
      const at = conflict.theirs.at ?? (known?.revision === conflict.theirs.revision ? known.savedAt : null);
      return { at: key, number, part, conflict: { ...conflict, theirs: { ...conflict.theirs, at } } };
    }
  }
  return null;
}
