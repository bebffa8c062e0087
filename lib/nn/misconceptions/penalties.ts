import { add, multiply } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { sum } from '../array/reduce.ts';
import { norm } from '../numerical-gradient.ts';
import { l1Gradient, l1Penalty, l2Gradient, l2Penalty } from '../penalties.ts';
import { gradientDescentReferences } from '../references/gradient-descent.ts';
import type { NnMisconception } from './misconception.ts';

const { 'l1-regularisation': l1, 'l2-regularisation': l2 } = gradientDescentReferences;

/** Mistakes in the penalty on the weights and its gradient. */
export const penaltyMisconceptions = [
  {
    id: 'penalty-without-half',
    name: { ja: '罰則項の 1/2 を忘れる', en: 'Leaves the 1/2 out of the penalty' },
    explanation: {
      ja: '罰則項は $\\frac{\\lambda}{2}\\sum w^2$ です。$\\frac12$ は、微分したときの 2 と打ち消し合い、勾配をちょうど $\\lambda w$ にします。',
      en: 'The penalty is $\\frac{\\lambda}{2}\\sum w^2$; its $\\frac12$ cancels the 2 of the derivative, which leaves $\\lambda w$.',
    },
    hint: {
      ja: '返している罰則項を $w$ で微分すると、返している勾配と一致しますか。',
      en: 'Is the gradient you return the derivative of the penalty you return?',
    },
    variants: {
      'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
        error + 2 * l2Penalty(w, lambda),
        l2Gradient(gradient, w, lambda),
      ],
    },
  },
  {
    id: 'penalty-gradient-keeps-two',
    name: { ja: '罰則項の勾配に 2 が残っている', en: 'Keeps a 2 in the gradient of the penalty' },
    explanation: {
      ja: '$\\frac{\\lambda}{2}w^2$ を微分すると $\\lambda w$ です。微分で出てくる 2 は $\\frac12$ と打ち消し合います。',
      en: 'The derivative of $\\frac{\\lambda}{2}w^2$ is $\\lambda w$: the 2 of the derivative cancels the $\\frac12$.',
    },
    hint: {
      ja: '$\\frac{\\lambda}{2}w^2$ を $w$ で微分して、係数を確かめましょう。',
      en: 'Differentiate $\\frac{\\lambda}{2}w^2$ by $w$ and look at the factor.',
    },
    variants: {
      'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
        error + l2Penalty(w, lambda),
        l2Gradient(gradient, w, 2 * lambda),
      ],
    },
  },
  {
    id: 'penalty-only-in-error',
    name: { ja: '罰則項を誤差にだけ加える', en: 'Adds the penalty to the error only' },
    explanation: {
      ja: '誤差には罰則項があるのに、勾配には入っていません。更新に使われるのは勾配なので、このままでは重みは小さくなりません。',
      en: 'The error has the penalty but the gradient has not. Updates use the gradient, so the weights would not become smaller.',
    },
    hint: {
      ja: '返す2つの値のうち、重みの更新に使われるのはどちらでしょうか。',
      en: 'Which of the two values that you return is used to update the weights?',
    },
    variants: {
      'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [error + l2Penalty(w, lambda), gradient],
      'l1-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [error + l1Penalty(w, lambda), gradient],
    },
  },
  {
    id: 'absolute-for-squared-penalty',
    name: { ja: 'L2 ではなく L1 の罰則項を使う', en: 'Uses the L1 penalty for L2' },
    explanation: {
      ja: '$\\lambda\\sum|w|$ とその勾配 $\\lambda\\operatorname{sign}(w)$ は L1 の罰則項です。L2 では重みの二乗を使います。',
      en: '$\\lambda\\sum|w|$ with the gradient $\\lambda\\operatorname{sign}(w)$ is the L1 penalty; L2 takes the squares of the weights.',
    },
    hint: {
      ja: '重みが2倍になると、罰則項は何倍になるべきでしょうか。',
      en: 'How much should the penalty grow when the weights double?',
    },
    variants: { 'l2-regularisation': l1 },
  },
  {
    id: 'squared-for-absolute-penalty',
    name: { ja: 'L1 ではなく L2 の罰則項を使う', en: 'Uses the L2 penalty for L1' },
    explanation: {
      ja: '$\\frac{\\lambda}{2}\\sum w^2$ とその勾配 $\\lambda w$ は L2 の罰則項です。L1 では重みの絶対値を使うので、勾配の大きさは重みによらず $\\lambda$ です。',
      en: '$\\frac{\\lambda}{2}\\sum w^2$ with the gradient $\\lambda w$ is the L2 penalty; L1 takes absolute values, and its gradient has size $\\lambda$ whatever the weight.',
    },
    hint: {
      ja: '重みがとても小さいとき、罰則項の傾きはどうなるべきでしょうか。',
      en: 'What should the slope of the penalty be for a very small weight?',
    },
    variants: { 'l1-regularisation': l2 },
  },
  {
    id: 'penalty-gradient-without-sign',
    name: { ja: 'L1 の勾配で重みの符号を考えない', en: 'Ignores the sign of the weights in the gradient of L1' },
    explanation: {
      ja: 'すべての要素に $\\lambda$ を足しています。$|w|$ の傾きは、$w$ が負なら $-1$ です。このままでは、負の重みがさらに小さい負の値へ動いてしまいます。',
      en: '$\\lambda$ is added everywhere. The slope of $|w|$ is $-1$ where $w$ is negative; as it is, negative weights move away from 0.',
    },
    hint: {
      ja: '$|w|$ のグラフを描き、左半分の傾きを確かめましょう。',
      en: 'Draw the graph of $|w|$ and look at the slope of its left half.',
    },
    variants: {
      'l1-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
        error + l1Penalty(w, lambda),
        add(gradient, lambda),
      ],
    },
  },
  {
    id: 'penalty-without-absolute-value',
    name: { ja: '絶対値をとらずに重みを足す', en: 'Adds the weights without absolute values' },
    explanation: {
      ja: '重みをそのまま足すと、正と負が打ち消し合い、罰則項が負になることもあります。',
      en: 'Added as they are, positive and negative weights cancel, and the penalty can even be negative.',
    },
    hint: {
      ja: '重みが $(1, -1)$ のとき、罰則項は 0 でよいでしょうか。',
      en: 'Should the penalty of the weights $(1, -1)$ be 0?',
    },
    variants: {
      'l1-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
        error + lambda * sum(w),
        l1Gradient(gradient, w, lambda),
      ],
    },
  },
  {
    id: 'penalty-with-norm-itself',
    name: { ja: 'ノルムを二乗していない', en: 'Does not square the norm' },
    explanation: {
      ja: '罰則項に使うのは二乗和 $\\sum w^2$ です。`np.linalg.norm` が返すのは、その平方根です。',
      en: 'The penalty takes the sum of squares $\\sum w^2$; `np.linalg.norm` returns its root.',
    },
    hint: {
      ja: '重みが $(3, 4)$ のとき、$\\sum w^2$ はいくつになりますか。',
      en: 'What is $\\sum w^2$ for the weights $(3, 4)$?',
    },
    variants: {
      'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
        error + (lambda / 2) * norm(w),
        l2Gradient(gradient, w, lambda),
      ],
    },
  },
  {
    id: 'subtracts-penalty',
    name: { ja: '罰則項を引いている', en: 'Subtracts the penalty' },
    explanation: {
      ja: '罰則項は誤差に**足し**ます。引くと、重みが大きいほど誤差が小さくなり、重みが大きくなる向きに学習が進みます。',
      en: 'A penalty is **added** to the error. Subtracted, it rewards large weights, and training makes them grow.',
    },
    hint: {
      ja: '重みが大きいとき、誤差は増えるべきでしょうか、減るべきでしょうか。',
      en: 'Should large weights make the error larger or smaller?',
    },
    variants: {
      'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => l2(error, gradient, w, -lambda),
      'l1-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => l1(error, gradient, w, -lambda),
    },
  },
  {
    id: 'penalty-ignores-error-gradient',
    name: { ja: '誤差の勾配を足し忘れる', en: 'Leaves out the gradient of the error' },
    explanation: {
      ja: '罰則項の勾配だけを返しています。正則化した誤差の勾配は、もとの誤差の勾配に罰則項の勾配を足したものです。',
      en: 'Only the gradient of the penalty is returned; that of the whole is the gradient of the error plus that of the penalty.',
    },
    hint: {
      ja: '引数の勾配が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation is the gradient that was passed in used?',
    },
    variants: {
      'l2-regularisation': (error: number, _gradient: NdArray, w: NdArray, lambda: number) => [
        error + l2Penalty(w, lambda),
        multiply(lambda, w),
      ],
    },
  },
] satisfies NnMisconception[];
