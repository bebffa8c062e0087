import { z } from 'zod';
import { kindOf } from './kind-of.ts';
import { ChoiceView } from './kinds/choice/choice.ts';
import { ClozeView } from './kinds/cloze/cloze.ts';
import { CodeView } from './kinds/code/code.ts';
import { ExplainView } from './kinds/explain/explain.ts';
import { ExtractView } from './kinds/extract/extract.ts';
import { FormulaView } from './kinds/formula/formula.ts';
import { MatchView } from './kinds/match/match.ts';
import { NetworkView } from './kinds/network/network.ts';
import { NumericView } from './kinds/numeric/numeric.ts';
import { OrderView } from './kinds/order/order.ts';
import { SketchView } from './kinds/sketch/sketch.ts';
import { TextView } from './kinds/text/text.ts';
import { LocalText } from './local-text.ts';
import { partRng } from './part-rng.ts';
import { partsOf, type QuestionPart } from './parts.ts';
import type { Question } from './question.ts';
import { Area } from './question.ts';

const part = {
  id: z.string(),
  weight: z.number(),
  stem: LocalText.nullable(),
  /** What each hint costs; their texts are told one by one, when they are asked for. */
  hints: z.array(z.number()),
};

/** A part as a learner may see it before feedback. */
export const PublicPart = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('choice'), view: ChoiceView }),
  z.strictObject({ ...part, kind: z.literal('text'), view: TextView }),
  z.strictObject({ ...part, kind: z.literal('extract'), view: ExtractView }),
  z.strictObject({ ...part, kind: z.literal('numeric'), view: NumericView }),
  z.strictObject({ ...part, kind: z.literal('match'), view: MatchView }),
  z.strictObject({ ...part, kind: z.literal('explain'), view: ExplainView }),
  z.strictObject({ ...part, kind: z.literal('code'), view: CodeView }),
  z.strictObject({ ...part, kind: z.literal('formula'), view: FormulaView }),
  z.strictObject({ ...part, kind: z.literal('network'), view: NetworkView }),
  z.strictObject({ ...part, kind: z.literal('cloze'), view: ClozeView }),
  z.strictObject({ ...part, kind: z.literal('order'), view: OrderView }),
  z.strictObject({ ...part, kind: z.literal('sketch'), view: SketchView }),
]);
export type PublicPart = z.infer<typeof PublicPart>;

/** A question as a learner may see it before feedback: an allow-list, so a new field is secret until it is named here. */
export const PublicQuestion = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'choice',
    'text',
    'extract',
    'numeric',
    'match',
    'explain',
    'code',
    'formula',
    'network',
    'cloze',
    'order',
    'sketch',
    'group',
  ]),
  area: Area,
  difficulty: z.number(),
  limitSeconds: z.number(),
  stem: LocalText,
  parts: z.array(PublicPart),
});
export type PublicQuestion = z.infer<typeof PublicQuestion>;

/** The public view of a question; the same seed gives the same order of choices. */
export function toPublicQuestion(question: Question, seed: number): PublicQuestion {
  const { id, kind, area, difficulty, limitSeconds, stem } = question;
  return PublicQuestion.parse({
    id,
    kind,
    area,
    difficulty,
    limitSeconds,
    stem,
    parts: partsOf(question).map((each) => toPublicPart(each, seed)),
  });
}

function toPublicPart({ id, kind, weight, stem, hints, content }: QuestionPart, seed: number): unknown {
  return { id, weight, stem, hints: hints.map(({ cost }) => cost), kind, view: kindOf(kind).toView(content, partRng(seed, id)) };
}
