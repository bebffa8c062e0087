import { describe, expect, it } from 'vitest';
import { codeOf } from './read-point.ts';

const online = { terms: ['データ', '学習'], stems: ['オンライン学習とは何か。データの使い方に触れて2行以内で述べよ。'] };
const square = { terms: ['誤差', '二乗'], stems: ['なぜ誤差をそのまま引き算せず、**誤差を二乗して足し合わせる**のか、理由を述べよ。'] };

describe('an answer that repeats the question', () => {
  it.each([
    [online, 'オンライン学習とは、データの使い方に触れて述べる。'],
    [square, '誤差を二乗して足し合わせるから。'],
    [square, 'そのまま引き算せず、誤差を二乗して足し合わせる理由。'],
    [square, '誤差を二乗して足し合わせるのには、それなりの事情があると思います。'],
  ])('earns nothing: %#', (point, answer) => {
    expect(codeOf(point, answer)).toBe('copied-stem');
  });

  it.each([
    [online, 'オンライン学習とは、データが届くたびにその場で学習する方法。'],
    [square, '誤差は正にも負にもなるので、二乗して符号をなくす。'],
    [{ ...square, terms: ['誤差', '打ち消し'] }, '誤差を二乗して足し合わせるのは、正負が打ち消し合うのを防ぐため。'],
  ])('earns what it adds: %#', (point, answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });

  it('is told from a learner who uses a word of the question', () => {
    expect(codeOf({ terms: ['勾配'], stems: ['勾配とは何か。'] }, '傾きのことを勾配という。')).toBe('said');
  });
});

describe('a line of the listing', () => {
  const listing = ['    y = np.exp(x) / np.sum(np.exp(x))'];

  it('is no explanation of itself', () => {
    expect(codeOf({ terms: ['exp', 'sum'], listing }, 'y = np.exp(x) / np.sum(np.exp(x))')).toBe('copied-stem');
  });

  it('may be quoted in one', () => {
    expect(codeOf({ terms: ['exp', '合計|総和', '割'], listing }, 'np.exp(x)をnp.sum(np.exp(x))という総和で割る。')).toBe('said');
  });
});
