'use client';

import dynamic from 'next/dynamic';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';

/** Loaded where a network is to be drawn: other questions do without its script. */
const NetworkField = dynamic(() => import('./network-field.tsx').then((module) => module.NetworkField));

export const networkInput: InputKind<KindViews['network'], KindAnswers['network']> = {
  isAnswered: (answer) => answer.layers.some((layer) => layer.length > 0),
  // Another question is another drawing, with an undo history of its own.
  Input: (props) => <NetworkField key={props.name} {...props} />,
};
