import { z } from 'zod';
import { ChoiceAnswer } from './kinds/choice/choice.ts';
import { ClozeAnswer } from './kinds/cloze/cloze.ts';
import { CodeAnswer } from './kinds/code/code.ts';
import { ExplainAnswer } from './kinds/explain/explain.ts';
import { ExtractAnswer } from './kinds/extract/extract.ts';
import { FormulaAnswer } from './kinds/formula/formula.ts';
import { MatchAnswer } from './kinds/match/match.ts';
import { NetworkAnswer } from './kinds/network/network.ts';
import { NumericAnswer } from './kinds/numeric/numeric.ts';
import { OrderAnswer } from './kinds/order/order.ts';
import { SketchAnswer } from './kinds/sketch/sketch.ts';
import { TextAnswer } from './kinds/text/text.ts';

/** What a learner gave for one part. */
export const Answer = z.discriminatedUnion('kind', [
  ChoiceAnswer,
  TextAnswer,
  ExtractAnswer,
  NumericAnswer,
  MatchAnswer,
  ExplainAnswer,
  CodeAnswer,
  FormulaAnswer,
  NetworkAnswer,
  ClozeAnswer,
  OrderAnswer,
  SketchAnswer,
]);
export type Answer = z.infer<typeof Answer>;
