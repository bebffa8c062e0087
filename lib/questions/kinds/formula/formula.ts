import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { LocalText } from '../../local-text.ts';
import { checkFormula } from './check-formula.ts';
import { FORMS } from './form.ts';
import { FUNCTION_NAMES } from './tree.ts';

const Latex = z.string().trim().min(1).max(500);

const Variable = z.strictObject({
  /** As it is written: `z`, `w_{t+1}`, `\eta`, `E'`, `\frac{\partial E}{\partial w}`, `P(D \mid H)`. */
  latex: Latex,
  /** Other ways to write it. */
  also: z.array(Latex).optional(),
  /** What the proof calls it; by default the letters and figures of `latex`: `\eta` is eta, `w_{t+1}` is wt1. */
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'use letters and figures')
    .optional(),
  /** Said beside its key; not needed where the stem says it. */
  meaning: LocalText.optional(),
  /** Where the answers are compared: the domain in which the formula is meant. */
  from: z.number(),
  to: z.number(),
  /** Only whole numbers are meant. */
  whole: z.boolean().optional(),
});

/** Fields of a `formula` part in the file: an expression in the declared variables. */
export const formulaShape = {
  /** What the formula is: shown before the field with an equals sign. */
  left: Latex.optional(),
  variables: z.array(Variable).min(1).max(12),
  /** Functions with a key of their own; others can be typed. */
  functions: z.array(z.enum(FUNCTION_NAMES)).default([]),
  /** The form that is asked. A right formula in another form earns half. */
  form: z.enum(FORMS).default('any'),
  answer: Latex,
  /** The same function derived a second way: an expression, the derivative of one, or another formula. */
  proof: z.union([
    z.string(),
    /** By a variable, or by a name that is 0 at the point: `sigmoid(u + h)` by h. */
    z.strictObject({ derivativeOf: z.string(), by: z.string() }),
    z.strictObject({ latex: Latex }),
  ]),
  /** Other ways to write the answer that must be accepted. */
  equivalents: z.array(Latex).default([]),
  /** What must not be accepted. */
  wrong: z.array(z.string().max(500)).default([]),
  /** Formulas that show a misconception when given instead. */
  mistakes: z.array(z.strictObject({ latex: Latex, misconception: z.string() })).optional(),
};
const Content = z.object(formulaShape);
type Content = z.infer<typeof Content>;

export const FormulaView = z.strictObject({
  left: z.strictObject({ latex: z.string(), label: LocalText }).nullable(),
  variables: z.array(z.strictObject({ latex: z.string(), also: z.array(z.string()), label: LocalText, meaning: LocalText.nullable() })),
  functions: z.array(z.enum(FUNCTION_NAMES)),
  form: z.enum(FORMS),
});

export const FormulaAnswer = z.strictObject({
  kind: z.literal('formula'),
  schema: z.literal(1),
  /** As typed: LaTeX, with whatever a keyboard or an input method makes of it. */
  latex: z.string().max(2000),
});

export const FormulaSolution = z.strictObject({ latex: z.string(), label: LocalText });

export type FormulaContent = Content;
export type FormulaView = z.infer<typeof FormulaView>;
export type FormulaAnswer = z.infer<typeof FormulaAnswer>;
export type FormulaSolution = z.infer<typeof FormulaSolution>;

/** A formula as a text that is the same in every language. */
function asText(latex: string): LocalText {
  return { ja: `$${latex}$`, en: `$${latex}$` };
}

const answerOf = (latex: string): FormulaAnswer => ({ kind: 'formula', schema: 1, latex });

export const formula: KindDefinition<Content, FormulaView, FormulaAnswer, FormulaSolution> = {
  schemaNumber: 1,
  view: FormulaView,
  toView: ({ left, variables, functions, form }) => ({
    left: left === undefined ? null : { latex: left, label: asText(`${left} =`) },
    variables: variables.map(({ latex, also = [], meaning = null }) => ({ latex, also, label: asText(latex), meaning })),
    functions,
    form,
  }),
  answer: FormulaAnswer,
  isAnswered: (answer) => answer.latex.trim() !== '',
  rightAnswers: ({ answer, equivalents }) => [answer, ...equivalents].map(answerOf),
  wrongAnswers: ({ mistakes = [] }) =>
    mistakes.map(({ latex, misconception }, index) => ({ path: ['mistakes', index, 'latex'], answer: answerOf(latex), misconception })),
  solution: FormulaSolution,
  toSolution: ({ answer }) => ({ latex: answer, label: asText(answer) }),
  samplesOf: ({ wrong }) => wrong.map((latex, index) => ({ path: ['wrong', index], answer: answerOf(latex), marks: ['formula'], met: [] })),
  keyOf: ({ left, variables, functions, form, answer }) => ({
    left,
    variables: variables.map(({ name: _, meaning: __, ...sampled }) => sampled),
    functions,
    form,
    answer,
  }),
  checkContent: checkFormula,
};
