'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import type { Drawing, Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { KindViews } from '../kind-view.ts';
import { numberText } from './paper/number-text.ts';
import { percent, shareAt } from './paper/view-box.ts';
import { moved, placesOf } from './pen/grip.ts';
import { nudged } from './pen/pixel-place.ts';

type Props = {
  drawing: Drawing | undefined;
  axes: KindViews['sketch']['axes'];
  describedBy: string;
  onChange(drawing: Drawing, tag: string | null): void;
};

/** A button on every point and on both ends of an arrow: arrow keys move it by a tenth of a tick, with Shift by a tick. */
export function Handles({ drawing, axes, describedBy, onChange }: Props) {
  const t = useTranslations('kinds.sketch');
  const [told, setTold] = useState('');
  if (drawing === undefined) return null;
  const places = placesOf(drawing);
  const placeText = ({ x, y }: Point) => t('place', { x: `${axes.x.name} = ${numberText(x)}`, y: `${axes.y.name} = ${numberText(y)}` });
  const nameOf = (index: number) =>
    drawing.type === 'vector' ? t(index === 0 ? 'form.tail' : 'form.tip') : t('form.point', { number: index + 1 });

  function press(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    const place = places[index];
    if (!drawing || place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (drawing.type === 'points' && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      onChange({ ...drawing, points: drawing.points.filter((_, other) => other !== index) }, null);
      setTold(t('removed', { what: nameOf(index) }));
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const share = event.shiftKey ? 1 : 0.1;
    const next = nudged(place, { x: step.x * share * axes.x.tick, y: step.y * share * axes.y.tick }, axes);
    onChange(moved(drawing, index, next), `nudge ${index}`);
    setTold(placeText(next));
  }

  return (
    <>
      {places.map((place, index) => {
        const { left, top } = shareAt(place, axes);
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a handle stays with its number, so that it keeps the focus
            key={index}
            type="button"
            aria-label={`${nameOf(index)} ${placeText(place)}`}
            aria-describedby={describedBy}
            className="sketch-handle"
            style={{ left: percent(left), top: percent(top) }}
            onKeyDown={(event) => press(event, index)}
          />
        );
      })}
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  );
}

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};
