import type { ReactNode } from 'react';
import type { Mark, PartGrade } from '#lib/grading/contract.ts';
import type { ChoiceSolution } from '#lib/questions/kinds/choice/choice.ts';
import type { ClozeSolution } from '#lib/questions/kinds/cloze/cloze.ts';
import type { CodeSolution } from '#lib/questions/kinds/code/code.ts';
import type { ExplainSolution } from '#lib/questions/kinds/explain/explain.ts';
import type { ExtractSolution } from '#lib/questions/kinds/extract/extract.ts';
import type { FormulaSolution } from '#lib/questions/kinds/formula/formula.ts';
import type { MatchSolution } from '#lib/questions/kinds/match/match.ts';
import type { NetworkSolution } from '#lib/questions/kinds/network/network.ts';
import type { NumericSolution } from '#lib/questions/kinds/numeric/numeric.ts';
import type { OrderSolution } from '#lib/questions/kinds/order/order.ts';
import type { SketchSolution } from '#lib/questions/kinds/sketch/sketch.ts';
import type { TextSolution } from '#lib/questions/kinds/text/text.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import type { KindAnswers, KindViews } from './kind-view.ts';
import type { Rendered, RenderedText } from './rendered.ts';

export type KindSolutions = {
  choice: Rendered<ChoiceSolution>;
  text: Rendered<TextSolution>;
  extract: Rendered<ExtractSolution>;
  numeric: Rendered<NumericSolution>;
  match: Rendered<MatchSolution>;
  explain: Rendered<ExplainSolution>;
  code: Rendered<CodeSolution>;
  formula: Rendered<FormulaSolution>;
  network: Rendered<NetworkSolution>;
  cloze: Rendered<ClozeSolution>;
  order: Rendered<OrderSolution>;
  sketch: Rendered<SketchSolution>;
};

export type ResultProps<View, KindAnswer, Solution> = {
  view: View;
  /** Null when nothing was given. */
  answer: KindAnswer | null;
  grade: PartGrade;
  solution: Solution;
  /** Unique on the page; prefix of all ids inside. */
  name: string;
};

/** How a kind shows what the learner gave, the marks on it and what is right. Rendered on the server. */
export type ResultKind<View, KindAnswer, Solution> = {
  Result(props: ResultProps<View, KindAnswer, Solution>): ReactNode;
  /** What the learner can set the own answer against; only where a rubric grades. Ids as in the grade's marks. */
  keyPoints?(solution: Solution): { id: string; label: RenderedText }[];
};

export type ResultKinds = { [Kind in PartKind]: ResultKind<KindViews[Kind], KindAnswers[Kind], KindSolutions[Kind]> };

export function markOf(grade: PartGrade, id: string): Mark | null {
  return grade.marks.find((mark) => mark.id === id) ?? null;
}
