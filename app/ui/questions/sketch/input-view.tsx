'use client';

import dynamic from 'next/dynamic';
import { isDrawn } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';

/** Loaded where a drawing is asked for: other questions do without its script. */
const SketchField = dynamic(() => import('./sketch-field.tsx').then((module) => module.SketchField));

export const sketchInput: InputKind<KindViews['sketch'], KindAnswers['sketch']> = {
  isAnswered: (answer) => Object.values(answer.drawn).some(isDrawn),
  // Another question is another paper, with an undo history of its own.
  Input: (props) => <SketchField key={props.name} {...props} />,
};
