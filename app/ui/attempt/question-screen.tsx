'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Answer } from '#lib/questions/answer.ts';
import { Html } from '../questions/html.tsx';
import { PartAddressContext } from '../questions/part-address.ts';
import { PartInput } from '../questions/part-input.tsx';
import type { PartSnapshot } from './engine/protocol.ts';
import { keyOf } from './engine/protocol.ts';
import type { PlayerItem, PlayerPart, PlayerQuestion } from './player-attempt.ts';

type Props = {
  attemptId: string;
  item: PlayerItem;
  question: PlayerQuestion;
  parts: Readonly<Record<string, PartSnapshot>>;
  isLocked: boolean;
  /** The question to which the focus went last; another one takes it. It outlives the screen. */
  lastFocused: RefObject<string | null>;
  /** A dialog is open: the focus has to wait. */
  isCovered: boolean;
  onChange(partId: string, answer: Answer): void;
  /** The focus has left a field: nothing waits any longer. */
  onLeaveField(): void;
};

/** One question, one screen. */
export function QuestionScreen({ attemptId, item, question, parts, isLocked, lastFocused, isCovered, onChange, onLeaveField }: Props) {
  const t = useTranslations('attempt');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isCovered || lastFocused.current === item.id) return;
    lastFocused.current = item.id;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [item.id, isCovered, lastFocused]);

  const isGroup = question.parts.some((part) => part.stem !== null);
  const stemId = `stem-${item.id}`;
  return (
    <article className="grid grid-cols-1 gap-6" onBlur={onLeaveField}>
      <header className="flex items-baseline justify-between gap-4 border-rule border-b pb-2">
        <h2 ref={heading} tabIndex={-1} className="font-bold text-lg outline-none">
          {t('question', { number: item.number })}
        </h2>
        {item.limitSeconds !== null && (
          <span className="text-ink-soft text-sm">
            {t('limit', { minutes: Math.floor(item.limitSeconds / 60), seconds: item.limitSeconds % 60 })}
          </span>
        )}
      </header>
      <Html id={stemId} text={question.stem} className="prose" />
      {question.parts.map((part, index) => (
        <PartScreen
          key={part.id}
          part={part}
          attemptId={attemptId}
          itemId={item.id}
          name={`${item.id}-${part.id}`}
          number={isGroup ? index + 1 : null}
          stemId={stemId}
          answer={(parts[keyOf({ itemId: item.id, partId: part.id })] ?? null)?.answer ?? null}
          isLocked={isLocked}
          onChange={(answer) => onChange(part.id, answer)}
        />
      ))}
    </article>
  );
}

type PartProps = {
  attemptId: string;
  itemId: string;
  part: PlayerPart;
  name: string;
  /** Null when the question has only this part. */
  number: number | null;
  stemId: string;
  answer: Answer | null;
  isLocked: boolean;
  onChange(answer: Answer): void;
};

function PartScreen({ attemptId, itemId, part, name, number, stemId, answer, isLocked, onChange }: PartProps) {
  const t = useTranslations('kinds');
  const labelId = `label-${name}`;
  const address = useMemo(() => ({ attemptId, itemId, partId: part.id }), [attemptId, itemId, part.id]);
  return (
    <section className="grid grid-cols-1 gap-3">
      {part.stem !== null && (
        <div className="flex gap-3">
          <span className="shrink-0 font-bold tabular-nums">({number})</span>
          <Html id={labelId} text={part.stem} className="prose min-w-0" />
        </div>
      )}
      <PartAddressContext value={address}>
        <PartInput
          part={part}
          answer={answer}
          onChange={onChange}
          isLocked={isLocked}
          name={name}
          labelledBy={part.stem === null ? stemId : labelId}
        />
      </PartAddressContext>
      <details className="text-ink-soft text-sm">
        <summary className="w-fit cursor-pointer py-1">{t('howScored')}</summary>
        <p className="pt-1">{t(`${part.kind}.scoring`)}</p>
      </details>
    </section>
  );
}
