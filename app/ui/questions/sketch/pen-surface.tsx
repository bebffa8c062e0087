'use client';

import { type PointerEvent, useRef } from 'react';
import type { Axes } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import type { Drawing, Point, ThingType } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import { addStroke } from './pen/add-stroke.ts';
import { finishStroke } from './pen/finish-stroke.ts';
import { type Grip, grasp, moved } from './pen/grip.ts';
import { nearestPlace, placeAt } from './pen/pixel-place.ts';

type Props = {
  type: ThingType;
  drawing: Drawing | undefined;
  /** The lines that are there, for a curve. */
  strokes: readonly (readonly Point[])[];
  axes: Axes;
  /** While the pen is down; null when it is up again. */
  onMove(drawing: Drawing | null): void;
  onDone(drawing: Drawing): void;
};

/** Where mouse, finger and pen draw. One of them at a time: a palm on the paper does nothing. */
export function PenSurface({ type, drawing, strokes, axes, onMove, onDone }: Props) {
  const pen = useRef<{ pointer: number; raw: Point[]; grip: Grip | null } | null>(null);
  const boxOf = (event: PointerEvent<HTMLElement>) => (event.currentTarget.parentElement ?? event.currentTarget).getBoundingClientRect();

  function down(event: PointerEvent<HTMLElement>) {
    if (pen.current !== null || event.button !== 0) return;
    const place = nearestPlace(event, boxOf(event), axes);
    const grip = type === 'curve' ? null : grasp(type, drawing, place, axes);
    if (type !== 'curve' && grip === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pen.current = { pointer: event.pointerId, raw: [place], grip };
    if (grip !== null) onMove(grip.drawing);
  }

  function move(event: PointerEvent<HTMLElement>) {
    const held = pen.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const box = boxOf(event);
    if (held.grip !== null) {
      held.grip = { ...held.grip, drawing: moved(held.grip.drawing, held.grip.held, nearestPlace(event, box, axes)) };
      onMove(held.grip.drawing);
      return;
    }
    // A pen reports more places than the screen shows pictures.
    const fine = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of fine.length > 0 ? fine : [event.nativeEvent]) {
      const place = placeAt(each, box, axes);
      if (place !== null) held.raw.push(place);
    }
    onMove({ type: 'strokes', strokes: [...strokes.map((stroke) => [...stroke]), [...held.raw]] });
  }

  function up(event: PointerEvent<HTMLElement>) {
    const held = pen.current;
    if (held === null || held.pointer !== event.pointerId) return;
    pen.current = null;
    onMove(null);
    if (held.grip !== null) {
      const { drawing: next } = held.grip;
      // A tap is no arrow.
      if (next.type !== 'vector' || next.from.x !== next.to.x || next.from.y !== next.to.y) onDone(next);
      return;
    }
    const stroke = finishStroke(held.raw, axes);
    if (stroke !== null) onDone({ type: 'strokes', strokes: addStroke(strokes, stroke, axes) });
  }

  function cancel(event: PointerEvent<HTMLElement>) {
    if (pen.current?.pointer !== event.pointerId) return;
    pen.current = null;
    onMove(null);
  }

  return <div className="sketch-surface" onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={cancel} />;
}
