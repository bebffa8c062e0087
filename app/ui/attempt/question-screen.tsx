'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Confidence } from '#lib/attempts/rules.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { Html } from '../questions/html.tsx';
import { PartAddressContext } from '../questions/part-address.ts';
import { PartInput } from '../questions/part-input.tsx';
import { ConfidenceChoice } from '../tools/confidence-choice.tsx';
import { HintBox, type ShownHint } from '../tools/hint-box.tsx';
import type { PartSnapshot } from './engine/protocol.ts';
import { keyOf } from './engine/protocol.ts';
import type { PlayerItem, PlayerPart, PlayerQuestion } from './player-attempt.ts';

type Props = {
  attemptId: string;
  item: PlayerItem;
  question: PlayerQuestion;
  parts: Readonly<Record<string, PartSnapshot>>;
  isLocked: boolean;
  isPractice: boolean;
  /** The question to which the focus went last; another one takes it. It outlives the screen. */
  lastFocused: RefObject<string | null>;
  /** A dialog is open: the focus has to wait. */
  isCovered: boolean;
  onChange(partId: string, answer: Answer): void;
  /** The focus has left a field: nothing waits any longer. */
  onLeaveField(): void;
};

/** One question, one screen. */
export function QuestionScreen({
  attemptId,
  item,
  question,
  parts,
  isLocked,
  isPractice,
  lastFocused,
  isCovered,
  onChange,
  onLeaveField,
}: Props) {
  const t = useTranslations('attempt');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isCovered || lastFocused.current === item.id) return;
    lastFocused.current = item.id;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [item.id, isCovered, lastFocused]);

  // Of all questions that this screen has shown: the page's own data is older.
  const [said, setSaid] = useState<Readonly<Record<string, Confidence | null>>>({});
  const [taken, setTaken] = useState<Readonly<Record<string, readonly ShownHint[]>>>({});

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
      {question.parts.map((part, index) => {
        const key = keyOf({ itemId: item.id, partId: part.id });
        const hints = merged(item.hints[part.id], taken[key]);
        return (
          <PartScreen
            key={part.id}
            part={part}
            attemptId={attemptId}
            itemId={item.id}
            name={`${item.id}-${part.id}`}
            level={key in said ? (said[key] ?? null) : (item.confidences[part.id] ?? null)}
            hints={hints}
            withHints={isPractice}
            onSay={(level) => setSaid((all) => ({ ...all, [key]: level }))}
            onTake={(hint) => setTaken((all) => ({ ...all, [key]: merged(hints, [hint]) }))}
            number={isGroup ? index + 1 : null}
            stemId={stemId}
            answer={parts[key]?.answer ?? null}
            isLocked={isLocked}
            onChange={(answer) => onChange(part.id, answer)}
          />
        );
      })}
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
  level: Confidence | null;
  /** That were taken, in practice. */
  hints: readonly ShownHint[];
  /** False in a test, which gives none. */
  withHints: boolean;
  onSay(level: Confidence | null): void;
  onTake(hint: ShownHint): void;
};

/** What the page came with and what was taken since, each once. */
function merged(before: readonly ShownHint[] = [], since: readonly ShownHint[] = []): readonly ShownHint[] {
  return [...before, ...since.filter(({ number }) => before.every((hint) => hint.number !== number))];
}

function PartScreen({
  attemptId,
  itemId,
  part,
  name,
  number,
  stemId,
  answer,
  isLocked,
  onChange,
  level,
  hints,
  withHints,
  onSay,
  onTake,
}: PartProps) {
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
      <ConfidenceChoice
        key={`confidence-${name}`}
        attemptId={attemptId}
        itemId={itemId}
        partId={part.id}
        name={`confidence-${name}`}
        level={level}
        isLocked={isLocked}
        onChange={onSay}
      />
      {withHints && (
        <HintBox
          key={`hints-${name}`}
          attemptId={attemptId}
          itemId={itemId}
          partId={part.id}
          costs={part.hints}
          taken={hints}
          isLocked={isLocked}
          onTake={onTake}
        />
      )}
      <details className="text-ink-soft text-sm">
        <summary className="w-fit cursor-pointer py-1">{t('howScored')}</summary>
        <p className="pt-1">{t(`${part.kind}.scoring`)}</p>
      </details>
    </section>
  );
}
