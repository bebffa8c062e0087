import { z } from 'zod';
import { Hints } from './hints.ts';
import { LocalText } from './local-text.ts';
import { shapes } from './registry.ts';
import { Variants } from './variants/variants.ts';

export const Slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens');

/** Exam areas of the 2024 syllabus. */
export const Area = z.enum(['mathematics', 'machine-learning', 'deep-learning-basics', 'deep-learning-applications', 'platform']);

/** What every question file has, whatever its kind. */
const common = {
  id: Slug,
  schema: z.literal(1),
  status: z.enum(['draft', 'published', 'retired']),
  area: Area,
  difficulty: z.int().min(1).max(5),
  /** The question's own clock, for all its parts together. */
  limitSeconds: z.int().min(15).max(1800),
  /** Concepts, for finding and for mastery. */
  tags: z.array(Slug).min(1),
  /** What is new in every attempt. */
  variants: Variants.optional(),
  /** The question itself; for a group the passage that its parts share. */
  stem: LocalText,
};

const ending = {
  /** Derives the answer, with shapes; shown with the result. */
  explanation: LocalText,
  /** What to read or try next. */
  next: LocalText.optional(),
  /** Where a fact that is not common knowledge comes from (paper, year). */
  sources: z.array(z.string()).optional(),
  /** An author's remark; never shown to learners. */
  note: z.string().optional(),
};

/** What follows the kind's own fields in a question that is no group. */
const closing = { hints: Hints.optional(), ...ending };

/** A part of a group. A `code` question stands alone: its files have one folder. */
const part = {
  id: Slug,
  weight: z.number().positive().default(1),
  stem: LocalText,
  hints: Hints.optional(),
  /** Said with this part's result; the group's own explanation follows at the end. */
  explanation: LocalText.optional(),
};

const Part = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, kind: z.literal('choice'), ...shapes.choice }),
  z.strictObject({ ...part, kind: z.literal('text'), ...shapes.text }),
  z.strictObject({ ...part, kind: z.literal('extract'), ...shapes.extract }),
  z.strictObject({ ...part, kind: z.literal('numeric'), ...shapes.numeric }),
  z.strictObject({ ...part, kind: z.literal('match'), ...shapes.match }),
  z.strictObject({ ...part, kind: z.literal('explain'), ...shapes.explain }),
  z.strictObject({ ...part, kind: z.literal('formula'), ...shapes.formula }),
  z.strictObject({ ...part, kind: z.literal('network'), ...shapes.network }),
  z.strictObject({ ...part, kind: z.literal('cloze'), ...shapes.cloze }),
  z.strictObject({ ...part, kind: z.literal('order'), ...shapes.order }),
  z.strictObject({ ...part, kind: z.literal('sketch'), ...shapes.sketch }),
]);

/** A question file. Field order here is the canonical order in the file. */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('choice'), ...shapes.choice, ...closing }),
  z.strictObject({ ...common, kind: z.literal('text'), ...shapes.text, ...closing }),
  z.strictObject({ ...common, kind: z.literal('extract'), ...shapes.extract, ...closing }),
  z.strictObject({ ...common, kind: z.literal('numeric'), ...shapes.numeric, ...closing }),
  z.strictObject({ ...common, kind: z.literal('match'), ...shapes.match, ...closing }),
  z.strictObject({ ...common, kind: z.literal('explain'), ...shapes.explain, ...closing }),
  z.strictObject({ ...common, kind: z.literal('code'), ...shapes.code, ...closing }),
  z.strictObject({ ...common, kind: z.literal('formula'), ...shapes.formula, ...closing }),
  z.strictObject({ ...common, kind: z.literal('network'), ...shapes.network, ...closing }),
  z.strictObject({ ...common, kind: z.literal('cloze'), ...shapes.cloze, ...closing }),
  z.strictObject({ ...common, kind: z.literal('order'), ...shapes.order, ...closing }),
  z.strictObject({ ...common, kind: z.literal('sketch'), ...shapes.sketch, ...closing }),
  z.strictObject({ ...common, kind: z.literal('group'), parts: z.array(Part).min(2).max(6), ...ending }),
]);

/** A question as parsed, defaults filled in. */
export type Question = z.infer<typeof Question>;
/** A question as the file holds it, defaults left out. */
export type QuestionSource = z.input<typeof Question>;

/** subject.yaml */
export const SubjectFile = z.strictObject({
  title: LocalText,
  position: z.int().positive(),
  /** Section folders in the course's order. */
  sections: z.array(Slug).min(1),
});

/** A confirmation test of a section. */
export const TestFile = z.strictObject({
  id: Slug,
  title: LocalText,
  defaultPacing: z.enum(['per-question', 'whole']),
  /** Question ids, in the order they are asked. */
  questions: z.array(Slug).min(1),
});

/** section.yaml; questions that are in no test are practice only. */
export const SectionFile = z.strictObject({
  title: LocalText,
  tests: z.array(TestFile),
});

/** questions/misconceptions.yaml */
export const MisconceptionsFile = z.array(z.strictObject({ id: Slug, name: LocalText, explanation: LocalText }));
