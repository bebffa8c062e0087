import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { ListingLine } from '../../listing.ts';
import { LocalText } from '../../local-text.ts';
import { type Rng, shuffle } from '../../rng.ts';
import { checkCloze } from './check-cloze.ts';
import { type Blank, type Body, bodiesOf, type Candidate, type ClozeContent, rightValueOf, Version } from './cloze-content.ts';
import { TYPED_AS } from './fold-typed.ts';

/** All of them code, or all of them texts. */
const Choices = z.union([z.array(ListingLine), z.array(z.strictObject({ id: z.string(), text: LocalText }))]);
export type Choices = z.infer<typeof Choices>;

export const ClozeView = z.strictObject({
  versions: z.array(
    z.strictObject({
      version: Version,
      /** With `{{id}}` where blanks are; empty where there is only a text. */
      listing: z.array(ListingLine),
      text: LocalText.nullable(),
      pools: z.array(z.strictObject({ id: z.string(), reuse: z.boolean(), choices: Choices })),
      blanks: z.array(
        z.discriminatedUnion('by', [
          z.strictObject({ id: z.string(), by: z.literal('choices'), choices: Choices }),
          z.strictObject({ id: z.string(), by: z.literal('pool'), pool: z.string() }),
          z.strictObject({ id: z.string(), by: z.literal('typing'), as: z.enum(TYPED_AS) }),
        ]),
      ),
    }),
  ),
});

export const ClozeAnswer = z.strictObject({
  kind: z.literal('cloze'),
  schema: z.literal(1),
  /** The version that counts. */
  version: Version,
  /** By version and blank: the id of a choice, or what was typed. What was given in the other version is kept. */
  blanks: z.partialRecord(
    Version,
    z.record(z.string().max(100), z.string().max(500)).refine((given) => Object.keys(given).length <= 50, 'at most 50 blanks'),
  ),
});

export const ClozeSolution = z.strictObject({
  versions: z.array(
    z.strictObject({
      version: Version,
      blanks: z.array(
        z.strictObject({
          id: z.string(),
          right: z.union([z.strictObject({ id: z.string() }), z.strictObject({ typed: z.array(z.string()) })]),
          why: LocalText.nullable(),
          /** Why each of its own choices is right or wrong. */
          choices: z.array(z.strictObject({ id: z.string(), why: LocalText })),
        }),
      ),
    }),
  ),
});

export type ClozeView = z.infer<typeof ClozeView>;
export type ClozeAnswer = z.infer<typeof ClozeAnswer>;
export type ClozeSolution = z.infer<typeof ClozeSolution>;

export const cloze: KindDefinition<ClozeContent, ClozeView, ClozeAnswer, ClozeSolution> = {
  schemaNumber: 1,
  view: ClozeView,
  toView: (content, rng) => ({ versions: bodiesOf(content).map((body) => toBodyView(body, rng)) }),
  answer: ClozeAnswer,
  isAnswered: ({ version, blanks }) => Object.values(blanks[version] ?? {}).some((value) => value.trim() !== ''),
  rightAnswers: (content) =>
    bodiesOf(content).flatMap((body) => {
      const spellings = Math.max(...body.blanks.map((blank) => (blank.by === 'typing' ? blank.accept.length : 1)));
      return Array.from({ length: spellings }, (_, index) =>
        answerOf(body, (blank) => (blank.by === 'typing' ? (blank.accept[index] ?? rightValueOf(blank)) : rightValueOf(blank))),
      );
    }),
  wrongAnswers: (content) =>
    bodiesOf(content).flatMap((body) =>
      body.blanks.flatMap((blank, index) =>
        mistakesOf(blank).map(({ value, path, misconception }) => ({
          path: [...body.path, 'blanks', index, ...path],
          answer: answerOf(body, (other) => (other.id === blank.id ? value : rightValueOf(other))),
          misconception,
        })),
      ),
    ),
  solution: ClozeSolution,
  toSolution: (content) => ({
    versions: bodiesOf(content).map(({ version, blanks }) => ({
      version,
      blanks: blanks.map((blank) => ({
        id: blank.id,
        right: blank.by === 'typing' ? { typed: blank.accept } : { id: rightValueOf(blank) },
        why: blank.by === 'choices' ? null : blank.why,
        choices: blank.by === 'choices' ? blank.choices.map(({ id, why }) => ({ id, why })) : [],
      })),
    })),
  }),
  samplesOf: (content) =>
    bodiesOf(content).flatMap((body) =>
      body.blanks.flatMap((blank, index) =>
        (blank.by === 'typing' ? (blank.reject ?? []) : []).map((value, position) => ({
          path: [...body.path, 'blanks', index, 'reject', position],
          answer: answerOf(body, (other) => (other.id === blank.id ? value : rightValueOf(other))),
          marks: [blank.id],
          met: [],
        })),
      ),
    ),
  keyOf: (content) =>
    bodiesOf(content).map(({ version, blanks }) => ({
      version,
      blanks: blanks.map((blank) => ({
        id: blank.id,
        weight: blank.weight,
        right: blank.by === 'typing' ? [blank.as, ...blank.accept, blank.pattern] : rightValueOf(blank),
      })),
    })),
  checkContent: checkCloze,
};

function answerOf(body: Body, fill: (blank: Blank) => string): ClozeAnswer {
  return {
    kind: 'cloze',
    schema: 1,
    version: body.version,
    blanks: { [body.version]: Object.fromEntries(body.blanks.map((blank) => [blank.id, fill(blank)])) },
  };
}

function mistakesOf(blank: Blank): { value: string; path: (string | number)[]; misconception: string }[] {
  switch (blank.by) {
    case 'choices':
      return blank.choices.flatMap(({ id, misconception }, index) =>
        misconception === undefined ? [] : { value: id, path: ['choices', index, 'misconception'], misconception },
      );
    case 'pool':
      return (blank.mistakes ?? []).map(({ choice, misconception }, index) => ({
        value: choice,
        path: ['mistakes', index],
        misconception,
      }));
    case 'typing':
      return (blank.mistakes ?? []).map(({ value, misconception }, index) => ({ value, path: ['mistakes', index], misconception }));
  }
}

function toBodyView({ version, listing, text, pools, blanks }: Body, rng: Rng): ClozeView['versions'][number] {
  return {
    version,
    listing: (listing?.split('\n') ?? []).map((code, index) => ({ id: `line-${index + 1}`, code })),
    text: text ?? null,
    pools: pools.map(({ id, reuse, choices }) => ({ id, reuse, choices: toChoices(shuffle(choices, rng)) })),
    blanks: blanks.map((blank) => toBlankView(blank, rng)),
  };
}

function toBlankView(blank: Blank, rng: Rng): ClozeView['versions'][number]['blanks'][number] {
  switch (blank.by) {
    case 'choices':
      return { id: blank.id, by: blank.by, choices: toChoices(blank.shuffle ? shuffle(blank.choices, rng) : blank.choices) };
    case 'pool':
      return { id: blank.id, by: blank.by, pool: blank.pool };
    case 'typing':
      return { id: blank.id, by: blank.by, as: blank.as };
  }
}

/** Code among texts is written as code in a text. */
function toChoices(candidates: readonly Candidate[]): Choices {
  if (candidates.every(({ code }) => code !== undefined)) return candidates.map(({ id, code = '' }) => ({ id, code }));
  return candidates.map(({ id, code = '', text = { ja: `\`${code}\`` } }) => ({ id, text }));
}
