import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeRubric } from '#lib/grading/rubric/grade-rubric.ts';
import type { Rubric } from '#lib/questions/rubric.ts';

const rubric: Rubric = {
  terms: [
    { id: 'signs', any: ['正', '符号', 'positive'] },
    { id: 'cancel', any: ['打ち消し合', '相殺', 'cancel'] },
    { id: 'differentiate', any: ['微分', 'derivative'] },
    { id: 'easy', any: ['簡単', '容易', 'simple'] },
    { id: 'faster', any: ['高速'] },
  ],
  keyPoints: [
    { id: 'no-cancelling', label: { ja: '符号が打ち消し合わない' }, weight: 2, anyOf: [['signs', 'cancel']] },
    { id: 'easy-derivative', label: { ja: '微分が簡単' }, weight: 1, anyOf: [['differentiate', 'easy']], mustNot: [['faster']] },
  ],
};
const grade = (answer: string) =>
  gradeRubric({ rubric, limit: { lines: 10 }, answer, stems: ['誤差を2乗する理由を述べよ。'], listing: [] });

/** Sentences with their denial. */
const SENTENCES = [
  ['正と負の誤差が打ち消し合う。', '正と負の誤差が打ち消し合わない。'],
  ['符号の違いで誤差が相殺される。', '符号の違いで誤差が相殺されない。'],
  ['微分が簡単になる。', '微分が簡単にならない。'],
  ['計算が高速である。', '計算が高速ではない。'],
  ['誤差を二乗する。', '誤差を二乗しない。'],
  ['The derivative is simple.', 'The derivative is not simple.'],
  ['Positive and negative errors cancel.', 'Positive and negative errors do not cancel.'],
] as const;
const anySentences = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 });
/** Pieces that a learner may type, sensible or not. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '正',
        '打ち消し合',
        'う',
        'ない',
        '。',
        '、',
        '\n',
        ' ',
        'て',
        'ので',
        'のではなく',
        '微分',
        '簡単',
        '「',
        'not ',
        'cancel',
        '(',
        '\\',
        '$',
        '^',
      ),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever is answered', () => {
  it('the score is the weight of the met points over all, between 0 and 1, and always the same', () => {
    fc.assert(
      fc.property(anyText, (answer) => {
        const { score, marks } = grade(answer);
        const met = rubric.keyPoints.filter((point) => marks.find((mark) => mark.id === point.id)?.verdict === 'right');
        expect(score).toBeCloseTo(met.reduce((sum, point) => sum + point.weight, 0) / 3);
        expect(grade(answer)).toEqual(grade(answer));
      }),
    );
  });

  it('every evidence is the learner’s own text', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const answer = sentences.map(([sentence]) => sentence).join('\n');
        for (const { reason } of grade(answer).marks) {
          if (reason && 'evidence' in reason) expect(answer).toContain(reason.evidence);
        }
      }),
    );
  });

  it('to deny every sentence never earns more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES.filter(([sentence]) => !sentence.includes('高速'))), { maxLength: 6 }),
        (sentences) => {
          const said = grade(sentences.map(([sentence]) => sentence).join(''));
          const denied = grade(sentences.map(([, denial]) => denial).join(''));
          expect(denied.score).toBeLessThanOrEqual(said.score);
          expect(denied.score).toBe(0);
        },
      ),
    );
  });

  it('a sentence about something else changes nothing', () => {
    fc.assert(
      fc.property(anySentences, fc.constantFrom('猫が好きだ。', '今日は雨です。', 'I like tea. '), (sentences, other) => {
        const answer = sentences.map(([sentence]) => sentence).join('\n');
        expect(grade(`${answer}\n${other}`).score).toBe(grade(answer).score);
        expect(grade(`${other}\n${answer}`).score).toBe(grade(answer).score);
      }),
    );
  });

  it('long and strange answers are read in no time', () => {
    const start = performance.now();
    for (const piece of ['て', 'のではなく', 'のでは、', 'not ', 'しか', '打ち消し合', '「', '1/', '\\frac', '、', 'a b ', '^{'])
      grade(piece.repeat(5000 / piece.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('one point among several', () => {
  it('each is read for itself', () => {
    expect(grade('正と負の誤差が打ち消し合う。微分は簡単にならない。').marks.map((mark) => mark.reason?.code)).toEqual(['said', 'negated']);
  });

  it('what must not be said costs only its own point', () => {
    const { marks, score } = grade('正負の誤差が打ち消し合うのを防ぎ、微分が簡単になる。計算も高速になる。');
    expect(marks.map((mark) => mark.reason?.code)).toEqual(['said', 'contradicted']);
    expect(score).toBeCloseTo(2 / 3);
  });

  it('a denied sentence does not hide a plain one', () => {
    expect(grade('正負は打ち消し合わないと思った。しかし正と負の誤差は打ち消し合う。').marks[0]?.reason?.code).toBe('said');
  });

  it('an empty answer earns 0 and says nothing', () => {
    expect(grade('')).toEqual({
      score: 0,
      answered: false,
      isOverLimit: false,
      marks: [
        { id: 'no-cancelling', verdict: 'missed', reason: { code: 'not-said' } },
        { id: 'easy-derivative', verdict: 'missed', reason: { code: 'not-said' } },
      ],
    });
  });
});
