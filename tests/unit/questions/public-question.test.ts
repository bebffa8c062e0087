import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBank } from '#lib/bank/read-bank.ts';
import { questionsOf, walk } from '#lib/bank/walk-content.ts';
import { PublicQuestion, toPublicQuestion } from '#lib/questions/public-question.ts';
import { Question } from '#lib/questions/question.ts';
import { toQuestionSolution } from '#lib/questions/question-solution.ts';
import { instantiate } from '#lib/questions/variants/instantiate.ts';
import { buildQuestion } from '../../support/build-bank-folder.ts';
import { arbitraryQuestion, SECRET } from '../../support/questions/arbitrary-question.ts';

/** Every field name that a browser may see before feedback. A new one is a decision: add it here. */
const PUBLIC_FIELDS = new Set(
  'id kind area difficulty limitSeconds stem parts weight view ja en choices select text listing code limit lines characters maxCharacters rows columns unit left right explain line segments isOpen cases label call expected hiddenCases graded argument mayChangeArguments isVectorised banned variables latex also meaning functions form versions version pools blanks by pool reuse as isIndented hasSpare asksLabels asksWeights digits labels axes x y from to tick name grid given type strokes points things hints'.split(
    ' ',
  ),
);

const fieldsOf = (value: unknown) => [...walk(value)].flatMap(({ path }) => path.slice(-1)).filter((field) => typeof field === 'string');

describe('the public view', () => {
  test('of any question holds nothing of the key', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.integer(), (source, seed) => {
        const view = toPublicQuestion(Question.parse(source), seed);
        expect(JSON.stringify(view)).not.toContain(SECRET);
        expect(fieldsOf(view).filter((field) => !PUBLIC_FIELDS.has(field))).toEqual([]);
      }),
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.integer(), (source, seed) => {
        const question = Question.parse(source);
        expect(toPublicQuestion(question, seed)).toEqual(toPublicQuestion(question, seed));
      }),
    );
  });

  test('refuses a field that is not on the allow-list', () => {
    const view = toPublicQuestion(Question.parse(buildQuestion()), 1);
    expect(PublicQuestion.safeParse({ ...view, explanation: { ja: '答え' } }).success).toBe(false);
  });

  test('shuffles choices by the seed unless their order means something', () => {
    const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { ja: id }, correct: id === 'a', why: { ja: id } }));
    const orders = (shuffle: boolean) => {
      const question = Question.parse(buildQuestion({ choices, shuffle }));
      return new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(toPublicQuestion(question, seed).parts)));
    };
    expect(orders(false).size).toBe(1);
    expect(orders(true).size).toBeGreaterThan(5);
  });
});

test('the public view of every question in the bank holds nothing of its solution, rubric, samples or notes', async () => {
  const bank = await readBank(resolve(import.meta.dirname, '../../../questions'));
  const leaks = questionsOf(bank).flatMap(({ path, parsed: { value } }) => {
    const question = instantiate(value, 7);
    const view = JSON.stringify(toPublicQuestion(question, 7));
    return secretsOf(question)
      .filter((text) => view.includes(JSON.stringify(text).slice(1, -1)))
      .map((text) => `${path}: ${text}`);
  });
  expect(leaks).toEqual([]);
  expect(questionsOf(bank).length).toBeGreaterThan(20);
});

/** Sentences that only the key holds: not ids, words shorter than a sentence, and samples that copy what is asked. */
function secretsOf(question: Question): string[] {
  const { parts, ...whole } = toQuestionSolution(question);
  const solution = walk([whole, ...parts.map(({ explanation, solution: own }) => [explanation, own])]);
  const told = [...solution].filter(({ path }) => !['id', 'line', 'left', 'right'].includes(String(path.at(-1)))).map(({ value }) => value);
  const hidden = [...walk(question)].flatMap(({ value, path }) => {
    if (path.at(-1) === 'note' || path.at(-1) === 'proof') return [value];
    if (path.at(-2) === 'text' && path.includes('hints')) return [value];
    return typeof value === 'object' && value !== null && 'sort' in value && 'answer' in value && value.sort !== 'copied'
      ? [value.answer]
      : [];
  });
  // What the listing has already is no secret: the closed code around what is asked.
  const given = question.kind === 'code' ? new Set((question.files['listing.py'] ?? '').split('\n')) : new Set();
  return [...told, ...hidden].filter((value) => typeof value === 'string').filter((text) => text.length >= 12 && !given.has(text));
}
