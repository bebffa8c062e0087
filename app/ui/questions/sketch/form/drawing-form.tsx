'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { KindViews } from '../../kind-view.ts';
import { CurveForm } from './curve-form.tsx';
import type { FormProps } from './form-props.ts';
import { PointsForm } from './points-form.tsx';
import { VectorForm } from './vector-form.tsx';

/** Opened once, it stays open for the next thing. */
let wasOpen = false;

/** The same task with numbers and formulas: for keyboards and screen readers, and for those who want to be exact. */
export function DrawingForm({ thing, ...props }: FormProps & { thing: KindViews['sketch']['things'][number] }) {
  const t = useTranslations('kinds.sketch.form');
  const [isOpen, setOpen] = useState(wasOpen);
  const Form = { curve: CurveForm, points: PointsForm, vector: VectorForm }[thing.type];
  return (
    <details
      open={isOpen}
      className="grid grid-cols-1 rounded-md border border-rule px-3"
      onToggle={(event) => {
        wasOpen = event.currentTarget.open;
        setOpen(wasOpen);
      }}
    >
      <summary className="w-fit cursor-pointer py-2.5 font-semibold text-accent">{t(`title.${thing.type}`)}</summary>
      <div className="grid grid-cols-1 gap-3 pb-3">
        <Form {...props} />
      </div>
    </details>
  );
}
