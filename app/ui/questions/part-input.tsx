'use client';

import type { ReactNode } from 'react';
import type { Answer } from '#lib/questions/answer.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import { inputKinds } from './input-kinds.ts';
import type { InputKinds, InputProps, KindAnswers, KindViews } from './kind-view.ts';

/** A part of any kind: `kind` says of which kind `view` is. */
export type PartView<Kind extends PartKind = PartKind> = { [Each in Kind]: { kind: Each; view: KindViews[Each] } }[Kind];

type Props = Omit<InputProps<unknown, Answer>, 'view'> & { part: PartView };

/** The input of a part, whatever its kind. */
export function PartInput({ part, answer, ...rest }: Props): ReactNode {
  return renderInput(part.kind, part.view, answer, rest);
}

export function isPartAnswered(answer: Answer | null): boolean {
  return answer !== null && askIsAnswered(answer.kind, answer);
}

const kinds: InputKinds = inputKinds;

type Rest = Omit<InputProps<unknown, Answer>, 'view' | 'answer'>;

function renderInput<Kind extends PartKind>(kind: Kind, view: KindViews[Kind], answer: Answer | null, rest: Rest): ReactNode {
  const { Input } = kinds[kind];
  return <Input {...rest} view={view} answer={answerOf(kind, answer)} />;
}

function askIsAnswered<Kind extends PartKind>(kind: Kind, answer: KindAnswers[Kind]): boolean {
  return kinds[kind].isAnswered(answer);
}

/** Answers carry their kind; one of another kind cannot be shown here and counts as none. */
function answerOf<Kind extends PartKind>(kind: Kind, answer: Answer | null): KindAnswers[Kind] | null {
  return isOfKind(kind, answer) ? answer : null;
}

function isOfKind<Kind extends PartKind>(kind: Kind, answer: Answer | null): answer is Answer & KindAnswers[Kind] {
  return answer?.kind === kind;
}
