import { z } from 'zod';
import { checkRubric } from '../../check-rubric.ts';
import type { ContentProblem, KindDefinition } from '../../kind.ts';
import { Listing, ListingLine, parseListing } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { limitInCharacters, Rubric, Sample, TextLimit } from '../../rubric.ts';

/** Fields of an `explain` part in the file: one short explanation per marked line of a listing. */
export const explainShape = {
  listing: Listing,
  explain: z
    .array(
      z.strictObject({
        line: z.string(),
        limit: TextLimit,
        rubric: Rubric,
        modelAnswer: LocalText,
        samples: z.array(Sample),
      }),
    )
    .min(1),
};
const Content = z.object(explainShape);
type Content = z.infer<typeof Content>;

export const ExplainView = z.strictObject({
  listing: z.array(ListingLine),
  explain: z.array(z.strictObject({ line: z.string(), limit: TextLimit, maxCharacters: z.number() })),
});

export const ExplainAnswer = z.strictObject({
  kind: z.literal('explain'),
  schema: z.literal(1),
  /** Line id to explanation. */
  lines: z.record(z.string().max(100), z.string().max(2_000)),
});

export const ExplainSolution = z.strictObject({
  lines: z.array(
    z.strictObject({
      line: z.string(),
      modelAnswer: LocalText,
      keyPoints: z.array(z.strictObject({ id: z.string(), label: LocalText, weight: z.number() })),
    }),
  ),
});

export type ExplainContent = Content;
export type ExplainView = z.infer<typeof ExplainView>;
export type ExplainAnswer = z.infer<typeof ExplainAnswer>;
export type ExplainSolution = z.infer<typeof ExplainSolution>;

export const explain: KindDefinition<Content, ExplainView, ExplainAnswer, ExplainSolution> = {
  schemaNumber: 1,
  view: ExplainView,
  toView: (content) => ({
    listing: parseListing(content.listing),
    explain: content.explain.map(({ line, limit }) => ({ line, limit, maxCharacters: limitInCharacters(limit) })),
  }),
  answer: ExplainAnswer,
  isAnswered: (answer) => Object.values(answer.lines).some((explanation) => explanation.trim() !== ''),
  rightAnswers: ({ explain }) =>
    (['ja', 'en'] as const)
      .filter((locale) => explain.every(({ modelAnswer }) => modelAnswer[locale] !== undefined))
      .map((locale) => ({
        kind: 'explain',
        schema: 1,
        lines: Object.fromEntries(explain.map(({ line, modelAnswer }) => [line, modelAnswer[locale] ?? ''])),
      })),
  solution: ExplainSolution,
  toSolution: (content) => ({
    lines: content.explain.map(({ line, modelAnswer, rubric }) => ({
      line,
      modelAnswer,
      keyPoints: rubric.keyPoints.map(({ id, label, weight }) => ({ id, label, weight })),
    })),
  }),
  samplesOf: (content) =>
    content.explain.flatMap(({ line, rubric, samples }, lineIndex) =>
      samples.map(({ answer, met }, index) => ({
        path: ['explain', lineIndex, 'samples', index],
        answer: { kind: 'explain' as const, schema: 1 as const, lines: { [line]: answer } },
        marks: rubric.keyPoints.map((point) => `${line}/${point.id}`),
        met: met.map((id) => `${line}/${id}`),
      })),
    ),
  keyOf: (content) => content.explain.map(({ line, rubric, limit }) => ({ line, rubric, limit })),
  checkContent: (content) => {
    const known = new Set(parseListing(content.listing).map((line) => line.id));
    const problems: ContentProblem[] = [];
    content.explain.forEach(({ line, rubric, samples }, index) => {
      if (!known.has(line)) problems.push({ path: ['explain', index, 'line'], message: `line "${line}" is not in the listing` });
      for (const problem of checkRubric(rubric, samples)) {
        problems.push({ ...problem, path: ['explain', index, ...problem.path] });
      }
    });
    return problems;
  },
};
