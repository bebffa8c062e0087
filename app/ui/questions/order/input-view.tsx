'use client';

import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { OrderField } from './order-field.tsx';

export const orderInput: InputKind<KindViews['order'], KindAnswers['order']> = {
  isAnswered: (answer) => answer.lines.length > 0,
  // Another question has lines, and a history, of its own.
  Input: (props) => <OrderField key={props.name} {...props} />,
};
