import { z } from 'zod';
import type { ContentProblem, KindDefinition } from '../../kind.ts';
import { Listing, ListingLine, parseListing } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';

/** Fields of an `extract` part in the file: mark the lines of a listing that … */
export const extractShape = {
  listing: Listing,
  /** Ids of the lines that must be marked. */
  lines: z.array(z.string()).min(1),
  /** Ids that may be marked or not (a comment that belongs to the line). */
  optional: z.array(z.string()).optional(),
  /** Why a line is wanted, or why a tempting one is not. */
  why: z.array(z.strictObject({ line: z.string(), text: LocalText, misconception: z.string().optional() })).optional(),
};
const Content = z.object(extractShape);
type Content = z.infer<typeof Content>;

export const ExtractView = z.strictObject({ listing: z.array(ListingLine) });

export const ExtractAnswer = z.strictObject({
  kind: z.literal('extract'),
  schema: z.literal(1),
  lines: z.array(z.string().max(100)).max(300),
});

export const ExtractSolution = z.strictObject({
  lines: z.array(z.string()),
  optional: z.array(z.string()),
  why: z.array(z.strictObject({ line: z.string(), text: LocalText })),
});

export type ExtractContent = Content;
export type ExtractView = z.infer<typeof ExtractView>;
export type ExtractAnswer = z.infer<typeof ExtractAnswer>;
export type ExtractSolution = z.infer<typeof ExtractSolution>;

export const extract: KindDefinition<Content, ExtractView, ExtractAnswer, ExtractSolution> = {
  schemaNumber: 1,
  view: ExtractView,
  toView: ({ listing }) => ({ listing: parseListing(listing) }),
  answer: ExtractAnswer,
  isAnswered: (answer) => answer.lines.length > 0,
  rightAnswers: ({ lines }) => [{ kind: 'extract', schema: 1, lines }],
  solution: ExtractSolution,
  toSolution: ({ lines, optional, why }) => ({
    lines,
    optional: optional ?? [],
    why: (why ?? []).map(({ line, text }) => ({ line, text })),
  }),
  samplesOf: () => [],
  keyOf: ({ lines, optional }) => ({ lines: lines.toSorted(), optional: (optional ?? []).toSorted() }),
  checkContent: (content) => {
    const known = new Set(parseListing(content.listing).map((line) => line.id));
    const problems: ContentProblem[] = [];
    const mustExist = (field: string, ids: readonly string[]) => {
      for (const id of ids) {
        if (!known.has(id)) problems.push({ path: [field], message: `line "${id}" is not in the listing` });
      }
    };
    mustExist('lines', content.lines);
    mustExist('optional', content.optional ?? []);
    mustExist(
      'why',
      (content.why ?? []).map((w) => w.line),
    );
    return problems;
  },
};
