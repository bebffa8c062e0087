import { z } from 'zod';
import { LocalText } from '../../local-text.ts';
import { TYPED_AS } from './fold-typed.ts';

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens');
const Weight = z.number().positive().default(1);

/** What can be put into a blank: a piece of code, or words with formulas. */
const candidate = {
  id: Id,
  code: z
    .string()
    .regex(/^[^\n]+$/, 'one line')
    .optional(),
  text: LocalText.optional(),
};

const Choice = z.strictObject({
  ...candidate,
  correct: z.boolean().default(false),
  why: LocalText,
  misconception: z.string().optional(),
});

/** A blank that stands as `{{id}}` in the listing or the text. */
const Blank = z.discriminatedUnion('by', [
  /** Choose one of its own choices. */
  z.strictObject({
    id: Id,
    by: z.literal('choices'),
    weight: Weight,
    shuffle: z.boolean().default(true),
    choices: z.array(Choice).min(2).max(8),
  }),
  /** Choose from a pool that several blanks share. */
  z.strictObject({
    id: Id,
    by: z.literal('pool'),
    weight: Weight,
    pool: Id,
    answer: z.string(),
    why: LocalText,
    mistakes: z.array(z.strictObject({ choice: z.string(), misconception: z.string() })).optional(),
  }),
  /** Type it. */
  z.strictObject({
    id: Id,
    by: z.literal('typing'),
    weight: Weight,
    as: z.enum(TYPED_AS),
    /** Spellings that count as right; the first is shown as the answer. */
    accept: z.array(z.string().trim().min(1).max(200)).min(1),
    /** A regular expression for what more is right; it reads the folded form, from its beginning to its end. */
    pattern: z.string().min(1).optional(),
    /** Must not be accepted: held by check. */
    reject: z.array(z.string().max(200)).optional(),
    why: LocalText,
    mistakes: z.array(z.strictObject({ value: z.string().trim().min(1).max(200), misconception: z.string() })).optional(),
  }),
]);

const Pool = z.strictObject({
  id: Id,
  /** Whether a choice may fill several blanks. */
  reuse: z.boolean().default(false),
  choices: z.array(z.strictObject(candidate)).min(2).max(12),
});

const body = {
  /** Python, with `{{id}}` where blanks are. */
  listing: z.string().min(1).optional(),
  /** Prose, with `{{id}}` where blanks are; not inside a formula. */
  text: LocalText.optional(),
  pools: z.array(Pool).default([]),
};

/** The frameworks that a listing can be written for; learners choose theirs. */
export const FRAMEWORKS = ['pytorch', 'tensorflow'] as const;
/** `any` is the version of a question that has no others. */
export const Version = z.enum(['any', ...FRAMEWORKS]);
export type Version = z.infer<typeof Version>;

/** Fields of a `cloze` part in the file: either one body, or a version for each framework. */
export const clozeShape = {
  ...body,
  blanks: z.array(Blank).min(1).max(12).optional(),
  versions: z
    .array(z.strictObject({ framework: z.enum(FRAMEWORKS), ...body, blanks: z.array(Blank).min(1).max(12) }))
    .min(2)
    .max(2)
    .optional(),
};
const Content = z.object(clozeShape);

export type ClozeContent = z.infer<typeof Content>;
export type Blank = z.infer<typeof Blank>;
export type Pool = z.infer<typeof Pool>;
export type Candidate = { id: string; code?: string | undefined; text?: LocalText | undefined };

/** One version of what is asked; `path` leads to its fields in the file. */
export type Body = {
  version: Version;
  path: (string | number)[];
  listing: string | undefined;
  text: LocalText | undefined;
  pools: Pool[];
  blanks: Blank[];
};

/** All versions of a cloze: a plain one has one. */
export function bodiesOf({ versions, listing, text, pools, blanks = [] }: ClozeContent): Body[] {
  if (versions === undefined) return [{ version: 'any', path: [], listing, text, pools, blanks }];
  return versions.map(({ framework, ...own }, index) => ({
    version: framework,
    path: ['versions', index],
    listing: own.listing,
    text: own.text,
    pools: own.pools,
    blanks: own.blanks,
  }));
}

/** What a blank can be filled with; empty where it is typed. */
export function candidatesOf(blank: Blank, pools: readonly Pool[]): readonly Candidate[] {
  switch (blank.by) {
    case 'choices':
      return blank.choices;
    case 'pool':
      return pools.find((pool) => pool.id === blank.pool)?.choices ?? [];
    case 'typing':
      return [];
  }
}

/** What a blank holds when it is right: the id of a choice, or what is typed. */
export function rightValueOf(blank: Blank): string {
  switch (blank.by) {
    case 'choices':
      return blank.choices.find((choice) => choice.correct)?.id ?? '';
    case 'pool':
      return blank.answer;
    case 'typing':
      return blank.accept[0] ?? '';
  }
}
