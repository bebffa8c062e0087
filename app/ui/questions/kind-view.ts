import type { ReactNode } from 'react';
import type { ChoiceAnswer, ChoiceView } from '#lib/questions/kinds/choice/choice.ts';
import type { ClozeAnswer, ClozeView } from '#lib/questions/kinds/cloze/cloze.ts';
import type { CodeAnswer, CodeView } from '#lib/questions/kinds/code/code.ts';
import type { ExplainAnswer, ExplainView } from '#lib/questions/kinds/explain/explain.ts';
import type { ExtractAnswer, ExtractView } from '#lib/questions/kinds/extract/extract.ts';
import type { FormulaAnswer, FormulaView } from '#lib/questions/kinds/formula/formula.ts';
import type { MatchAnswer, MatchView } from '#lib/questions/kinds/match/match.ts';
import type { NetworkAnswer, NetworkView } from '#lib/questions/kinds/network/network.ts';
import type { NumericAnswer, NumericView } from '#lib/questions/kinds/numeric/numeric.ts';
import type { OrderAnswer, OrderView } from '#lib/questions/kinds/order/order.ts';
import type { SketchAnswer, SketchView } from '#lib/questions/kinds/sketch/sketch.ts';
import type { TextAnswer, TextView } from '#lib/questions/kinds/text/text.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import type { Rendered } from './rendered.ts';

/** The views of all kinds as a browser gets them: texts and listings are HTML already. */
export type KindViews = {
  choice: Rendered<ChoiceView>;
  text: Rendered<TextView>;
  extract: Rendered<ExtractView>;
  numeric: Rendered<NumericView>;
  match: Rendered<MatchView>;
  explain: Rendered<ExplainView>;
  code: Rendered<CodeView>;
  formula: Rendered<FormulaView>;
  network: Rendered<NetworkView>;
  cloze: Rendered<ClozeView>;
  order: Rendered<OrderView>;
  sketch: Rendered<SketchView>;
};

export type KindAnswers = {
  choice: ChoiceAnswer;
  text: TextAnswer;
  extract: ExtractAnswer;
  numeric: NumericAnswer;
  match: MatchAnswer;
  explain: ExplainAnswer;
  code: CodeAnswer;
  formula: FormulaAnswer;
  network: NetworkAnswer;
  cloze: ClozeAnswer;
  order: OrderAnswer;
  sketch: SketchAnswer;
};

export type InputProps<View, KindAnswer> = {
  view: View;
  answer: KindAnswer | null;
  onChange(answer: KindAnswer): void;
  /** Shown, but not to be changed: before the page is ready, when time is up, and in a comparison. */
  isLocked: boolean;
  /** Unique on the page; prefix of all ids and names inside. */
  name: string;
  /** Id of the element that asks. */
  labelledBy: string;
};

/** What the player knows of one kind. */
export type InputKind<View, KindAnswer> = {
  Input(props: InputProps<View, KindAnswer>): ReactNode;
  isAnswered(answer: KindAnswer): boolean;
};

export type InputKinds = { [Kind in PartKind]: InputKind<KindViews[Kind], KindAnswers[Kind]> };
