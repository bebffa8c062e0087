'use client';

import { Plus, Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_LEVEL } from '#lib/questions/kinds/order/levels.ts';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { letterOf } from '../match/letter-of.ts';
import { type Placed, put } from './arrange.ts';
import { LineTools, type Tool } from './line-tools.tsx';
import { OrderLine } from './order-line.tsx';
import { useArrangement } from './use-arrangement.ts';
import { type Drop, useDrag } from './use-drag.ts';
import { useMoves } from './use-moves.ts';

type Props = InputProps<KindViews['order'], KindAnswers['order']>;

/** Candidates and the answer made of them: lines are dragged, moved by buttons, or carried by the arrow keys. */
export function OrderField({ view, answer, onChange, isLocked, labelledBy }: Props) {
  const t = useTranslations('kinds.order');
  const letters = useTranslations('kinds.match')('letters');
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focusNext = useRef<{ line: string; tool: Tool | null } | null>(null);
  const [selected, select] = useState<string | null>(null);
  const arrangement = useArrangement({ answer, onChange });
  const { placed } = arrangement;
  const letter = (line: string) =>
    letterOf(
      letters,
      view.lines.findIndex((each) => each.id === line),
    );
  const moves = useMoves({
    arrangement,
    isIndented: view.isIndented,
    letterOf: letter,
    focus: (line, tool) => {
      focusNext.current = { line, tool };
      select(line);
    },
  });
  const { drag, press } = useDrag({ list, onDrop: moves.drop });

  // A line that moves is another element, or one that lost the focus on its way.
  useEffect(() => {
    if (focusNext.current === null) return;
    const { line, tool } = focusNext.current;
    const button = buttons.current.get(line);
    // Whoever pressed a tool may press it again, unless there is no further way.
    const again = tool && button?.closest('li')?.querySelector<HTMLElement>(`[data-tool=${tool}]:not(:disabled)`);
    (again ?? button)?.focus();
    focusNext.current = null;
  });

  const rest = view.lines.filter((line) => !placed.some((other) => other.id === line.id));
  const answerLines = placed.flatMap(({ id: line, level }) => {
    const found = view.lines.find((each) => each.id === line);
    return found ? { line: found, level } : [];
  });

  function undoByKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.shiftKey || !arrangement.canUndo || isLocked) return;
    event.preventDefault();
    moves.undo();
  }

  const shared = (line: string, among: readonly { id: string }[]) => ({
    ref: (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(line, button);
      else buttons.current.delete(line);
    },
    letter: letter(line),
    isHeld: moves.heldId === line,
    isDragged: drag?.id === line,
    isLocked,
    describedBy: `${id}-hint`,
    onFocus: () => {
      select(line);
      if (moves.heldId !== null && moves.heldId !== line) moves.letGo();
    },
    onKeyDown: (event: KeyboardEvent) =>
      moves.onKeyDown(event, line, (by) => {
        const next = among[among.findIndex((each) => each.id === line) + by];
        if (next) buttons.current.get(next.id)?.focus();
      }),
  });

  return (
    <fieldset aria-labelledby={labelledBy} onKeyDown={undoByKey} className="grid min-w-0 grid-cols-1 gap-5 lg:grid-cols-2">
      <section aria-label={t('candidates')} className="order-area">
        <header className="flex min-h-11 items-center justify-between gap-3">
          <h4 className="font-bold text-sm">{t('candidates')}</h4>
          {view.hasSpare && <p className="hint">{t('spare')}</p>}
        </header>
        <ol className="order-list">
          {rest.map((line) => (
            <OrderLine
              key={line.id}
              {...shared(line.id, rest)}
              line={line}
              level={0}
              number={null}
              isSelected={false}
              onPress={(event) => press(event, { id: line.id, level: null })}
              onClick={() => moves.add(line.id)}
              aside={
                <span aria-hidden="true" className="order-aside pointer-events-none">
                  <Plus className="size-4" />
                </span>
              }
            />
          ))}
          {rest.length === 0 && <li className="order-empty">{t('allPlaced')}</li>}
        </ol>
      </section>
      <section aria-label={t('answer')} className="order-area" data-answer="">
        <header className="flex min-h-11 items-center justify-between gap-3">
          <h4 className="font-bold text-sm">{t('answer')}</h4>
          {!isLocked && (
            <button type="button" disabled={!arrangement.canUndo} onClick={moves.undo} className="button-quiet text-sm">
              <Undo2 aria-hidden="true" className="size-4" />
              {t('undo')}
            </button>
          )}
        </header>
        <ol ref={list} className="order-list" data-over={(drag && drag.at !== null) || undefined}>
          {answerLines.map(({ line, level }, index) => {
            const position = answerLines.filter((other) => other.line.id !== drag?.id).findIndex((other) => other.line.id === line.id);
            return (
              <Fragment key={line.id}>
                {drag && drag.at === position && drag.id !== line.id && <DropMark level={levelOf(drag, placed)} />}
                <OrderLine
                  {...shared(line.id, placed)}
                  line={line}
                  level={level}
                  number={index + 1}
                  isSelected={selected === line.id}
                  onPress={(event) => press(event, { id: line.id, level: view.isIndented ? level : null })}
                  onClick={() => select(line.id)}
                  aside={
                    <button
                      type="button"
                      aria-label={t('takeBack', { letter: letter(line.id) })}
                      onClick={() => moves.takeBack(line.id)}
                      className="order-aside"
                    >
                      <X aria-hidden="true" className="size-4" />
                    </button>
                  }
                >
                  {selected === line.id && !isLocked && (
                    <LineTools
                      letter={letter(line.id)}
                      canMoveUp={index > 0}
                      canMoveDown={index < answerLines.length - 1}
                      level={view.isIndented ? { canDecrease: level > 0, canIncrease: level < MAX_LEVEL } : null}
                      onMove={(by) => moves.move(line.id, by, by < 0 ? 'up' : 'down')}
                      onIndent={(by) => moves.indent(line.id, by, by < 0 ? 'outdent' : 'indent')}
                    />
                  )}
                </OrderLine>
              </Fragment>
            );
          })}
          {drag && drag.at === answerLines.filter(({ line }) => line.id !== drag.id).length && <DropMark level={levelOf(drag, placed)} />}
          {answerLines.length === 0 && <li className="order-empty">{t('empty')}</li>}
        </ol>
      </section>
      {!isLocked && (
        <div id={`${id}-hint`} className="hint lg:col-span-2">
          <p>{t('hint')}</p>
          <p className="keyboard-hint">{t(view.isIndented ? 'keysIndent' : 'keys')}</p>
        </div>
      )}
      <p role="status" className="sr-only">
        {moves.said}
      </p>
      {drag && (
        <div aria-hidden="true" className="order-ghost" style={{ left: drag.x, top: drag.y }}>
          {letter(drag.id)}
        </div>
      )}
    </fieldset>
  );
}

/** How deep a dragged line would stand: as it is drawn to the side, or as deep as the line above its place. */
function levelOf(drag: Drop & { id: string }, placed: Placed): number {
  return (
    put(placed, drag.id, { at: drag.at ?? 0, ...(drag.level !== null && { level: drag.level }) }).find(({ id }) => id === drag.id)?.level ??
    0
  );
}

function DropMark({ level }: { level: number }) {
  return <li aria-hidden="true" data-level={level} className="order-drop" />;
}
