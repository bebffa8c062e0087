import type { ReactNode } from 'react';
import type { PartGrade } from '#lib/grading/contract.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import type { KindAnswers, KindViews } from './kind-view.ts';
import type { PartView } from './part-input.tsx';
import type { RenderedText } from './rendered.ts';
import type { KindSolutions, ResultKinds } from './result-kind.ts';
import { resultKinds } from './result-kinds.ts';

/** What is right about a part of any kind: `kind` says of which kind `solution` is. */
export type PartSolutionView<Kind extends PartKind = PartKind> = { [Each in Kind]: { kind: Each; solution: KindSolutions[Each] } }[Kind];

type Props = { part: PartView; solution: PartSolutionView; answer: Answer | null; grade: PartGrade; name: string };

/** The result of a part, whatever its kind. */
export function PartResult({ part, solution, answer, grade, name }: Props): ReactNode {
  if (solution.kind !== part.kind) throw new Error(`part ${name} is ${part.kind}, its solution ${solution.kind}`);
  return renderResult(part.kind, part.view, solution.solution, answer, { grade, name });
}

/** The key points of a rubric; none where no rubric grades. */
export function keyPointsOf(solution: PartSolutionView): { id: string; label: RenderedText }[] {
  return askKeyPoints(solution.kind, solution.solution);
}

const kinds: ResultKinds = resultKinds;

function askKeyPoints<Kind extends PartKind>(kind: Kind, solution: KindSolutions[Kind]) {
  return kinds[kind].keyPoints?.(solution) ?? [];
}

function renderResult<Kind extends PartKind>(
  kind: Kind,
  view: KindViews[Kind],
  solution: KindSolutions[PartKind],
  answer: Answer | null,
  rest: { grade: PartGrade; name: string },
): ReactNode {
  const { Result } = kinds[kind];
  // `PartResult` has compared the kinds of view and solution; the compiler cannot carry that through the registry.
  return (
    <Result
      {...rest}
      view={view}
      solution={solution as KindSolutions[Kind]}
      answer={answer?.kind === kind ? (answer as KindAnswers[Kind]) : null}
    />
  );
}
