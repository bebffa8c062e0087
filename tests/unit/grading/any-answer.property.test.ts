import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readBank } from '#lib/bank/read-bank.ts';
import { questionsOf } from '#lib/bank/walk-content.ts';
import { gradePart, gradingContextOf, type QuestionContext } from '#lib/grading/grade-question.ts';
import { Answer } from '#lib/questions/answer.ts';
import { kindOf } from '#lib/questions/kind-of.ts';
import { partsOf, type QuestionPart } from '#lib/questions/parts.ts';
import { kinds, type PartKind } from '#lib/questions/registry.ts';
import { instantiate } from '#lib/questions/variants/instantiate.ts';

/** How many answers a kind gets: more by hand than in the suite. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1500);

type Asked = { id: string; part: QuestionPart; context: QuestionContext; right: unknown[] };
const asked = new Map<PartKind, Asked[]>();

beforeAll(async () => {
  const bank = await readBank(resolve(import.meta.dirname, '../../../questions'));
  for (const file of questionsOf(bank)) {
    const question = instantiate(file.parsed.value, 3);
    for (const part of partsOf(question)) {
      // Programs are run before they are graded: the sandbox has tests of its own.
      if (part.kind === 'code') continue;
      const each = { id: question.id, part, context: gradingContextOf(question, 3), right: kindOf(part.kind).rightAnswers(part.content) };
      asked.set(part.kind, [...(asked.get(part.kind) ?? []), each]);
    }
  }
});

const scalar = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', 'x', '1e999', '\\frac', '{', '𝟙', '\u0000', '__proto__', 'ー1', '1/0'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

/** What happens to one place of a right answer; often it stays of its type, so that schemas let it in. */
const change = fc.record({
  at: fc.nat(),
  keepsType: fc.boolean(),
  by: fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constant('delete'), fc.constant('repeat')),
});

/** Changes the n-th value inside a value. */
function mutate(value: unknown, { at, by, keepsType }: { at: number; by: unknown; keepsType: boolean }): unknown {
  const places: { holder: unknown[] | Record<string, unknown>; key: string }[] = [];
  const collect = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      if (key === 'kind' || key === 'schema') continue;
      places.push({ holder: holder as Record<string, unknown>, key });
      collect((holder as Record<string, unknown>)[key]);
    }
  };
  const copy = structuredClone(value);
  collect(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return copy;
  const { holder, key } = place;
  if (by === 'delete') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (by === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else (holder as Record<string, unknown>)[key] = keepsType ? likeBefore((holder as Record<string, unknown>)[key], by) : by;
  return copy;
}

function likeBefore(before: unknown, by: unknown): unknown {
  if (typeof before === 'string') return String(by);
  if (typeof before === 'number') return typeof by === 'number' ? by : String(by).length;
  return typeof before === 'boolean' ? !before : before;
}

const everyKind = (Object.keys(kinds) as PartKind[]).filter((kind) => kind !== 'code');

test.each(everyKind)(
  'whatever is answered to a %s question, grading it neither throws nor leaves 0 to 1',
  (kind) => {
    const parts = asked.get(kind) ?? [];
    expect(parts.length).toBeGreaterThanOrEqual(4);
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(change, { maxLength: 6 }),
        fc.option(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue()), { freq: 1 }),
        (index, changes, wild) => {
          const chosen = parts[index % parts.length];
          if (!chosen) return;
          const right = chosen.right[index % Math.max(chosen.right.length, 1)];
          const given = wild ? { ...wild, kind, schema: 1 } : changes.reduce(mutate, right);
          const answer = Answer.safeParse(given);
          if (!answer.success || answer.data.kind !== kind) return;
          accepted += 1;
          const grade = gradePart(chosen.part, answer.data, chosen.context);
          expect(grade.score).toBeGreaterThanOrEqual(0);
          expect(grade.score).toBeLessThanOrEqual(1 + 1e-9);
          // What is stored and shown is JSON.
          expect(JSON.parse(JSON.stringify(grade))).toMatchObject({ answered: grade.answered });
        },
      ),
      { numRuns: RUNS },
    );
    // A test that refuses all answers at the door would show nothing.
    expect(accepted).toBeGreaterThan(RUNS / 20);
  },
  600_000,
);
