import { describe, expect, it } from 'vitest';
import { isKeywordList } from '#lib/grading/rubric/stuffing.ts';
import { codeOf } from './read-point.ts';

describe('a list of keywords', () => {
  it.each([
    'データ 届くたび 更新 モデル パラメータ',
    'データ　更新　モデル',
    '二乗、正負、打ち消し合い、微分',
    '二乗・正負・打ち消し・微分',
    '二乗，正負，打ち消し，微分が簡単',
    '二乗 / 正負 / 打ち消し / 微分',
    '二乗と正負と打ち消しと微分',
    '誤差 二乗',
    '打ち消し合い 防止 のため 二乗 正',
    'model, update, new data, weights',
    'model update new data weights error gradient learning',
    'square / positive / negative / cancel',
    'データ→更新→モデル→重み',
    '二乗＋正負＋打ち消し＋微分',
    'データ 届くたび 更新 モデル→重み',
    '（データ、更新、モデル）',
    'weights = error, gradient, update',
    'z=σ(u)、シグモイド、範囲、確率',
  ])('is %s', (answer) => {
    expect(isKeywordList(answer)).toBe(true);
  });

  it.each([
    'データが届くたびにモデルを更新する',
    'データが届くごとに、重みを、少しずつ更新する',
    '誤差を二乗、正にする、微分しやすい',
    '入力 x と重み W の行列の積にバイアス b を加えて、総入力 u を求める',
    'ｕ＝ｘＷ＋ｂの計算',
    '$W^{(t)}$ から $\\varepsilon \\nabla E_t$ を引く',
    '新しいデータごとに、モデル更新',
    '正負の打ち消し合い',
    '逐次学習し、モデル更新',
    'z=max(0,u) 負の値は０に切り捨て',
    'one-hot→ラベル番号',
    'xとWの内積＋バイアス',
    '∂E/∂u = ∂E/∂z・z(1−z)',
    '$\\frac{\\partial E}{\\partial W} = x^T \\delta$、行列の積',
    'u=xW+b, z=f(u)',
    '負→0、正→そのまま',
    '上流の勾配 × z(1-z)',
    '重み付き和とバイアスの和',
    '各nについてy[n, 正解]を取る',
    '-Σlog p / N',
    's=Σe^(u_k−c)',
    'Applies ReLU, i.e. negative values become zero.',
    'Minimises error functions',
    'It squares, adds, and halves.',
    'The model is updated, sample by sample, as data arrives.',
    '',
    '。。。',
  ])('is not %s', (answer) => {
    expect(isKeywordList(answer)).toBe(false);
  });

  it('earns nothing, and the learner is told so', () => {
    expect(codeOf({ terms: ['データ', '更新'] }, 'データ 届くたび 更新 モデル')).toBe('only-keywords');
  });

  it('earns nothing one word to a line either', () => {
    expect(codeOf({ terms: ['二乗'] }, '二乗\n正負\n打ち消し\n微分')).toBe('only-keywords');
  });

  it('is no row of formulas', () => {
    expect(codeOf({ terms: ['σ'] }, 'u=xW+b\nz=σ(u)\ny=zV+c')).toBe('said');
  });

  it('does not spoil a sentence beside it', () => {
    expect(codeOf({ terms: ['データ', '更新'] }, 'データが届くたびに更新する。キーワード：モデル、重み、勾配')).toBe('said');
  });
});
