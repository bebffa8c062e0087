'use client';

import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { AnswerField } from './answer-field.tsx';

export const textInput: InputKind<KindViews['text'], KindAnswers['text']> = {
  isAnswered: (answer) => answer.text.trim() !== '',

  Input: function TextInput({ view, answer, onChange, isLocked, labelledBy }) {
    return (
      <AnswerField
        value={answer?.text ?? ''}
        onChange={(text) => onChange({ kind: 'text', schema: 1, text })}
        limit={view.limit}
        maxCharacters={view.maxCharacters}
        isLocked={isLocked}
        labelledBy={labelledBy}
      />
    );
  },
};
