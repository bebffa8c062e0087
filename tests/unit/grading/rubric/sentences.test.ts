import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/grading/rubric/sentences.ts';
import { codeOf, type Point } from './read-point.ts';

const texts = (answer: string) => splitSentences(answer).map((sentence) => sentence.text);

describe('sentences end', () => {
  it.each([
    ['at 。 and its half-width form', '重みを求める。誤差を減らす｡', ['重みを求める', '誤差を減らす']],
    ['at ! and ?', 'なぜか？打ち消し合うからだ！', ['なぜか', '打ち消し合うからだ']],
    ['at a full stop before a space or Japanese', 'It is squared. Then added.誤差', ['it is squared', 'then added', '誤差']],
    ['at a full-width full stop', '二乗する．足し合わせる．', ['二乗する', '足し合わせる']],
    ['at a line break', '二乗する\n足し合わせる', ['二乗する', '足し合わせる']],
    ['between bullets', '・誤差を\n・二乗する', ['・誤差を', '・二乗する']],
  ])('%s', (_, answer, expected) => {
    expect(texts(answer)).toEqual(expected);
  });

  it.each([
    ['in a number', '学習率は0.1とする', ['学習率は0.1とする']],
    ['in a full-width number', '学習率は０．１とする', ['学習率は0.1とする']],
    ['in a name', 'np.sumで和を取る', ['np.sumで和を取る']],
    ['in an abbreviation', 'Applies ReLU, i.e. a maximum.', ['applies relu, i.e. a maximum']],
    ['where a line was broken by hand', '新しいデータが届くたびに\nモデルを更新する', ['新しいデータが届くたびにモデルを更新する']],
    ['where an English line was broken by hand', 'The model is updated\nwith each sample', ['the model is updated with each sample']],
  ])('but not %s', (_, answer, expected) => {
    expect(texts(answer)).toEqual(expected);
  });

  it('keep what the learner typed, for showing it', () => {
    expect(splitSentences(' ﾃﾞｰﾀが届く。 ')[0]?.raw).toBe('ﾃﾞｰﾀが届く。');
  });
});

describe('two sentences are read together', () => {
  const update: Point = { terms: ['届く|届いた', '更新'] };

  it.each([
    'データが届く。そのたびにモデルを更新する。',
    'データが届く。それによって重みを更新する。',
    'データが届く。これを使って重みを更新する。',
    'データが届く。そして重みを更新する。',
    'データが届く。その結果、重みが更新される。',
    'データが届く。すると重みを更新する。',
  ])('when the second leans on the first: %s', (answer) => {
    expect(codeOf(update, answer)).toBe('said');
  });

  it.each([
    'データが届く。モデルは別の日に更新する。',
    'データが届く。しかしモデルは夜に更新する。',
    'データが届く。また、モデルを更新することもある。',
    'データが届く。待つ。そのあとで更新する。',
  ])('and not otherwise: %s', (answer) => {
    expect(codeOf(update, answer)).toBe('not-said');
  });

  it('and a denial in either counts', () => {
    expect(codeOf(update, 'データが届く。それによってモデルは更新されない。')).toBe('negated');
  });
});
