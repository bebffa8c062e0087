import { add, divide, map, subtract } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { mean } from '../array/reduce.ts';
import { transpose } from '../array/shape.ts';
import { squaredDistances } from '../clustering.ts';
import { norm } from '../decomposition.ts';
import { hingeLoss, linearDecision, margins } from '../support-vector.ts';
import type { NnMisconception } from './misconception.ts';

/** The mean of g over the margins d f(x). */
const meanOverMargins = (g: (margin: number) => number) => (w: NdArray, b: number, x: NdArray, d: NdArray) =>
  mean(map(margins(w, b, x, d), g));

/** Mistakes in support vector machines. */
export const supportVectorMisconceptions = [
  {
    id: 'hinge-without-margin',
    name: { ja: 'マージンの 1 がない', en: 'Leaves out the 1 of the margin' },
    explanation: {
      ja: '$\\max(0, -d f(x))$ を計算しています。これはパーセプトロンの損失で、正しく分類されていれば、境界すれすれでも 0 になります。',
      en: '$\\max(0, -d f(x))$ is the loss of the perceptron: it is 0 for every rightly classified sample, however close to the boundary.',
    },
    hint: {
      ja: '正しく分類されていて、境界に近いデータの損失は 0 でよいでしょうか。',
      en: 'Should a rightly classified sample close to the boundary have no loss?',
    },
    variants: { 'hinge-loss': meanOverMargins((margin) => Math.max(0, -margin)) },
  },
  {
    id: 'hinge-without-maximum',
    name: { ja: '0 との大きいほうをとっていない', en: 'Does not cut the loss off at 0' },
    explanation: {
      ja: '$1 - d f(x)$ をそのまま平均しています。余裕をもって正しく分類されたデータの損失が負になり、ほかの誤りを打ち消してしまいます。',
      en: '$1 - d f(x)$ is averaged as it is, so samples that are right with room to spare have a negative loss and hide the mistakes of others.',
    },
    hint: {
      ja: '損失が負になっているデータがないかを確かめてみましょう。',
      en: 'Is the loss of any sample negative?',
    },
    variants: { 'hinge-loss': meanOverMargins((margin) => 1 - margin) },
  },
  {
    id: 'hinge-ignores-class',
    name: { ja: '正解のクラスを掛けていない', en: 'Does not multiply by the class' },
    explanation: {
      ja: 'どのデータも正解が $+1$ であるかのように計算しています。クラス $-1$ のデータでは、$f(x)$ が負であるほどよいはずです。',
      en: 'Every sample is treated as one of class $+1$; for class $-1$ a negative $f(x)$ is what is wanted.',
    },
    hint: {
      ja: 'クラス $-1$ で、決定関数の値が $-3$ のデータの損失はいくつになるべきでしょうか。',
      en: 'What should the loss be for a sample of class $-1$ whose decision value is $-3$?',
    },
    variants: {
      'hinge-loss': (w: NdArray, b: number, x: NdArray, _d: NdArray) => mean(map(linearDecision(w, b, x), (f) => Math.max(0, 1 - f))),
    },
  },
  {
    id: 'hinge-with-signs-only',
    name: { ja: '符号だけを見て誤りの割合を求めている', en: 'Counts wrong signs only' },
    explanation: {
      ja: '誤って分類されたデータの割合（0-1 損失）になっています。ヒンジ損失は、境界からどれだけ離れているかも見ます。',
      en: 'This is the share of wrongly classified samples (0-1 loss); the hinge loss also looks at how far from the boundary they are.',
    },
    hint: {
      ja: '誤りの程度が大きいデータほど、損失も大きくなっていますか。',
      en: 'Is the loss larger the farther a sample is on the wrong side?',
    },
    variants: { 'hinge-loss': meanOverMargins((margin) => (margin <= 0 ? 1 : 0)) },
  },
  {
    id: 'squared-hinge',
    name: { ja: 'ヒンジ損失を二乗している', en: 'Squares the hinge loss' },
    explanation: {
      ja: '$\\max(0, 1 - d f(x))^2$ を計算しています。二乗ヒンジ損失という別の損失です。',
      en: '$\\max(0, 1 - d f(x))^2$ is another loss, the squared hinge loss.',
    },
    hint: {
      ja: '問題文の式に、二乗があるかを確かめてみましょう。',
      en: 'Is there a square in the formula of the question?',
    },
    variants: { 'hinge-loss': meanOverMargins((margin) => Math.max(0, 1 - margin) ** 2) },
  },
  {
    id: 'sums-instead-of-averages',
    name: { ja: '平均せずに合計する', en: 'Sums instead of averaging' },
    explanation: {
      ja: 'サンプルごとの損失の合計になっています。求めるのは平均なので、サンプルの件数で割ります。',
      en: "The samples' losses are added up; the mean that is asked for divides by the number of samples.",
    },
    hint: {
      ja: '同じデータを2回ずつ並べたとき、結果は変わるべきでしょうか。',
      en: 'Should the result change when every sample is there twice?',
    },
    variants: {
      'hinge-loss': (w: NdArray, b: number, x: NdArray, d: NdArray) => hingeLoss(w, b, x, d) * d.data.length,
    },
  },
  {
    id: 'forgets-bias',
    name: { ja: 'バイアスを足し忘れる', en: 'Leaves out the bias' },
    explanation: {
      ja: '決定関数は $f(x) = xw + b$ です。重み付きの和に、バイアスを足します。',
      en: 'The decision function is $f(x) = xw + b$: the bias is added to the weighted sum.',
    },
    hint: {
      ja: '入力がすべて 0 のとき、決定関数の値はいくつになるでしょうか。',
      en: 'What is the decision value when all inputs are 0?',
    },
    variants: {
      'svm-decision': (w: NdArray, _b: number, x: NdArray) => matmul(x, w),
      'hinge-loss': (w: NdArray, _b: number, x: NdArray, d: NdArray) => hingeLoss(w, 0, x, d),
    },
  },
  {
    id: 'subtracts-bias',
    name: { ja: 'バイアスを引いている', en: 'Subtracts the bias' },
    explanation: {
      ja: '$xw - b$ を計算しています。この問題の決定関数は $f(x) = xw + b$ です。',
      en: '$xw - b$ is computed; the decision function here is $f(x) = xw + b$.',
    },
    hint: {
      ja: '入力がすべて 0 のとき、決定関数の値はいくつになるでしょうか。',
      en: 'What is the decision value when all inputs are 0?',
    },
    variants: {
      'svm-decision': (w: NdArray, b: number, x: NdArray) => subtract(matmul(x, w), b),
      'hinge-loss': (w: NdArray, b: number, x: NdArray, d: NdArray) => hingeLoss(w, -b, x, d),
    },
  },
  {
    id: 'distance-for-decision-value',
    name: { ja: '重みの長さで割っている', en: 'Divides by the length of the weights' },
    explanation: {
      ja: '$f(x) / \\lVert w \\rVert$ は境界からの（符号付きの）距離です。決定関数の値そのものではありません。',
      en: '$f(x) / \\lVert w \\rVert$ is the signed distance from the boundary, not the value of the decision function.',
    },
    hint: {
      ja: 'マージンの条件 $d f(x) \\ge 1$ の $f(x)$ は、距離と関数の値のどちらでしょうか。',
      en: 'In the condition $d f(x) \\ge 1$, is $f(x)$ a distance or the value of the function?',
    },
    variants: { 'svm-decision': (w: NdArray, b: number, x: NdArray) => divide(add(matmul(x, w), b), norm(w)) },
  },
  {
    id: 'class-for-decision-value',
    name: { ja: '値ではなくクラスを返している', en: 'Returns the class instead of the value' },
    explanation: {
      ja: '決定関数の符号（クラス）を返しています。求めるのは、符号をとる前の値です。',
      en: 'The sign of the decision function, the class, is returned; asked for is the value before the sign is taken.',
    },
    hint: {
      ja: '境界から遠いデータと近いデータで、値に違いがありますか。',
      en: 'Do samples far from the boundary and close to it get different values?',
    },
    variants: { 'svm-decision': (w: NdArray, b: number, x: NdArray) => map(linearDecision(w, b, x), Math.sign) },
  },
  {
    id: 'rbf-without-square',
    name: { ja: '距離を二乗していない', en: 'Does not square the distance' },
    explanation: {
      ja: '$\\exp(-\\gamma \\lVert a - b \\rVert)$ を計算しています。RBF カーネルの指数は距離の二乗です。',
      en: '$\\exp(-\\gamma \\lVert a - b \\rVert)$ is computed; the exponent of the RBF kernel has the squared distance.',
    },
    hint: {
      ja: '距離が 2 のときと 1 のときの、指数の比を考えてみましょう。',
      en: 'Compare the exponents for distances 2 and 1.',
    },
    variants: {
      'rbf-kernel': (a: NdArray, b: NdArray, gamma: number) =>
        map(squaredDistances(a, b), (distance) => Math.exp(-gamma * Math.sqrt(distance))),
    },
  },
  {
    id: 'rbf-width-for-gamma',
    name: { ja: 'γ を幅 σ として使っている', en: 'Uses γ as the width σ' },
    explanation: {
      ja: '$\\exp(-\\lVert a - b \\rVert^2 / 2\\gamma^2)$ を計算しています。$\\gamma$ は指数の係数そのもので、幅 $\\sigma$ とは $\\gamma = 1 / 2\\sigma^2$ の関係にあります。',
      en: '$\\exp(-\\lVert a - b \\rVert^2 / 2\\gamma^2)$ is computed. $\\gamma$ is the factor in the exponent itself; the width $\\sigma$ gives it as $\\gamma = 1 / 2\\sigma^2$.',
    },
    hint: {
      ja: '$\\gamma$ を大きくすると、カーネルの広がりは狭くなりますか、広くなりますか。',
      en: 'Does the kernel get narrower or wider as $\\gamma$ grows?',
    },
    variants: {
      'rbf-kernel': (a: NdArray, b: NdArray, gamma: number) =>
        map(squaredDistances(a, b), (distance) => Math.exp(-distance / (2 * gamma * gamma))),
    },
  },
  {
    id: 'rbf-grows-with-distance',
    name: { ja: '指数の負号がない', en: 'Leaves out the minus of the exponent' },
    explanation: {
      ja: '指数に負号がないので、離れた点ほど値が大きくなります。カーネルの値は類似度で、近い点ほど大きくなければなりません。',
      en: 'Without the minus the value grows with the distance. A kernel measures similarity and must be largest for near points.',
    },
    hint: {
      ja: '遠く離れた2点のカーネルの値は、いくつに近づくべきでしょうか。',
      en: 'What should the kernel approach for two points far apart?',
    },
    variants: {
      'rbf-kernel': (a: NdArray, b: NdArray, gamma: number) => map(squaredDistances(a, b), (distance) => Math.exp(gamma * distance)),
    },
  },
  {
    id: 'dot-product-for-distance',
    name: { ja: '距離ではなく内積を使っている', en: 'Uses the dot product for the distance' },
    explanation: {
      ja: '指数に、差の二乗和ではなく内積を入れています。',
      en: 'The exponent holds the dot product instead of the sum of squared differences.',
    },
    hint: {
      ja: '同じ点どうしのカーネルの値は 1 になるはずです。確かめてみましょう。',
      en: 'The kernel of a point with itself should be 1. Is it?',
    },
    variants: {
      'rbf-kernel': (a: NdArray, b: NdArray, gamma: number) => map(matmul(a, transpose(b)), (product) => Math.exp(-gamma * product)),
    },
  },
] satisfies NnMisconception[];
