import { sigmoid } from '../activations.ts';
import { divide, exp, map, subtract } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { argmax, max, sum } from '../array/reduce.ts';
import { reshape } from '../array/shape.ts';
import { oneHot } from '../labels.ts';
import type { NnMisconception } from './misconception.ts';

const normalised = (e: NdArray): NdArray => divide(e, sum(e, { axis: -1, keepdims: true }));

const withoutMaximum = (u: NdArray): NdArray => normalised(exp(u));
const withoutExponential = (u: NdArray): NdArray => normalised(u);
const sigmoids = (u: NdArray): NdArray => map(u, sigmoid);
const hardMax = (u: NdArray): NdArray => {
  const classes = u.shape.at(-1) ?? 1;
  return reshape(oneHot(argmax(reshape(u, [-1, classes]), { axis: -1 }), classes), u.shape);
};

/** Mistakes in softmax. Those of the axis show only in a batch. */
export const softmaxMisconceptions = [
  {
    id: 'no-max-subtraction',
    name: { ja: '最大値を引かずに指数をとる', en: 'Takes the exponential without subtracting the maximum' },
    explanation: {
      ja: '入力が大きいと `np.exp` が `inf` になり、`inf / inf` が `nan` になります。最大値を引いても、分子と分母で打ち消し合うので結果は変わりません。',
      en: 'For large inputs `np.exp` becomes `inf` and `inf / inf` is `nan`. Subtracting the maximum first cancels in the quotient and changes nothing else.',
    },
    hint: {
      ja: '入力が 1000 のとき、`np.exp` の値はどうなるでしょうか。',
      en: 'What is `np.exp` of an input of 1000?',
    },
    variants: { softmax: withoutMaximum, 'softmax-batch': withoutMaximum },
  },
  {
    id: 'softmax-over-whole-array',
    name: { ja: '配列全体で正規化する', en: 'Normalises over the whole array' },
    explanation: {
      ja: '軸を指定しない合計で割っているため、配列全体の合計が 1 になり、サンプルごとの確率になっていません。',
      en: 'The sum has no axis, so the whole array sums to 1 and the rows are no probabilities.',
    },
    hint: {
      ja: '2サンプルのミニバッチで、結果の各行の合計を確かめましょう。',
      en: 'Look at the sum of each row for a mini-batch of two samples.',
    },
    variants: {
      'softmax-batch': (u: NdArray) => {
        const e = exp(subtract(u, max(u)));
        return divide(e, sum(e));
      },
    },
  },
  {
    id: 'softmax-wrong-axis',
    name: { ja: 'ソフトマックス関数の正規化の向きを誤る', en: 'Normalises softmax along the wrong axis' },
    explanation: {
      ja: 'サンプルを行に並べたとき、合計を 1 にするのは行ごと（クラスの方向）です。列ごとではありません。',
      en: 'With one sample per row, each row (over the classes) must sum to 1, not each column.',
    },
    hint: {
      ja: '`axis=0` と `axis=1` で、それぞれどの方向に足されるか、小さな配列で試しましょう。',
      en: 'Try on a small array in which direction `axis=0` and `axis=1` add.',
    },
    variants: {
      'softmax-batch': (u: NdArray) => {
        const e = exp(subtract(u, max(u, { axis: 0, keepdims: true })));
        return divide(e, sum(e, { axis: 0, keepdims: true }));
      },
    },
  },
  {
    id: 'subtracts-global-maximum',
    name: { ja: '行ごとではなく配列全体の最大値を引く', en: 'Subtracts the maximum of the whole array' },
    explanation: {
      ja: '全体の最大値を引くと、値の小さい行では指数がすべて 0 になり、`0 / 0` で `nan` になることがあります。引くのは行ごとの最大値です。',
      en: 'With the maximum of all rows, the exponentials of a row of small values can all become 0, and `0 / 0` is `nan`; each row needs its own maximum.',
    },
    hint: {
      ja: 'ある行だけ値がとても大きいとき、ほかの行の指数はいくつになるでしょうか。',
      en: 'When one row holds very large values, what become the exponentials of the others?',
    },
    variants: { 'softmax-batch': (u: NdArray) => normalised(exp(subtract(u, max(u)))) },
  },
  {
    id: 'softmax-without-exp',
    name: { ja: '指数関数に通さずに総和で割る', en: 'Divides by the sum without the exponential' },
    explanation: {
      ja: 'ソフトマックス関数は $e^{u_i}$ を $\\sum_k e^{u_k}$ で割ります。$u$ をそのまま総和で割ると、負の値になったり、0 で割ることになったりします。',
      en: 'Softmax divides $e^{u_i}$ by $\\sum_k e^{u_k}$; dividing $u$ itself could give negative values or a division by 0.',
    },
    hint: {
      ja: '負の入力があっても、出力はすべて正になりますか。',
      en: 'Are all outputs positive even when an input is negative?',
    },
    variants: { softmax: withoutExponential, 'softmax-batch': withoutExponential },
  },
  {
    id: 'sigmoid-for-softmax',
    name: { ja: '要素ごとにシグモイド関数を使う', en: 'Applies the sigmoid to each element' },
    explanation: {
      ja: '多クラス分類では、全クラスの確率の合計が 1 になる必要があります。要素ごとのシグモイド関数では合計が 1 になりません。',
      en: 'In multi-class classification the probabilities must sum to 1, which separate sigmoids do not ensure.',
    },
    hint: {
      ja: '1つのクラスの入力を大きくすると、ほかのクラスの確率はどうなるべきでしょうか。',
      en: 'When the input of one class grows, what should happen to the probabilities of the others?',
    },
    variants: { softmax: sigmoids, 'softmax-batch': sigmoids },
  },
  {
    id: 'hard-max-for-softmax',
    name: { ja: '最大の要素だけを 1 にする', en: 'Sets only the largest element to 1' },
    explanation: {
      ja: '最大の要素だけを選ぶのは argmax です。ソフトマックス関数は、すべてのクラスに正の確率を割り当てます。',
      en: 'Picking only the largest is argmax; softmax gives every class a positive probability.',
    },
    hint: {
      ja: '2番目に大きい入力のクラスの確率は、本当に 0 でしょうか。',
      en: 'Is the probability of the class with the second largest input really 0?',
    },
    variants: { softmax: hardMax, 'softmax-batch': hardMax },
  },
] satisfies NnMisconception[];
