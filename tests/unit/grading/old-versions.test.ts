import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gradeQuestion } from '#lib/grading/grade-question.ts';
import type { PythonOutcome } from '#lib/python/job.ts';
import { Answer } from '#lib/questions/answer.ts';
import { Question } from '#lib/questions/question.ts';
import { runNothing } from '#tests/support/run-nothing.ts';

// Contents and answers as they stand in databases that are in use. These files are kept for ever: a kind that grows
// gets a new schema number, and what is here must still be readable and earn the same. `outcomes`: what its programs did.
const Stored = z.array(
  z.strictObject({
    content: z.unknown(),
    answers: z.record(z.string(), z.unknown()),
    outcomes: z.array(z.custom<PythonOutcome>()).default([]),
    score: z.number(),
  }),
);
const stored = Stored.parse(JSON.parse(readFileSync(`${import.meta.dirname}/../../fixtures/schema-1.json`, 'utf8')));

test.each(stored.map((each) => [Question.parse(each.content).kind, each] as const))(
  'a %s question and its answers of schema 1 are read and graded as ever',
  async (_kind, { content, answers, outcomes, score }) => {
    const given = Object.fromEntries(Object.entries(answers).map(([partId, answer]) => [partId, Answer.parse(answer)]));
    const did = [...outcomes];
    const grade = await gradeQuestion(Question.parse(content), given, { seed: 1, run: async () => did.shift() ?? runNothing() });
    expect(grade.score).toBeCloseTo(score, 9);
  },
);

test('there is a stored question of every kind', () => {
  expect(stored.map((each) => Question.parse(each.content).kind).sort()).toEqual([
    'choice',
    'cloze',
    'code',
    'explain',
    'extract',
    'formula',
    'group',
    'match',
    'network',
    'numeric',
    'order',
    'sketch',
    'text',
  ]);
});
