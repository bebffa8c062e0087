import { affineBackward } from '../affine.ts';
import { add, divide, multiply } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { mean, sum } from '../array/reduce.ts';
import { transpose } from '../array/shape.ts';
import { samplesIn } from '../same-shape.ts';
import type { TwoLayerNetwork } from '../two-layer-network.ts';
import { backwardWith } from './deltas.ts';
import type { NnMisconception } from './misconception.ts';

type AffineGradient = { dx: NdArray; dW: NdArray; db: NdArray | number };

/** The affine layer's backward pass with something else for one of its results. */
function affineWith(change: (gradient: ReturnType<typeof affineBackward>, delta: NdArray, x: NdArray) => Partial<AffineGradient>) {
  return (delta: NdArray, x: NdArray, W: NdArray) => {
    const gradient = affineBackward(delta, x, W);
    const { dx, dW, db } = { ...gradient, ...change(gradient, delta, x) };
    return [dx, dW, db];
  };
}

/** The same for both layers of the two-layer network: `change` sees each gradient and the number of samples. */
function networkWith(change: (name: string, gradient: NdArray, samples: number) => NdArray) {
  return (network: TwoLayerNetwork, x: NdArray, d: NdArray, z1: NdArray, y: NdArray) =>
    Object.fromEntries(
      Object.entries(backwardWith({})(network, x, d, z1, y)).map(([name, gradient]) => [name, change(name, gradient, samplesIn(y))]),
    );
}

const back = (delta: NdArray, W: NdArray): NdArray => matmul(delta, transpose(W));

/** Mistakes in the gradients of a layer's weights, biases and input. */
export const layerGradientMisconceptions = [
  {
    id: 'sums-over-wrong-axis',
    name: { ja: '和をとる軸を間違える', en: 'Sums over the wrong axis' },
    explanation: {
      ja: 'バイアスの勾配は、バッチの方向（縦、axis=0）に和をとります。結果の形状は、バイアスと同じになるはずです。',
      en: 'The bias gradient sums over the batch, that is down the columns (axis=0); it has the shape of the bias.',
    },
    hint: {
      ja: 'バイアスの勾配の形状は、バイアスの形状と同じですか。',
      en: 'Does the gradient of the bias have the shape of the bias?',
    },
    variants: { 'affine-backward': affineWith((_, delta) => ({ db: sum(delta, { axis: 1 }) })) },
  },
  {
    id: 'bias-gradient-per-sample',
    name: { ja: 'バイアスの勾配をサンプルごとのまま返す', en: 'Leaves the bias gradient per sample' },
    explanation: {
      ja: 'バイアスはすべてのサンプルに共通なので、サンプルごとの勾配を足し合わせた1つの勾配になります。',
      en: 'All samples share the bias, so its gradient is one: the sum of those of the samples.',
    },
    hint: {
      ja: 'バイアスの勾配の形状は、バイアスの形状と同じですか。',
      en: 'Does the gradient of the bias have the shape of the bias?',
    },
    variants: { 'affine-backward': affineWith((_, delta) => ({ db: delta })) },
  },
  {
    id: 'bias-gradient-over-whole-array',
    name: { ja: 'バイアスの勾配を1つの数にまとめる', en: 'Adds the bias gradient up to one number' },
    explanation: {
      ja: '軸を指定せずに合計しているため、すべてのノードの勾配が1つの数にまとまっています。バイアスはノードごとにあります。',
      en: 'The sum has no axis and mixes the gradients of all nodes in one number; each node has a bias of its own.',
    },
    hint: {
      ja: '`np.sum` に軸を指定しないと、どの要素が足されますか。',
      en: 'Which elements does `np.sum` add when no axis is given?',
    },
    variants: { 'affine-backward': affineWith((_, delta) => ({ db: sum(delta) })) },
  },
  {
    id: 'averages-bias-gradient',
    name: { ja: 'バイアスの勾配だけ平均する', en: 'Averages the bias gradient' },
    explanation: {
      ja: 'バイアスの勾配を、和ではなく平均にしています。バッチについての平均は誤差の側（$\\delta$）に含まれているので、ここでは足すだけです。',
      en: 'The bias gradient is a mean instead of a sum. The mean over the batch is already in $\\delta$, so here the samples are only added.',
    },
    hint: {
      ja: '重みの勾配の行列積では、サンプルについて足していますか、平均していますか。',
      en: 'Does the matrix product of the weight gradient add over the samples or average?',
    },
    variants: {
      'affine-backward': affineWith((_, delta) => ({ db: mean(delta, { axis: 0 }) })),
      'two-layer-backward': networkWith((name, gradient, samples) => (name.startsWith('b') ? divide(gradient, samples) : gradient)),
    },
  },
  {
    id: 'batch-mean-twice',
    name: { ja: 'バッチサイズで2回割る', en: 'Divides by the batch size twice' },
    explanation: {
      ja: '$\\delta$ はすでに平均誤差の微分です。層の中でもう一度バッチサイズで割ると、勾配が小さくなりすぎます。',
      en: '$\\delta$ is already the derivative of a mean error; dividing by the batch size again makes the gradient too small.',
    },
    hint: {
      ja: 'バッチサイズで割る処理は、逆伝播の全体で何回必要でしょうか。',
      en: 'How often in the whole backward pass is a division by the batch size needed?',
    },
    variants: {
      'affine-backward': affineWith(({ dW, db }, delta) => ({ dW: divide(dW, samplesIn(delta)), db: divide(db, samplesIn(delta)) })),
      'two-layer-backward': networkWith((_, gradient, samples) => divide(gradient, samples)),
    },
  },
  {
    id: 'transposes-weight-gradient',
    name: { ja: '重みの勾配が転置されている', en: 'Returns the weight gradient transposed' },
    explanation: {
      ja: '$\\delta^\\top x$ を計算しているため、行と列が逆です。$W$ は（入力数, 出力数）の形状なので、勾配も同じ形状でなければ更新に使えません。',
      en: '$\\delta^\\top x$ has rows and columns exchanged. $W$ has shape (inputs, outputs), and its gradient must have the same.',
    },
    hint: {
      ja: '重みの勾配の形状は、重みの形状と同じですか。',
      en: 'Does the gradient of the weights have the shape of the weights?',
    },
    variants: { 'affine-backward': affineWith(({ dW }) => ({ dW: transpose(dW) })) },
  },
  {
    id: 'keeps-last-branch',
    name: { ja: '後から求めた勾配で上書きする', en: 'Overwrites one branch with the other' },
    explanation: {
      ja: '2つ目の枝から伝わる勾配で、1つ目の勾配を上書きしています。$z$ は両方の枝を通して誤差に影響するので、片方だけでは足りません。',
      en: 'The gradient of the second branch replaces that of the first. $z$ acts on the error through both, so one is not enough.',
    },
    hint: {
      ja: '返している値に、1つ目の枝の引数は使われていますか。',
      en: 'Do the arguments of the first branch enter what you return?',
    },
    variants: { 'branch-backward': (_delta1: NdArray, _W1: NdArray, delta2: NdArray, W2: NdArray) => back(delta2, W2) },
  },
  {
    id: 'ignores-second-branch',
    name: { ja: '1つ目の枝だけを使う', en: 'Uses the first branch only' },
    explanation: {
      ja: '1つ目の枝から伝わる勾配だけを返しています。$z$ は両方の枝を通して誤差に影響します。',
      en: 'Only what comes back along the first branch is returned; $z$ acts on the error through both.',
    },
    hint: {
      ja: '$z$ を少し動かすと、どの計算の結果が変わるでしょうか。',
      en: 'When $z$ moves a little, which results change?',
    },
    variants: { 'branch-backward': (delta1: NdArray, W1: NdArray) => back(delta1, W1) },
  },
  {
    id: 'averages-branches',
    name: { ja: '枝の勾配を平均する', en: 'Averages the gradients of the branches' },
    explanation: {
      ja: '枝ごとの勾配を平均しています。$z$ の変化が誤差に与える影響は、枝ごとの影響の合計です。',
      en: 'The gradients are averaged. What a change of $z$ does to the error is all that it does along the branches together.',
    },
    hint: {
      ja: '片方の枝の勾配が 0 のとき、結果はもう片方の勾配と同じになるべきではないでしょうか。',
      en: 'If one branch sends back 0, should the result not be what the other sends?',
    },
    variants: {
      'branch-backward': (delta1: NdArray, W1: NdArray, delta2: NdArray, W2: NdArray) => divide(add(back(delta1, W1), back(delta2, W2)), 2),
    },
  },
  {
    id: 'multiplies-branches',
    name: { ja: '枝の勾配を掛け合わせる', en: 'Multiplies the gradients of the branches' },
    explanation: {
      ja: '微分を掛けるのは、計算が続けて行われるときです。並んだ枝から戻ってくる勾配は掛けません。',
      en: 'Derivatives are multiplied along steps that follow each other, not across branches that lie side by side.',
    },
    hint: {
      ja: '2つの枝は、続けて行われる計算でしょうか、並んで行われる計算でしょうか。',
      en: 'Do the two branches follow each other, or do they lie side by side?',
    },
    variants: {
      'branch-backward': (delta1: NdArray, W1: NdArray, delta2: NdArray, W2: NdArray) => multiply(back(delta1, W1), back(delta2, W2)),
    },
  },
] satisfies NnMisconception[];
