import { sigmoid } from '../activations.ts';
import { add, map, multiply, subtract } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { transpose } from '../array/shape.ts';
import { logisticGradient } from '../logistic-regression.ts';
import type { NnFunction } from '../value.ts';
import type { NnMisconception } from './misconception.ts';

type Gradient = (w: NdArray, x: NdArray, d: NdArray) => NdArray;

/** The gradient and the step that goes with it. */
function variantsOf(gradient: Gradient): Record<string, NnFunction> {
  return {
    'logistic-gradient': gradient,
    'logistic-step': (w: NdArray, x: NdArray, d: NdArray, learningRate: number) => subtract(w, multiply(gradient(w, x, d), learningRate)),
  };
}
/** The mean of x times the samples' errors, which `errorOf` makes from the total input and the target. */
const gradientBy =
  (errorOf: (u: number, d: number) => number): Gradient =>
  (w, x, d) => {
    const u = matmul(x, w);
    const errors = { ...u, data: u.data.map((value, i) => errorOf(value, d.data[i] as number)) };
    return multiply(matmul(transpose(x), errors), 1 / d.data.length);
  };

/** Mistakes in a gradient step of logistic regression. */
export const logisticRegressionMisconceptions = [
  {
    id: 'forgets-batch-mean',
    name: { ja: 'バッチサイズで割り忘れる', en: 'Does not divide by the batch size' },
    explanation: {
      ja: '平均誤差の勾配なので、サンプルごとの勾配の和をバッチサイズで割ります。',
      en: "The error is a mean, so the sum of the samples' gradients is divided by the batch size.",
    },
    hint: {
      ja: '同じデータを2回ずつ並べても、平均誤差の勾配は変わらないはずです。試してみましょう。',
      en: 'Repeating every sample twice should not change the gradient of a mean. Try it.',
    },
    variants: variantsOf((w, x, d) => multiply(logisticGradient(w, x, d), d.data.length)),
  },
  {
    id: 'logistic-without-sigmoid',
    name: { ja: 'シグモイド関数を通していない', en: 'Leaves out the sigmoid' },
    explanation: {
      ja: '$Xw$ をそのまま確率とみなし、線形回帰の勾配を計算しています。',
      en: '$Xw$ itself is taken for the probability, which gives the gradient of linear regression.',
    },
    hint: {
      ja: '目標値との差をとる前の値が、0 と 1 の間に収まっているかを確かめてみましょう。',
      en: 'Do the values from which you take the targets lie between 0 and 1?',
    },
    variants: variantsOf(gradientBy((u, d) => u - d)),
  },
  {
    id: 'logistic-gradient-of-squared-error',
    name: { ja: '二乗誤差の勾配になっている', en: 'Uses the gradient of the squared error' },
    explanation: {
      ja: 'シグモイド関数の微分 $p(1 - p)$ が余分に掛かっています。交差エントロピー誤差では、この因子は対数の微分と打ち消し合います。',
      en: 'There is an extra factor $p(1 - p)$, the derivative of the sigmoid. With the cross entropy it cancels against the derivative of the logarithm.',
    },
    hint: {
      ja: '交差エントロピー誤差を $p$ で微分し、$\\partial p / \\partial u$ を掛けて整理してみましょう。',
      en: 'Differentiate the cross entropy by $p$, multiply by $\\partial p / \\partial u$ and simplify.',
    },
    variants: variantsOf(
      gradientBy((u, d) => {
        const p = sigmoid(u);
        return (p - d) * p * (1 - p);
      }),
    ),
  },
  {
    id: 'logistic-thresholds-probability',
    name: { ja: '確率を 0 か 1 に丸めている', en: 'Rounds the probability to 0 or 1' },
    explanation: {
      ja: '確率を 0.5 で区切り、0 か 1 にしてから差をとっています。これでは正しく分類されたデータの勾配が 0 になり、確率を学習できません（パーセプトロンの更新です）。',
      en: 'The probability is cut at 0.5 before the difference is taken. Rightly classified samples then have no gradient and no probability is learned (this is the update of the perceptron).',
    },
    hint: {
      ja: '$p = 0.6$ で正解が 1 のデータも、勾配に寄与するはずです。',
      en: 'A sample of class 1 with $p = 0.6$ should contribute to the gradient as well.',
    },
    variants: variantsOf(gradientBy((u, d) => (u >= 0 ? 1 : 0) - d)),
  },
  {
    id: 'ascends-instead-of-descends',
    name: { ja: '勾配の向きにそのまま進む', en: 'Steps along the gradient' },
    explanation: {
      ja: '勾配は誤差が増える向きを指します。誤差を減らすには、勾配と逆の向きに進みます。',
      en: 'The gradient points where the error grows. To reduce the error, step the opposite way.',
    },
    hint: {
      ja: '更新の前と後で、誤差が減っているかを確かめてみましょう。',
      en: 'Is the error smaller after your step than before?',
    },
    variants: {
      'logistic-step': (w: NdArray, x: NdArray, d: NdArray, learningRate: number) =>
        add(w, multiply(logisticGradient(w, x, d), learningRate)),
    },
  },
  {
    id: 'forgets-learning-rate',
    name: { ja: '学習率を掛け忘れる', en: 'Leaves out the learning rate' },
    explanation: {
      ja: '勾配に学習率 $\\varepsilon$ を掛けて、一歩の大きさを決めます。',
      en: 'The gradient is multiplied by the learning rate $\\varepsilon$, which sets the size of the step.',
    },
    hint: {
      ja: '引数の学習率が、計算のどこで使われているかを確かめてみましょう。',
      en: 'Where in your calculation is the learning rate used?',
    },
    variants: {
      'logistic-step': (w: NdArray, x: NdArray, d: NdArray, _learningRate: number) => subtract(w, logisticGradient(w, x, d)),
    },
  },
  {
    id: 'logistic-probability-of-other-class',
    name: { ja: 'シグモイド関数の指数の符号が逆になっている', en: 'Has the sign in the exponent of the sigmoid wrong' },
    explanation: {
      ja: '$\\frac{1}{1 + e^{u}}$ を計算しています。これはクラス 0 の確率です。',
      en: '$\\frac{1}{1 + e^{u}}$ is computed, the probability of class 0.',
    },
    hint: {
      ja: '総入力 $u$ がとても大きいとき、確率はいくつに近づくべきでしょうか。',
      en: 'What should the probability approach when the total input $u$ is very large?',
    },
    variants: {
      'logistic-probability': (w: NdArray, x: NdArray) => map(matmul(x, w), (u) => sigmoid(-u)),
      ...variantsOf(gradientBy((u, d) => sigmoid(-u) - d)),
    },
  },
] satisfies NnMisconception[];
