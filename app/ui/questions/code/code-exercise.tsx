'use client';

import { Play, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isConverting } from '../../is-converting.ts';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import type { PartAddress } from '../part-address.ts';
import { KeyBar } from './key-bar.tsx';
import { PlainFields } from './plain-fields.tsx';
import { answeredProgram, isSameProgram, type Regions, toAnswer } from './program.ts';
import type { ProgramFieldHandle } from './program-field-handle.ts';
import { RulesOf } from './rules-of.tsx';
import { RunPanel } from './run/run-panel.tsx';
import { useRun } from './run/use-run.ts';
import { useProgramEditor } from './use-program-editor.ts';
import { failingLines } from './words/explain-failure.ts';

type Props = InputProps<KindViews['code'], KindAnswers['code']> & { address: PartAddress };

/** A program to complete: the field it is written in, what it is tried on, and what came of that. */
export function CodeExercise({ view, answer, onChange, isLocked, labelledBy, address }: Props) {
  const t = useTranslations('kinds.code');
  const hintId = useId();
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<ProgramFieldHandle>(null);
  const editor = useProgramEditor(place);
  const run = useRun(address);
  const [beforeReset, setBeforeReset] = useState<Regions | null>(null);

  const segments = useMemo(() => answeredProgram(view.segments, answer), [view.segments, answer]);
  const isAsGiven = useMemo(() => isSameProgram(segments, answeredProgram(view.segments, null)), [view.segments, segments]);

  // What was said from here comes back as `answer`, perhaps after the next key was pressed already: only what others say is new.
  const said = useRef(new WeakSet<object>());
  useEffect(() => {
    if (answer === null || !said.current.has(answer)) field.current?.replace(segments);
  }, [answer, segments]);

  function change(regions: Regions) {
    const changed = toAnswer(view.segments, regions);
    said.current.add(changed);
    setBeforeReset(null);
    onChange(changed);
  }
  function reset() {
    setBeforeReset(Object.fromEntries(segments.filter((each) => each.isOpen).map(({ id, code }) => [id, code])));
    onChange(toAnswer(view.segments, {}));
  }
  function undoReset() {
    if (beforeReset) onChange(toAnswer(view.segments, beforeReset));
    setBeforeReset(null);
  }
  function start() {
    if (!isLocked) run.start(answer ?? toAnswer(view.segments, {}));
  }
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isConverting(event.nativeEvent)) return;
    // Here these keys run the program; elsewhere on the page they go on.
    event.preventDefault();
    start();
  }

  const goToLine = useCallback((line: number) => field.current?.goToLine(line), []);

  const isRunning = run.state === 'running' || run.state === 'waiting';
  const isStale = run.last !== null && !isSameProgram(segments, answeredProgram(view.segments, run.last.answer));
  const failing = useMemo(() => (run.last ? failingLines(run.last.report) : []), [run.last]);
  const shared = { segments, isLocked, describedBy: hintId, onChange: change };

  return (
    <fieldset aria-labelledby={labelledBy} onKeyDownCapture={onKeyDownCapture} className="code-exercise">
      <div className="grid min-w-0 grid-cols-1 content-start gap-3">
        <RulesOf view={view} />
        <div ref={place} className="grid min-w-0 grid-cols-1">
          {editor ? (
            <editor.ProgramEditor
              {...shared}
              ref={field}
              failingLines={failing}
              caret={editor.caret}
              words={{
                label: t('label'),
                refused: t('refused'),
                closed: t('inClosed'),
                open: t('inOpen'),
                selectionDeleted: t('selectionDeleted'),
              }}
            />
          ) : (
            <PlainFields {...shared} ref={field} failingLines={isStale ? [] : failing} />
          )}
          {editor && !isLocked && <KeyBar field={field} />}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="button"
            disabled={isLocked || isRunning}
            onClick={start}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          >
            <Play aria-hidden="true" className="size-4" />
            {t('run')}
          </button>
          <button type="button" className="button-quiet" disabled={isLocked || isAsGiven} onClick={reset}>
            <RotateCcw aria-hidden="true" className="size-4" />
            {t('reset')}
          </button>
          <p role="status" className="text-sm">
            {beforeReset && (
              <>
                {t('wasReset')}
                <button type="button" className="button-quiet" onClick={undoReset} disabled={isLocked}>
                  {t('undoReset')}
                </button>
              </>
            )}
          </p>
        </div>
        <div id={hintId} className="hint">
          <p>{t('hint')}</p>
          <p className="keyboard-hint">{t('keys')}</p>
        </div>
      </div>
      <RunPanel view={view} state={run.state} last={run.last} isStale={isStale} onJump={goToLine} onCancel={run.cancel} />
    </fieldset>
  );
}
