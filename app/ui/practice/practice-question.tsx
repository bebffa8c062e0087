'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { check } from '#app/(own)/practice/actions.ts';
import { keyOf } from '../attempt/engine/protocol.ts';
import { Notice as SaveNotice } from '../attempt/notice.tsx';
import { type PlayerItem, toPartStarts } from '../attempt/player-attempt.ts';
import { QuestionScreen } from '../attempt/question-screen.tsx';
import { SaveState } from '../attempt/save-state.tsx';
import { useAttempt } from '../attempt/use-attempt.ts';
import { useMove } from '../attempt/use-move.ts';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { isPartAnswered } from '../questions/part-input.tsx';
import { QuestionTools } from '../tools/question-tools.tsx';
import { useTimeSpent } from '../tools/use-time-spent.ts';

type Props = {
  userId: string;
  attemptId: string;
  item: PlayerItem;
  serverNow: string /** The way to the other questions. */;
  children: ReactNode;
};

/** One question of practice: no clock, and the answer is marked as soon as the learner asks. */
export function PracticeQuestion({ userId, attemptId, item, serverNow, children }: Props) {
  const t = useTranslations('practice');
  const router = useRouter();
  const starts = useMemo(() => toPartStarts([item]), [item]);
  const { attempt, snapshot } = useAttempt({ userId, attemptId, serverNow, starts, onMoved: () => router.refresh(), onTimes: () => {} });
  const move = useMove(attempt);
  const time = useTimeSpent({ attemptId, itemId: item.id });
  const lastFocused = useRef<string | null>(item.id);
  const [isWarned, setIsWarned] = useState(false);

  const answers = item.question?.parts.map((part) => snapshot.parts[keyOf({ itemId: item.id, partId: part.id })]?.answer ?? null) ?? [];
  const isUntouched = answers.every((answer) => !isPartAnswered(answer));
  const isBusy = move.state === 'moving' || move.state === 'stuck';

  function mark() {
    if (isUntouched && !isWarned) return setIsWarned(true);
    void move.run({
      mustDeliver: true,
      step: async () => {
        await time.flush();
        return await check({ attemptId, itemId: item.id });
      },
      onDone: () => router.refresh(),
    });
  }

  if (!item.question) return children;
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex justify-end text-sm">
        <SaveState status={attempt ? (snapshot.status === 'saved' && isUntouched ? 'untouched' : snapshot.status) : 'opening'} />
      </div>
      <SaveNotice status={move.state === 'signed-out' ? 'signed-out' : snapshot.status} here={`/practice/${attemptId}?q=${item.number}`} />
      <QuestionScreen
        attemptId={attemptId}
        item={item}
        question={item.question}
        parts={snapshot.parts}
        isLocked={!attempt || isBusy}
        isPractice
        lastFocused={lastFocused}
        isCovered={false}
        onChange={(partId, answer) => attempt?.saver.change({ itemId: item.id, partId }, answer)}
        onLeaveField={() => void attempt?.saver.flush()}
      />
      {isWarned && isUntouched && <Notice isLive>{t('unanswered')}</Notice>}
      {move.state === 'stuck' && (
        <Notice tone="problem" isLive>
          {t('failed')}
        </Notice>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button look="primary" disabled={!attempt || isBusy} onClick={mark}>
          {isBusy ? t('checking') : t(isWarned && isUntouched ? 'checkAnyway' : 'check')}
        </Button>
        {children}
      </div>
      <QuestionTools
        key={item.id}
        userId={userId}
        itemId={item.id}
        partId={item.question.parts.length === 1 ? (item.question.parts[0]?.id ?? null) : null}
        number={item.number}
        questionId={item.question.id}
        study={item.question.study}
      />
    </div>
  );
}
