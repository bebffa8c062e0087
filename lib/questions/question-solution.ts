import { z } from 'zod';
import { kindOf } from './kind-of.ts';
import { ChoiceSolution } from './kinds/choice/choice.ts';
import { ClozeSolution } from './kinds/cloze/cloze.ts';
import { CodeSolution } from './kinds/code/code.ts';
import { ExplainSolution } from './kinds/explain/explain.ts';
import { ExtractSolution } from './kinds/extract/extract.ts';
import { FormulaSolution } from './kinds/formula/formula.ts';
import { MatchSolution } from './kinds/match/match.ts';
import { NetworkSolution } from './kinds/network/network.ts';
import { NumericSolution } from './kinds/numeric/numeric.ts';
import { OrderSolution } from './kinds/order/order.ts';
import { SketchSolution } from './kinds/sketch/sketch.ts';
import { TextSolution } from './kinds/text/text.ts';
import { LocalText } from './local-text.ts';
import { partsOf } from './parts.ts';
import type { Question } from './question.ts';

const part = { id: z.string(), explanation: LocalText.nullable() };

export const PartSolution = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('choice'), solution: ChoiceSolution }),
  z.strictObject({ ...part, kind: z.literal('text'), solution: TextSolution }),
  z.strictObject({ ...part, kind: z.literal('extract'), solution: ExtractSolution }),
  z.strictObject({ ...part, kind: z.literal('numeric'), solution: NumericSolution }),
  z.strictObject({ ...part, kind: z.literal('match'), solution: MatchSolution }),
  z.strictObject({ ...part, kind: z.literal('explain'), solution: ExplainSolution }),
  z.strictObject({ ...part, kind: z.literal('code'), solution: CodeSolution }),
  z.strictObject({ ...part, kind: z.literal('formula'), solution: FormulaSolution }),
  z.strictObject({ ...part, kind: z.literal('network'), solution: NetworkSolution }),
  z.strictObject({ ...part, kind: z.literal('cloze'), solution: ClozeSolution }),
  z.strictObject({ ...part, kind: z.literal('order'), solution: OrderSolution }),
  z.strictObject({ ...part, kind: z.literal('sketch'), solution: SketchSolution }),
]);
export type PartSolution = z.infer<typeof PartSolution>;

/** What a learner may see of a question once feedback is due. */
export const QuestionSolution = z.strictObject({
  explanation: LocalText,
  next: LocalText.nullable(),
  sources: z.array(z.string()),
  parts: z.array(PartSolution),
});
export type QuestionSolution = z.infer<typeof QuestionSolution>;

/** The solution of a question: right answers, explanations, what to do next. */
export function toQuestionSolution(question: Question): QuestionSolution {
  return QuestionSolution.parse({
    explanation: question.explanation,
    next: question.next ?? null,
    sources: question.sources ?? [],
    parts: partsOf(question).map(({ id, kind, explanation, content }) => ({
      id,
      kind,
      explanation,
      solution: kindOf(kind).toSolution(content),
    })),
  });
}
