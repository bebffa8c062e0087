import { describe, expect, it } from 'vitest';
import { normalise } from '#lib/grading/rubric/normalise.ts';
import { codeOf } from './read-point.ts';

describe('one spelling', () => {
  it.each([
    ['ﾃﾞｰﾀ', 'データ'],
    ['ＲｅＬＵ', 'relu'],
    ['モデル の 重み を 更新', 'モデルの重みを更新'],
    ['重み W を 求める', '重みwを求める'],
    ['mini batch', 'mini batch'],
    ['x²', 'x^2'],
    ['x^{2}', 'x^2'],
    ['x**2', 'x^2'],
    ['10⁻⁷', '10^-7'],
    ['½', '1/2'],
    ['$\\frac{1}{2}$', '1/2'],
    ['\\varepsilon\\nabla E', 'ε∇e'],
    ['a − b – c', 'a - b - c'],
    ['Σe^u', '∑e^u'],
    ['-Σ log p', '-∑log p'],
    ['\\Sigma_k e^{u_k}', '∑_k e^u_k'],
    ['\\sum_k', '∑_k'],
    ['z=σ(u)', 'z=σ(u)'],
    ['∂E/∂z・z(1−z)', '∂e/∂z·z(1-z)'],
    ['ε⋅∇E', 'ε·∇e'],
    ['a \\odot b', 'a⊙b'],
    ['重み・バイアス', '重み・バイアス'],
    ['誤差，勾配', '誤差、勾配'],
    ['1,000', '1,000'],
  ])('%s is read as %s', (typed, read) => {
    expect(normalise(typed)).toBe(read);
  });

  it('is the same when read again', () => {
    const once = normalise('ﾃﾞｰﾀ が 届く度に，x² を全て足す');
    expect(normalise(once)).toBe(once);
  });
});

describe('a wording is found', () => {
  it.each([
    ['パラメータ', 'パラメーターを更新する。'],
    ['パラメーター', 'パラメータを更新する。'],
    ['二乗する', '誤差を2乗して足す。'],
    ['防ぐ', '打ち消し合いを防いで足す。'],
    ['求める', '重みを求めて使う。'],
    ['大きい', '誤差が大きくなる。'],
    ['update', 'The model updates its weights.'],
    ['mini-batch', 'It uses a mini batch at a time.'],
    ['mini-batch', 'It uses a minibatch at a time.'],
    ['x^2', 'それは x² を計算する。'],
    ['1/2', '½を掛ける。'],
    ['np.sum', 'np.sum(x)で和を取る。'],
    ['/[二2]乗/', '誤差を二乗する。'],
    ['二乗', '誤差を2乗する。'],
    ['2乗', '誤差を二乗する。'],
    ['2乗', '誤差を自乗する。'],
    ['1/2', '二分の一を掛ける。'],
    ['一件ずつ', '1件ずつ使う。'],
    ['1件ずつ', '一件ずつ使う。'],
    ['一つずつ', 'ひとつずつ使う。'],
    ['ひとつ', '1つだけ使う。'],
    ['3層', '三層にする。'],
    ['全ての', 'すべてのデータを使う。'],
    ['/全[て部]の/', '全てのデータを使う。'],
    ['/1つの/', '一つの関数になる。'],
    ['/一つの/', '一つの関数になる。'],
    ['/2乗/', '誤差を二乗する。'],
    ['出来る', '計算ができる。'],
    ['届くたび', 'データが届く度に使う。'],
    ['来る度', 'データが来るたびに使う。'],
    ['エポックごと', 'エポック毎に使う。'],
    ['必要がない', '計算する必要が無い。'],
    ['nonlinear', 'It is non-linear.'],
    ['non-linear', 'It is nonlinear.'],
    ['/ReLU/', 'reluを使う。'],
  ])('%s in %s', (wording, answer) => {
    expect(codeOf({ terms: [wording] }, answer)).toBe('said');
  });

  it.each([
    ['sum', 'The assumption holds here.'],
    ['max', 'softmaxを使う。'],
    ['learn', 'It is deep learning.'],
    ['1/2', '値は11/2になる。'],
    ['2', '値は12になる。'],
    ['必要', 'それは不必要である。'],
    ['線形', '非線形である。'],
    ['linear', 'It is non-linear.'],
    ['1件', '11件ある。'],
  ])('%s not in %s', (wording, answer) => {
    expect(codeOf({ terms: [wording] }, answer)).toBe('not-said');
  });
});
