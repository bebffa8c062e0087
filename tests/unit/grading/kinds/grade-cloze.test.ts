import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeCloze } from '#lib/grading/kinds/cloze/grade-cloze.ts';
import { ClozeAnswer, cloze } from '#lib/questions/kinds/cloze/cloze.ts';
import type { ClozeContent } from '#lib/questions/kinds/cloze/cloze-content.ts';
import { NO_STEMS } from './build-content.ts';

const ja = { ja: '文' };
const step = (id: string, code: string): NonNullable<ClozeContent['blanks']>[number] => ({
  id,
  by: 'choices',
  weight: 1,
  shuffle: true,
  choices: [
    { id: 'step', code, correct: true, why: ja },
    { id: 'reset', code: 'reset()', correct: false, why: ja, misconception: 'resets' },
  ],
});
/** Two blanks of a pool and a typed one that weighs twice as much. */
const plain: ClozeContent = {
  text: { ja: '{{first}}は{{second}}で、{{name}}という。' },
  pools: [{ id: 'words', reuse: false, choices: ['a', 'b', 'c'].map((id) => ({ id, text: { ja: id } })) }],
  blanks: [
    { id: 'first', by: 'pool', weight: 1, pool: 'words', answer: 'a', why: ja, mistakes: [{ choice: 'c', misconception: 'takes-c' }] },
    { id: 'second', by: 'pool', weight: 1, pool: 'words', answer: 'b', why: ja },
    {
      id: 'name',
      by: 'typing',
      weight: 2,
      as: 'text',
      accept: ['再現率', 'recall'],
      why: ja,
      mistakes: [{ value: '適合率', misconception: 'takes-precision' }],
    },
  ],
};
const twoVersions: ClozeContent = {
  pools: [],
  versions: [
    { framework: 'pytorch', listing: '{{step}}', pools: [], blanks: [step('step', 'optimizer.step()')] },
    { framework: 'tensorflow', listing: '{{apply}}', pools: [], blanks: [step('apply', 'optimizer.apply_gradients(pairs)')] },
  ],
};
const answer = (blanks: ClozeAnswer['blanks'], version: ClozeAnswer['version'] = 'any'): ClozeAnswer => ({
  kind: 'cloze',
  schema: 1,
  version,
  blanks,
});
const grade = (given: Record<string, string>) => gradeCloze.grade(plain, answer({ any: given }), NO_STEMS);

describe('a cloze', () => {
  test.each([
    { given: { first: 'a', second: 'b', name: 'Ｒｅｃａｌｌ' }, score: 1 },
    { given: { first: 'a', second: 'b' }, score: 0.5 },
    { given: { first: 'b', second: 'a', name: '再現率' }, score: 0.5 },
    { given: { first: 'a', second: 'a', name: '適合率' }, score: 0.25 },
    { given: { first: 'nobody', name: ' ' }, score: 0 },
  ])('earns the weight of its right blanks: $given → $score', ({ given, score }) => {
    expect(grade(given).score).toBe(score);
  });

  test('names the misconceptions of what was chosen and typed', () => {
    expect(grade({ first: 'c', name: '「適合率」' }).misconceptions).toEqual(['takes-c', 'takes-precision']);
  });

  test('tells what was left out from what is wrong', () => {
    expect(grade({ first: 'b', constructor: 'x' }).marks).toEqual([
      { id: 'first', verdict: 'wrong' },
      { id: 'second', verdict: 'missed' },
      { id: 'name', verdict: 'missed' },
    ]);
  });

  test('without an answer says so', () => {
    expect(gradeCloze.grade(plain, gradeCloze.empty, NO_STEMS)).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
  });

  test('in code says when only capital letters are wrong', () => {
    const content: ClozeContent = {
      listing: 'y = {{act}}(x)',
      pools: [],
      blanks: [{ id: 'act', by: 'typing', weight: 1, as: 'code', accept: ['nn.ReLU()'], why: ja }],
    };
    expect(gradeCloze.grade(content, answer({ any: { act: 'nn.relu( )' } }), NO_STEMS).marks).toEqual([
      { id: 'act', verdict: 'wrong', reason: { code: 'other-case' } },
    ]);
  });
});

describe('a cloze in two versions', () => {
  const given = { pytorch: { step: 'step' }, tensorflow: { apply: 'reset' } };
  test('is graded by the version that was chosen', () => {
    expect(gradeCloze.grade(twoVersions, answer(given, 'pytorch'), NO_STEMS).score).toBe(1);
    expect(gradeCloze.grade(twoVersions, answer(given, 'tensorflow'), NO_STEMS)).toMatchObject({ score: 0, misconceptions: ['resets'] });
  });

  test('is not answered by what stands in the other version', () => {
    expect(cloze.isAnswered(answer({ pytorch: { step: 'step' } }, 'tensorflow'))).toBe(false);
    expect(gradeCloze.grade(twoVersions, answer({ pytorch: { step: 'step' } }, 'tensorflow'), NO_STEMS).answered).toBe(false);
  });
});

const spelling = fc.constantFrom('再現率', ' 再現率 ', '「再現率」', '再現率。', 'recall', 'RECALL', 'Ｒｅｃａｌｌ', 're-call', '再 現 率');

test('a right answer earns all in any spelling', () => {
  fc.assert(
    fc.property(spelling, (name) => {
      expect(grade({ first: 'a', second: 'b', name }).score).toBe(1);
    }),
  );
});

const word = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'first', 'second', 'name', 'step', 'apply', '__proto__', '再現率'),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const blanks = fc.dictionary(word, word, { maxKeys: 8 });
const anyAnswer = fc.record({
  kind: fc.constant('cloze' as const),
  schema: fc.constant(1 as const),
  version: fc.constantFrom('any' as const, 'pytorch' as const, 'tensorflow' as const),
  blanks: fc.record({ any: blanks, pytorch: blanks, tensorflow: blanks }, { requiredKeys: [] }),
});

test('no answer makes the grader throw or leave the range', () => {
  fc.assert(
    fc.property(anyAnswer, fc.constantFrom(plain, twoVersions), (untrusted, content) => {
      const { score } = gradeCloze.grade(content, ClozeAnswer.parse(untrusted), NO_STEMS);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  );
}, 600_000);
