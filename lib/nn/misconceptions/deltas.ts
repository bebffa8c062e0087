import { reluBackward, tanhBackward } from '../activation-backward.ts';
import { relu, step } from '../activations.ts';
import { affineBackward } from '../affine.ts';
import { add, divide, map, multiply, negative, subtract } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { canonicalDelta, sigmoidSquaredErrorDelta } from '../output-delta.ts';
import { samplesIn } from '../same-shape.ts';
import type { TwoLayerNetwork } from '../two-layer-network.ts';
import type { NnMisconception } from './misconception.ts';

type Backward = (network: TwoLayerNetwork, x: NdArray, d: NdArray, z1: NdArray, y: NdArray) => TwoLayerNetwork;
type Options = { delta2?: (y: NdArray, d: NdArray) => NdArray; delta1?: (dz: NdArray, z1: NdArray) => NdArray };

/** The backward pass of the two-layer network with another δ in one of its layers. */
export function backwardWith({ delta2 = canonicalDelta, delta1 = reluBackward }: Options): Backward {
  return (network, x, d, z1, y) => {
    const output = affineBackward(delta2(y, d), z1, network.W2);
    const hidden = affineBackward(delta1(output.dx, z1), x, network.W1);
    return { W1: hidden.dW, b1: hidden.db, W2: output.dW, b2: output.db };
  };
}

/** z (1 − z), the slope of the sigmoid from its output. */
const slope = (z: NdArray): NdArray => map(z, (output) => output * (1 - output));
const swapped = (y: NdArray, d: NdArray): NdArray => canonicalDelta(d, y);
const withSlope = (y: NdArray, d: NdArray): NdArray => multiply(canonicalDelta(y, d), slope(y));
const targetless = (y: NdArray): NdArray => divide(y, samplesIn(y));

/** Mistakes in the derivatives that travel back: δ of the output layer and what passes through an activation function. */
export const deltaMisconceptions = [
  {
    id: 'forgets-activation-derivative',
    name: { ja: '活性化関数の微分を掛け忘れる', en: 'Leaves out the derivative of the activation' },
    explanation: {
      ja: '誤差は活性化関数を通って伝わるので、連鎖律により活性化関数の微分を掛けます。',
      en: 'The error passes through the activation function, so the chain rule multiplies by its derivative.',
    },
    hint: {
      ja: '$z$ は $u$ からどう計算されたでしょうか。その計算の微分は、どこに現れますか。',
      en: 'How was $z$ computed from $u$, and where does the derivative of that step appear?',
    },
    variants: {
      'sigmoid-backward': (dz: NdArray) => dz,
      'relu-backward': (dz: NdArray) => dz,
      'softmax-cross-entropy-backward': (y: NdArray, d: NdArray) => divide(negative(divide(d, y)), samplesIn(y)),
      'sigmoid-squared-error-delta': canonicalDelta,
      'two-layer-backward': backwardWith({ delta1: (dz) => dz }),
    },
  },
  {
    id: 'forgets-upstream-gradient',
    name: { ja: '後ろの層から伝わる勾配を掛け忘れる', en: 'Leaves out the gradient from the layer behind' },
    explanation: {
      ja: '活性化関数の微分だけを返しています。連鎖律では、後ろから伝わってきた微分に、その層の微分を掛けます。',
      en: 'Only the derivative of the activation is returned. The chain rule multiplies what came from behind by the derivative of this step.',
    },
    hint: {
      ja: '1つ目の引数は、計算のどこで使われていますか。',
      en: 'Where in your calculation is the first argument used?',
    },
    variants: {
      'sigmoid-backward': (_dz: NdArray, z: NdArray) => slope(z),
      'relu-backward': (_dz: NdArray, u: NdArray) => map(u, step),
      'sigmoid-squared-error-delta': (y: NdArray) => slope(y),
    },
  },
  {
    id: 'chain-rule-adds',
    name: { ja: '連鎖律で微分を足す', en: 'Adds derivatives in the chain rule' },
    explanation: {
      ja: '関数を続けて適用したときの微分は、各段の微分の**積**です。',
      en: 'The derivative of functions applied in turn is the **product** of their derivatives.',
    },
    hint: {
      ja: '片方の段の微分が 0 のとき、全体の微分はいくつになるべきでしょうか。',
      en: 'If the derivative of one step is 0, what should the whole derivative be?',
    },
    variants: {
      'sigmoid-backward': (dz: NdArray, z: NdArray) => add(dz, slope(z)),
      'relu-backward': (dz: NdArray, u: NdArray) => add(dz, map(u, step)),
      'sigmoid-squared-error-delta': (y: NdArray, d: NdArray) => add(subtract(y, d), slope(y)),
    },
  },
  {
    id: 'multiplies-gradient-by-output',
    name: { ja: '微分の代わりに関数の値を掛ける', en: 'Multiplies by the output, not by the derivative' },
    explanation: {
      ja: '伝わってきた勾配に、活性化関数の値そのものを掛けています。掛けるのは活性化関数の微分です。',
      en: 'The gradient is multiplied by the value of the activation function; it should be its derivative.',
    },
    hint: {
      ja: '掛けている値は、グラフの高さと傾きのどちらでしょうか。',
      en: 'Is what you multiply by the height of the graph or its slope?',
    },
    variants: {
      'sigmoid-backward': (dz: NdArray, z: NdArray) => multiply(dz, z),
      'relu-backward': (dz: NdArray, u: NdArray) => multiply(dz, map(u, relu)),
      'sigmoid-squared-error-delta': (y: NdArray, d: NdArray) => multiply(subtract(y, d), y),
      'two-layer-backward': backwardWith({ delta1: (dz, z1) => multiply(dz, z1) }),
    },
  },
  {
    id: 'sigmoid-of-stored-output',
    name: { ja: '出力にもう一度シグモイド関数を適用する', en: 'Applies the sigmoid to the stored output' },
    explanation: {
      ja: '保存してある $z$ は、すでにシグモイド関数を通した値です。もう一度通すと、別の点での傾きになります。',
      en: 'The stored $z$ has already gone through the sigmoid; going through once more gives the slope at another point.',
    },
    hint: {
      ja: '引数は、総入力 $u$ と出力 $z$ のどちらでしょうか。',
      en: 'Is the argument the total input $u$ or the output $z$?',
    },
    variants: {
      'sigmoid-backward': (dz: NdArray, z: NdArray) => multiply(dz, slope(map(z, (output) => 1 / (1 + Math.exp(-output))))),
      'sigmoid-squared-error-delta': (y: NdArray, d: NdArray) =>
        multiply(subtract(y, d), slope(map(y, (output) => 1 / (1 + Math.exp(-output))))),
    },
  },
  {
    id: 'tanh-slope-for-sigmoid',
    name: { ja: 'シグモイドに tanh の微分の式を使う', en: 'Uses the slope of tanh for the sigmoid' },
    explanation: {
      ja: '$1 - z^2$ は、出力から tanh の微分を求める式です。シグモイド関数では別の式になります。',
      en: '$1 - z^2$ gives the derivative of tanh from its output; the sigmoid has another formula.',
    },
    hint: {
      ja: 'シグモイド関数の傾きは最大でいくつでしたか。$z = 0.5$ を入れて確かめましょう。',
      en: 'What is the steepest slope of the sigmoid? Try $z = 0.5$.',
    },
    variants: { 'sigmoid-backward': tanhBackward },
  },
  {
    id: 'relu-applied-to-gradient',
    name: { ja: '勾配そのものに ReLU を適用する', en: 'Applies ReLU to the gradient' },
    explanation: {
      ja: '勾配の符号を見て、負の勾配を 0 にしています。通すかどうかを決めるのは、勾配ではなく順伝播での入力 $u$ の符号です。',
      en: 'Negative gradients are made 0. What decides is not the sign of the gradient but that of the input $u$ in the forward pass.',
    },
    hint: {
      ja: '勾配が負で、入力が正のとき、何が伝わるべきでしょうか。',
      en: 'What should pass where the gradient is negative and the input positive?',
    },
    variants: {
      'relu-backward': (dz: NdArray) => map(dz, relu),
      'two-layer-backward': backwardWith({ delta1: (dz) => map(dz, relu) }),
    },
  },
  {
    id: 'relu-mask-turned-round',
    name: { ja: '通す側と止める側が逆', en: 'Passes where it should stop, and stops where it should pass' },
    explanation: {
      ja: '入力が正のところを 0 にし、それ以外を通しています。ReLU の傾きは正の側で 1、負の側で 0 です。',
      en: 'Positive inputs are made 0 and the others pass; the slope of ReLU is 1 on the positive side and 0 on the negative one.',
    },
    hint: {
      ja: 'マスクが `True` の要素は、残す要素と 0 にする要素のどちらでしょうか。',
      en: 'Do the `True` elements of your mask mark what stays or what becomes 0?',
    },
    variants: { 'relu-backward': (dz: NdArray, u: NdArray) => subtract(dz, reluBackward(dz, u)) },
  },
  {
    id: 'swaps-target-and-output',
    name: { ja: '出力と正解の引き算の順を逆にする', en: 'Subtracts output and target the wrong way round' },
    explanation: {
      ja: '出力層の勾配は $y - d$ の向きです。逆にすると符号が反対になり、更新のたびに誤差が増えます。',
      en: 'The gradient of the output layer goes with $y - d$. Turned round it has the opposite sign, and every update makes the error grow.',
    },
    hint: {
      ja: '$\\frac12(y-d)^2$ を $y$ で微分して、符号を確かめましょう。',
      en: 'Differentiate $\\frac12(y-d)^2$ by $y$ and look at the sign.',
    },
    variants: {
      'softmax-cross-entropy-backward': swapped,
      'sigmoid-squared-error-delta': (y: NdArray, d: NdArray) => negative(sigmoidSquaredErrorDelta(y, d)),
      'two-layer-backward': backwardWith({ delta2: swapped }),
    },
  },
  {
    id: 'wrong-output-error-pair',
    name: { ja: '出力層の活性化関数と誤差関数の組を取り違える', en: 'Mixes up output activation and error function' },
    explanation: {
      ja: '$y(1 - y)$ を掛けるのは、シグモイド関数と二乗誤差の組のときです。ソフトマックス関数と交差エントロピー誤差の組では、微分が打ち消し合って残りません。',
      en: '$y(1 - y)$ belongs to the sigmoid with the squared error; with softmax and cross entropy the derivatives cancel and no such factor is left.',
    },
    hint: {
      ja: 'この問題の出力層の活性化関数と誤差関数は何でしょうか。',
      en: 'Which output activation and which error function does this question have?',
    },
    variants: {
      'softmax-cross-entropy-backward': withSlope,
      'two-layer-backward': backwardWith({ delta2: withSlope }),
    },
  },
  {
    id: 'delta-without-target',
    name: { ja: '正解を引いていない', en: 'Does not subtract the target' },
    explanation: {
      ja: '出力をそのまま逆向きに伝えています。伝えるのは出力ではなく、誤差を総入力で微分した値です。',
      en: 'The output itself is sent back; what has to travel is the derivative of the error.',
    },
    hint: {
      ja: '出力が正解と完全に一致したとき、勾配はいくつになるべきでしょうか。',
      en: 'What should the gradient be when the output equals the target?',
    },
    variants: {
      'softmax-cross-entropy-backward': targetless,
      'two-layer-backward': backwardWith({ delta2: targetless }),
    },
  },
  {
    id: 'derivative-keeps-two',
    name: { ja: '二乗の微分の 2 が残っている', en: 'Keeps the 2 of the derivative' },
    explanation: {
      ja: '$\\frac12(y-d)^2$ の微分では、二乗から出てくる 2 が $\\frac12$ と打ち消し合います。',
      en: 'In the derivative of $\\frac12(y-d)^2$ the 2 from the square cancels the $\\frac12$.',
    },
    hint: {
      ja: '誤差の式の $\\frac12$ は、微分するとどうなりますか。',
      en: 'What becomes of the $\\frac12$ when the error is differentiated?',
    },
    variants: { 'sigmoid-squared-error-delta': (y: NdArray, d: NdArray) => multiply(2, sigmoidSquaredErrorDelta(y, d)) },
  },
] satisfies NnMisconception[];
