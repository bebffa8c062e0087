import { z } from 'zod';
import type { ContentProblem, KindDefinition } from '../../kind.ts';
import { LocalText } from '../../local-text.ts';
import { shuffle } from '../../rng.ts';

const Choice = z.strictObject({
  id: z.string(),
  text: LocalText,
  correct: z.boolean().default(false),
  /** Why it is right or wrong, in a sentence of its own. */
  why: LocalText,
  /** Which misconception choosing this shows; an id of questions/misconceptions.yaml. */
  misconception: z.string().optional(),
});

/** Fields of a `choice` part in the file. */
export const choiceShape = {
  select: z.enum(['one', 'many']),
  /** False where the order means something (ascending numbers, 'none of these' last). */
  shuffle: z.boolean().default(true),
  choices: z.array(Choice).min(2),
};
const TELLING_IDS = new Set(['correct', 'incorrect', 'right', 'wrong', 'answer', 'true', 'false']);

const Content = z.object(choiceShape);
type Content = z.infer<typeof Content>;

export const ChoiceView = z.strictObject({
  select: z.enum(['one', 'many']),
  choices: z.array(z.strictObject({ id: z.string(), text: LocalText })),
});

export const ChoiceAnswer = z.strictObject({
  kind: z.literal('choice'),
  schema: z.literal(1),
  choices: z.array(z.string().max(100)).max(50),
});

export const ChoiceSolution = z.strictObject({
  choices: z.array(z.strictObject({ id: z.string(), correct: z.boolean(), why: LocalText, misconception: z.string().optional() })),
});

export type ChoiceContent = Content;
export type ChoiceView = z.infer<typeof ChoiceView>;
export type ChoiceAnswer = z.infer<typeof ChoiceAnswer>;
export type ChoiceSolution = z.infer<typeof ChoiceSolution>;

export const choice: KindDefinition<Content, ChoiceView, ChoiceAnswer, ChoiceSolution> = {
  schemaNumber: 1,
  view: ChoiceView,
  toView: (content, rng) => {
    const choices = content.choices.map(({ id, text }) => ({ id, text }));
    return { select: content.select, choices: content.shuffle ? shuffle(choices, rng) : choices };
  },
  answer: ChoiceAnswer,
  isAnswered: (answer) => answer.choices.length > 0,
  rightAnswers: ({ choices }) => [{ kind: 'choice', schema: 1, choices: choices.filter((c) => c.correct).map((c) => c.id) }],
  solution: ChoiceSolution,
  toSolution: (content) => ({
    choices: content.choices.map(({ id, correct, why, misconception }) => ({ id, correct, why, ...(misconception && { misconception }) })),
  }),
  samplesOf: () => [],
  keyOf: (content) => ({
    select: content.select,
    correct: content.choices
      .filter((c) => c.correct)
      .map((c) => c.id)
      .sort(),
  }),
  checkContent: (content) => {
    const problems: ContentProblem[] = [];
    const correct = content.choices.filter((c) => c.correct).length;
    if (content.select === 'one' && correct !== 1) {
      problems.push({ path: ['choices'], message: `select: one needs exactly one correct choice, found ${correct}` });
    }
    if (content.select === 'many' && correct === 0) {
      problems.push({ path: ['choices'], message: 'select: many needs at least one correct choice' });
    }
    content.choices.forEach((c, index) => {
      if (content.choices.findIndex((other) => other.id === c.id) !== index) {
        problems.push({ path: ['choices', index, 'id'], message: `choice id "${c.id}" is used twice` });
      }
      if (TELLING_IDS.has(c.id))
        problems.push({ path: ['choices', index, 'id'], message: `the id "${c.id}" reaches the browser and gives the answer away` });
      if (c.correct && c.misconception !== undefined) {
        problems.push({ path: ['choices', index, 'misconception'], message: 'a correct choice shows no misconception' });
      }
    });
    return problems;
  },
};
