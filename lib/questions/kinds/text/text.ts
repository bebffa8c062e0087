import { z } from 'zod';
import { checkRubric } from '../../check-rubric.ts';
import type { KindDefinition } from '../../kind.ts';
import { LocalText } from '../../local-text.ts';
import { limitInCharacters, Rubric, Sample, TextLimit } from '../../rubric.ts';

/** Fields of a `text` part in the file. */
export const textShape = {
  limit: TextLimit,
  rubric: Rubric,
  modelAnswer: LocalText,
  samples: z.array(Sample),
};
const Content = z.object(textShape);
type Content = z.infer<typeof Content>;

export const TextView = z.strictObject({ limit: TextLimit, maxCharacters: z.number() });

export const TextAnswer = z.strictObject({
  kind: z.literal('text'),
  schema: z.literal(1),
  text: z.string().max(5_000),
});

export const TextSolution = z.strictObject({
  modelAnswer: LocalText,
  keyPoints: z.array(z.strictObject({ id: z.string(), label: LocalText, weight: z.number() })),
});

export type TextContent = Content;
export type TextView = z.infer<typeof TextView>;
export type TextAnswer = z.infer<typeof TextAnswer>;
export type TextSolution = z.infer<typeof TextSolution>;

export const text: KindDefinition<Content, TextView, TextAnswer, TextSolution> = {
  schemaNumber: 1,
  view: TextView,
  toView: ({ limit }) => ({ limit, maxCharacters: limitInCharacters(limit) }),
  answer: TextAnswer,
  isAnswered: (answer) => answer.text.trim() !== '',
  rightAnswers: ({ modelAnswer }) =>
    [modelAnswer.ja, modelAnswer.en].flatMap((answer) => (answer === undefined ? [] : { kind: 'text', schema: 1, text: answer })),
  solution: TextSolution,
  toSolution: ({ modelAnswer, rubric }) => ({
    modelAnswer,
    keyPoints: rubric.keyPoints.map(({ id, label, weight }) => ({ id, label, weight })),
  }),
  samplesOf: ({ rubric, samples }) =>
    samples.map(({ answer, met }, index) => ({
      path: ['samples', index],
      answer: { kind: 'text', schema: 1, text: answer },
      marks: rubric.keyPoints.map((point) => point.id),
      met,
    })),
  keyOf: ({ rubric, limit }) => ({ rubric, limit }),
  checkContent: ({ rubric, samples }) => checkRubric(rubric, samples),
};
