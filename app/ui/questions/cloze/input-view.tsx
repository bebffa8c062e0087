'use client';

import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { ClozeField } from './cloze-field.tsx';

export const clozeInput: InputKind<KindViews['cloze'], KindAnswers['cloze']> = {
  isAnswered: ({ version, blanks }) => Object.values(blanks[version] ?? {}).some((value) => value.trim() !== ''),
  // Another question has blanks of its own.
  Input: (props) => <ClozeField key={props.name} {...props} />,
};
