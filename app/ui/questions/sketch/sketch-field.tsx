'use client';

import { Eraser, Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Drawing, Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { strokesOf } from '#lib/questions/kinds/sketch/drawing/strokes-of.ts';
import { Html } from '../html.tsx';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import { DrawingForm } from './form/drawing-form.tsx';
import { Handles } from './handles.tsx';
import { Badge } from './paper/badge.tsx';
import { shapeOf } from './paper/describe.ts';
import { GivenLegend, GivenMarks } from './paper/given.tsx';
import { ShapeMarks, ShapeSign } from './paper/marks.tsx';
import { Paper } from './paper/paper.tsx';
import { endOf } from './paper/view-box.ts';
import { finishStroke } from './pen/finish-stroke.ts';
import { PenSurface } from './pen-surface.tsx';
import { useDrawn } from './use-drawn.ts';

type Props = InputProps<KindViews['sketch'], KindAnswers['sketch']>;

/** Things to draw on axes: by mouse, finger or pen, or with numbers and formulas in the form beside them. */
export function SketchField({ view, answer, onChange, isLocked, name, labelledBy }: Props) {
  const t = useTranslations('kinds.sketch');
  const id = useId();
  const { axes, things } = view;
  const [chosenId, setChosen] = useState(things[0]?.id ?? '');
  const [live, setLive] = useState<Drawing | null>(null);
  const paper = useDrawn({ answer, onChange });
  const chosen = things.find((thing) => thing.id === chosenId) ?? things[0];
  if (!chosen) return null;
  const drawing = paper.drawn[chosen.id];
  const shapes = things.map(({ id: thingId }) => shapeOf((thingId === chosen.id ? live : null) ?? paper.drawn[thingId], axes));
  const strokes = linesOf(drawing, axes);

  return (
    <fieldset aria-labelledby={labelledBy} disabled={isLocked} className="grid min-w-0 max-w-3xl grid-cols-1 gap-3">
      {things.length > 1 ? (
        <div role="radiogroup" aria-label={t('thing')} className="sketch-things">
          {things.map((thing, index) => (
            <label key={thing.id}>
              <input
                type="radio"
                name={`${name}-thing`}
                checked={thing.id === chosen.id}
                onChange={() => setChosen(thing.id)}
                className="sr-only"
              />
              <span className={`sketch-number sketch-thing-${index + 1}`}>{index + 1}</span>
              <Html as="span" text={thing.label} />
              {shapes[index] && <span className="hint">{t('isDrawn')}</span>}
            </label>
          ))}
        </div>
      ) : (
        <div className="flex items-center gap-2 font-bold text-sm">
          <ShapeSign type={chosen.type} className="sketch-thing-1" />
          <Html text={chosen.label} />
        </div>
      )}
      <div>
        <Paper
          axes={axes}
          grid={view.grid}
          above={
            <>
              {!isLocked && (
                <PenSurface
                  type={chosen.type}
                  drawing={drawing}
                  strokes={strokes}
                  axes={axes}
                  onMove={setLive}
                  onDone={(next) => paper.change(chosen.id, next)}
                />
              )}
              {shapes.map((shape, index) => {
                const end = shape && things.length > 1 ? endOf(shape) : null;
                return end && <Badge key={things[index]?.id} at={end} axes={axes} number={index + 1} />;
              })}
              {!isLocked && (
                <Handles
                  key={chosen.id}
                  drawing={drawing}
                  axes={axes}
                  describedBy={`${id}-keys`}
                  onChange={(next, tag) => paper.change(chosen.id, next, { tag: tag && `${chosen.id} ${tag}` })}
                />
              )}
            </>
          }
        >
          <GivenMarks given={view.given} axes={axes} />
          {shapes.map(
            (shape, index) =>
              shape && <ShapeMarks key={things[index]?.id} shape={shape} axes={axes} className={`sketch-thing-${index + 1}`} />,
          )}
        </Paper>
        <GivenLegend given={view.given} />
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <button type="button" className="button-quiet" disabled={!paper.canUndo} onClick={paper.undo}>
          <Undo2 aria-hidden="true" className="size-5" />
          {t('undo')}
        </button>
        <button type="button" className="button-quiet" disabled={!paper.canRedo} onClick={paper.redo}>
          <Redo2 aria-hidden="true" className="size-5" />
          {t('redo')}
        </button>
        <button type="button" className="button-quiet" disabled={!drawing} onClick={() => paper.change(chosen.id, null)}>
          <Eraser aria-hidden="true" className="size-5" />
          {t('clear')}
        </button>
      </div>
      <p className="hint">{t(`hint.${chosen.type}`)}</p>
      <p id={`${id}-keys`} hidden={chosen.type === 'curve'} className="hint keyboard-hint">
        {t(chosen.type === 'points' ? 'keys.points' : 'keys.vector')}
      </p>
      <DrawingForm
        key={`${chosen.id} ${paper.revision}`}
        thing={chosen}
        drawing={drawing}
        axes={axes}
        name={name}
        onChange={(next) => paper.change(chosen.id, next, { tag: `${chosen.id} form`, isFromForm: true })}
      />
    </fieldset>
  );
}

/** The lines to which the pen adds. A curve that was typed is drawn over like any other. */
function linesOf(drawing: Drawing | undefined, axes: Props['view']['axes']): Point[][] {
  if (drawing?.type === 'strokes') return drawing.strokes;
  const lines = drawing?.type === 'formula' ? strokesOf(drawing, axes, axes.x.name) : [];
  return lines.flatMap((line) => [finishStroke(line, axes) ?? []]).filter((line) => line.length > 1);
}
