import { z } from 'zod';
import { Listing, parseListing } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { INDENT } from './levels.ts';

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens');

/** Fields of an `order` part in the file: put the lines of a program, or the steps of a derivation, in order. */
export const orderShape = {
  /** A program in a right order, rightly indented: every line is `id| code`. */
  listing: Listing.optional(),
  /** Steps in a right order, in place of a listing. */
  steps: z.array(z.strictObject({ id: Id, text: LocalText })).optional(),
  /** False where lines carry their indentation already. */
  indent: z.boolean().default(true),
  /**
   * Lines that need not follow the line before them: each comes after these lines, and nothing else is asked of it.
   * A line that is not named here comes after the line before it.
   */
  after: z.array(z.strictObject({ line: z.string(), after: z.array(z.string()) })).optional(),
  /** Other right orders, whole, where `after` cannot say them. */
  alternatives: z.array(z.array(z.string())).optional(),
  /** Lines that do not belong. */
  distractors: z
    .array(
      z.strictObject({
        id: Id,
        code: z.string().min(1).optional(),
        text: LocalText.optional(),
        why: LocalText,
        misconception: z.string().optional(),
      }),
    )
    .max(8)
    .default([]),
  /** Why a line stands where it stands; the misconception shows in putting it elsewhere. */
  why: z.array(z.strictObject({ line: z.string(), text: LocalText, misconception: z.string().optional() })).optional(),
};
const Content = z.object(orderShape);
export type OrderContent = z.infer<typeof Content>;

/** A line that belongs, with its level; `code` is without indentation where learners set it. */
export type Line = { id: string; level: number; code?: string | undefined; text?: LocalText | undefined };

/** The lines that belong, in the order of the file. */
export function linesOf({ listing, steps = [], indent }: OrderContent): Line[] {
  if (listing === undefined) return steps.map(({ id, text }) => ({ id, text, level: 0 }));
  return parseListing(listing).map(({ id, code }) => {
    const spaces = code.length - code.trimStart().length;
    return indent ? { id, code: code.trimStart(), level: spaces / INDENT } : { id, code, level: 0 };
  });
}

/** Whether the learner sets the indentation. */
export function hasLevels({ listing, indent }: OrderContent): boolean {
  return listing !== undefined && indent;
}

/** What stands in a line: lines with the same words are the same to a learner. */
export function wordsOf({ code, text }: Pick<Line, 'code' | 'text'>): string {
  return code ?? text?.ja ?? '';
}
