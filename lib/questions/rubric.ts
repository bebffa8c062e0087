import { z } from 'zod';
import { LocalText } from './local-text.ts';

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'ids are lower-case letters, digits and hyphens');

/** The wordings that count as one thing; matched after NFKC, lower-casing and removal of spaces between Japanese. */
export const RubricTerm = z.strictObject({
  id: Id,
  /** Literal wordings, or regular expressions written /like this/. */
  any: z.array(z.string().min(1)).min(1),
});
export type RubricTerm = z.infer<typeof RubricTerm>;

export const KeyPoint = z.strictObject({
  id: Id,
  /** What has to be said, in a short sentence; shown to the learner with the verdict, after feedback is due. */
  label: LocalText,
  weight: z.number().positive().default(1),
  /** The point is met when, for one of these, all the terms stand in one sentence that is not negated. */
  anyOf: z.array(z.array(Id).min(1)).min(1),
  /** What must not be said: when one of these stands un-negated in a sentence, the point is lost. */
  mustNot: z.array(z.array(Id).min(1)).optional(),
});
export type KeyPoint = z.infer<typeof KeyPoint>;

export const Rubric = z.strictObject({
  terms: z.array(RubricTerm).min(1),
  keyPoints: z.array(KeyPoint).min(1),
});
export type Rubric = z.infer<typeof Rubric>;

/** Why a sample is there. `bank check` wants every sort at least once. */
export const SampleSort = z.enum(['right', 'partial', 'wrong', 'negated', 'stuffed', 'copied', 'empty']);

/** An answer whose verdict the author knows; `bank check` grades it and compares. */
export const Sample = z.strictObject({
  sort: SampleSort,
  answer: z.string(),
  /** The key points that this answer earns. */
  met: z.array(Id),
});
export type Sample = z.infer<typeof Sample>;

/** A line is 40 full-width characters; a half-width character counts one half. */
export const TextLimit = z.union([z.strictObject({ lines: z.int().positive() }), z.strictObject({ characters: z.int().positive() })]);
export type TextLimit = z.infer<typeof TextLimit>;

export const FULL_WIDTH_CHARACTERS_PER_LINE = 40;

/** The limit in full-width characters. */
export function limitInCharacters(limit: TextLimit): number {
  return 'lines' in limit ? limit.lines * FULL_WIDTH_CHARACTERS_PER_LINE : limit.characters;
}
