'use client';

import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { FormulaField } from './formula-field.tsx';

export const formulaInput: InputKind<KindViews['formula'], KindAnswers['formula']> = {
  isAnswered: (answer) => answer.latex.trim() !== '',
  // Another question is another formula, with an undo history of its own.
  Input: (props) => <FormulaField key={props.name} {...props} />,
};
