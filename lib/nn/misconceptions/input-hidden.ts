import { relu } from '../activations.ts';
import { affine } from '../affine.ts';
import { zerosLike } from '../array/create.ts';
import { add, map, multiply } from '../array/elementwise.ts';
import { matmul, outer } from '../array/linear-algebra.ts';
import { at, type NdArray } from '../array/nd-array.ts';
import { mean, sum } from '../array/reduce.ts';
import { slice, take, transpose } from '../array/shape.ts';
import { oneHot } from '../labels.ts';
import { softmax } from '../softmax.ts';
import type { TwoLayerNetwork } from '../two-layer-network.ts';
import type { NnMisconception } from './misconception.ts';

const hiddenInput = ({ W1, b1 }: TwoLayerNetwork, x: NdArray): NdArray => affine(x, W1, b1);
const outputInput = ({ W2, b2 }: TwoLayerNetwork, z1: NdArray): NdArray => affine(z1, W2, b2);
const hiddenOutput = (network: TwoLayerNetwork, x: NdArray): NdArray => map(hiddenInput(network, x), relu);
const withoutBiases = (network: TwoLayerNetwork): TwoLayerNetwork => ({
  ...network,
  b1: zerosLike(network.b1),
  b2: zerosLike(network.b2),
});

/** Mistakes on the way from the input through the layers. */
export const inputHiddenMisconceptions = [
  {
    id: 'forgets-bias',
    name: { ja: 'バイアスを足し忘れる', en: 'Leaves out the bias' },
    explanation: {
      ja: '総入力は $u = xW + b$ です。重み付きの和に、ノードごとのバイアスを足します。',
      en: 'The total input is $u = xW + b$; each node adds its own bias to the weighted sum.',
    },
    hint: {
      ja: '入力がすべて 0 のとき、総入力はいくつになるでしょうか。',
      en: 'What is the total input when all inputs are 0?',
    },
    variants: {
      'weighted-sum': (x: NdArray, w: NdArray) => sum(multiply(x, w)),
      affine: (x: NdArray, W: NdArray) => matmul(x, W),
      'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => {
        const z1 = hiddenOutput(withoutBiases(network), x);
        return [z1, softmax(outputInput(withoutBiases(network), z1))];
      },
    },
  },
  {
    id: 'forgets-weights',
    name: { ja: '重みを掛けずに入力を足す', en: 'Adds the inputs without weights' },
    explanation: {
      ja: '入力は、そのまま足すのではなく、接続ごとの重みを掛けてから足します。',
      en: 'Each input is multiplied by the weight of its connection before the sum is taken.',
    },
    hint: {
      ja: '引数の重みが、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation are the weights used?',
    },
    variants: {
      'weighted-sum': (x: NdArray, _w: NdArray, b: number) => sum(x) + b,
      affine: (x: NdArray, _W: NdArray, b: NdArray) => add(sum(x, { axis: -1, keepdims: x.shape.length > 1 }), b),
    },
  },
  {
    id: 'elementwise-for-matmul',
    name: { ja: '行列積の代わりに要素ごとの積を使う', en: 'Uses an element-wise product for a matrix product' },
    explanation: {
      ja: 'NumPy の `*` は要素ごとの積で、足し合わせません。そのため、結果が1つの数ではなく配列になります。',
      en: 'In NumPy `*` multiplies element by element and adds nothing up, so the result is an array and not a number.',
    },
    hint: {
      ja: '掛けたあとに、何が残っているでしょうか。結果の形状を確かめましょう。',
      en: 'What remains after multiplying? Look at the shape of your result.',
    },
    variants: { 'weighted-sum': (x: NdArray, w: NdArray, b: number) => add(multiply(x, w), b) },
  },
  {
    id: 'bias-inside-product',
    name: { ja: 'バイアスを重みに足す', en: 'Adds the bias to the weights' },
    explanation: {
      ja: 'バイアスは、重み付きの和を求めた後に足します。重みに足すと、入力に掛けられてしまいます。',
      en: 'The bias is added after the weighted sum; added to the weights it is multiplied by the input.',
    },
    hint: {
      ja: '入力をすべて 0 にしても、バイアスは残るでしょうか。',
      en: 'Does the bias survive when all inputs are 0?',
    },
    variants: {
      'weighted-sum': (x: NdArray, w: NdArray, b: number) => sum(multiply(x, add(w, b))),
      affine: (x: NdArray, W: NdArray, b: NdArray) => matmul(x, add(W, b)),
    },
  },
  {
    id: 'adds-bias-per-input',
    name: { ja: '入力ごとにバイアスを足す', en: 'Adds the bias once for every input' },
    explanation: {
      ja: 'バイアスはノードに1つなので、足すのは1回だけです。繰り返しの中で足すと、入力の数だけ足されます。',
      en: 'A node has one bias, which is added once; inside the loop it is added as often as there are inputs.',
    },
    hint: {
      ja: 'バイアスを足す行は、繰り返しの中と外のどちらにありますか。',
      en: 'Is the line that adds the bias inside or outside of the loop?',
    },
    variants: {
      'weighted-sum': (x: NdArray, w: NdArray, b: number) => sum(multiply(x, w)) + x.data.length * b,
      affine: (x: NdArray, W: NdArray, b: NdArray) => affine(x, W, multiply(x.shape.at(-1) ?? 1, b)),
    },
  },
  {
    id: 'keeps-last-term',
    name: { ja: '足さずに代入し直し、最後の項だけが残る', en: 'Assigns instead of adding, so that only the last term remains' },
    explanation: {
      ja: '繰り返しのたびに `=` で代入し直すと、前の項が消えて、最後の入力と重みの積だけが残ります。',
      en: 'Assigning with `=` in each round drops the terms before; only the last input times its weight remains.',
    },
    hint: {
      ja: '繰り返しが2回目に入るとき、1回目の結果はどこに残っているでしょうか。',
      en: 'When the second round begins, where is the result of the first?',
    },
    variants: {
      'weighted-sum': (x: NdArray, w: NdArray, b: number) => at(x, -1) * at(w, -1) + b,
      affine: (x: NdArray, W: NdArray, b: NdArray) => {
        const [input, weights] = [take(x, [-1], -1), slice(W, -1)];
        return add(x.shape.length === 1 ? matmul(input, weights) : outer(input, weights), b);
      },
    },
  },
  {
    id: 'averages-weighted-inputs',
    name: { ja: '重み付きの入力を平均する', en: 'Averages the weighted inputs' },
    explanation: {
      ja: '総入力は、重み付きの入力の**和**です。入力の数では割りません。',
      en: 'The total input is the **sum** of the weighted inputs; it is not divided by their number.',
    },
    hint: {
      ja: '式の $\\sum$ が何を表しているか、読み直しましょう。',
      en: 'Read again what $\\sum$ stands for.',
    },
    variants: {
      'weighted-sum': (x: NdArray, w: NdArray, b: number) => mean(multiply(x, w)) + b,
      affine: (x: NdArray, W: NdArray, b: NdArray) => add(multiply(1 / (x.shape.at(-1) ?? 1), matmul(x, W)), b),
    },
  },
  {
    id: 'samples-as-columns',
    name: { ja: 'サンプルを列に並べる', en: 'Puts the samples into columns' },
    explanation: {
      ja: 'この講座では、1行が1サンプルです。結果の行と列が入れ替わっていて、サンプルが列に並んでいます。',
      en: 'In this course a row is a sample; rows and columns of the result are exchanged.',
    },
    hint: {
      ja: '結果の行の数は、サンプルの数とどちらの軸で一致するべきでしょうか。',
      en: 'Along which axis should the result be as long as there are samples?',
    },
    variants: {
      affine: (x: NdArray, W: NdArray, b: NdArray) => transpose(affine(x, W, b)),
      'one-hot': (labels: NdArray, classes: number) => transpose(oneHot(labels, classes)),
    },
  },
  {
    id: 'confuses-u-and-z',
    name: { ja: '総入力 u と出力 z を取り違える', en: 'Confuses total input u with output z' },
    explanation: {
      ja: '$u$ は活性化関数に入る前の値、$z = f(u)$ は活性化関数を通した後の値です。',
      en: '$u$ is the value before the activation function, $z = f(u)$ the value after it.',
    },
    hint: {
      ja: '返す値は、活性化関数を通す前と後のどちらでしょうか。問題文の式と見比べましょう。',
      en: 'Is what you return the value before or after the activation function? Compare with the formula.',
    },
    variants: {
      affine: (x: NdArray, W: NdArray, b: NdArray) => map(affine(x, W, b), relu),
      'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => [
        hiddenInput(network, x),
        softmax(outputInput(network, hiddenOutput(network, x))),
      ],
    },
  },
  {
    id: 'affine-ignores-activation',
    name: { ja: '中間層の活性化関数を忘れる', en: 'Leaves out the hidden activation function' },
    explanation: {
      ja: '中間層の出力は、総入力 $u$ に活性化関数を適用した $z = f(u)$ です。適用しないと、2つの層が1つの線形変換にまとまってしまいます。',
      en: 'The output of a hidden layer is $z = f(u)$, the total input after the activation function; without it two layers collapse into one linear map.',
    },
    hint: {
      ja: '次の層に渡しているのは、総入力と出力のどちらでしょうか。',
      en: 'Is what you hand to the next layer the total input or the output?',
    },
    variants: {
      'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => {
        const u1 = hiddenInput(network, x);
        return [u1, softmax(outputInput(network, u1))];
      },
    },
  },
  {
    id: 'same-activation-everywhere',
    name: { ja: '中間層と出力層で同じ活性化関数を使う', en: 'Uses the same activation in hidden and output layer' },
    explanation: {
      ja: '中間層の活性化関数は表現力のため、出力層の活性化関数は出力を目的の形（確率など）にするためのもので、役割が違います。',
      en: 'Hidden activations give expressive power, the output activation gives the output its wanted form, such as probabilities.',
    },
    hint: {
      ja: '出力の各行の合計はいくつになるべきでしょうか。',
      en: 'What should each row of the output sum to?',
    },
    variants: {
      'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => {
        const z1 = hiddenOutput(network, x);
        return [z1, map(outputInput(network, z1), relu)];
      },
    },
  },
  {
    id: 'forgets-output-activation',
    name: { ja: '出力層の活性化関数を忘れる', en: 'Leaves out the output activation function' },
    explanation: {
      ja: '出力層でも、総入力を活性化関数に通したものがネットワークの出力です。総入力のままでは確率になりません。',
      en: 'In the output layer too the output is the total input after the activation function; as it is, it is no probability.',
    },
    hint: {
      ja: '返している `y` の値は、すべて 0 から 1 の間にありますか。',
      en: 'Do all values of the `y` you return lie between 0 and 1?',
    },
    variants: {
      'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => {
        const z1 = hiddenOutput(network, x);
        return [z1, outputInput(network, z1)];
      },
    },
  },
] satisfies NnMisconception[];
