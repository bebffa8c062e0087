import { divide, log, map, multiply, subtract } from '../array/elementwise.ts';
import { type ArrayLike, asArray, at, fromData, type NdArray } from '../array/nd-array.ts';
import { max, mean, sum } from '../array/reduce.ts';
import { sgdStep } from '../gradient-descent.ts';
import { EPSILON, lossReferences as right } from '../references/losses.ts';
import { samplesIn } from '../same-shape.ts';
import { backwardWith } from './deltas.ts';
import { epochWith } from './descent.ts';
import type { NnMisconception } from './misconception.ts';

const crossEntropy = right['cross-entropy'];
const crossEntropyBatch = right['cross-entropy-batch'];
const crossEntropyLabels = right['cross-entropy-labels'];

/** log(p + ε) of every element. */
const logs = (p: NdArray, epsilon: number): NdArray => map(p, (element) => Math.log(element + epsilon));
/** The output for each row's own class. Shapes: (N, n), (N) → (N). */
function chosen(y: NdArray, labels: ArrayLike): NdArray {
  const classes = [...asArray(labels).data];
  return fromData(
    classes.map((label, row) => at(y, row, label)),
    [classes.length],
  );
}

/** Mistakes in the cross entropy, but for those that take the wrong elements by label: see labels.ts. */
export const crossEntropyMisconceptions = [
  {
    id: 'forgets-minus-sign',
    name: { ja: '交差エントロピー誤差の負号を忘れる', en: 'Forgets the minus sign of the cross entropy' },
    explanation: {
      ja: '確率の対数は 0 以下なので、負号を付けて 0 以上の誤差にします。',
      en: 'The logarithm of a probability is at most 0; the minus sign makes it an error of at least 0.',
    },
    hint: {
      ja: '返した誤差の符号を見てください。誤差は負になってよいでしょうか。',
      en: 'Look at the sign of the error you return: may an error be negative?',
    },
    variants: {
      'cross-entropy': (y: NdArray, d: NdArray, epsilon = EPSILON) => -crossEntropy(y, d, epsilon),
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => -crossEntropyBatch(y, d, epsilon),
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) => -crossEntropyLabels(y, labels, epsilon),
    },
  },
  {
    id: 'forgets-log-epsilon',
    name: { ja: '対数の中に微小値を足し忘れる', en: 'Leaves the small constant out of the logarithm' },
    explanation: {
      ja: '確率が 0 の要素で `np.log(0)` が `-inf` になります。正解でないクラスでも `0 * -inf` は `nan` です。',
      en: 'Where a probability is 0, `np.log(0)` is `-inf`; even for a wrong class `0 * -inf` is `nan`.',
    },
    hint: {
      ja: '`y` の要素に 0 があるとき、各行の値がどうなるか追ってみましょう。',
      en: 'Follow what each line gives when an element of `y` is 0.',
    },
    variants: {
      // As NumPy computes: 0 times −∞ is NaN, which the reference avoids.
      'cross-entropy': (y: NdArray, d: NdArray) => -sum(multiply(d, log(y))),
      'cross-entropy-batch': (y: NdArray, d: NdArray) => -sum(multiply(d, log(y))) / samplesIn(y),
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike) => crossEntropyLabels(y, labels, 0),
    },
  },
  {
    id: 'log-base-two',
    name: { ja: '自然対数の代わりに底 2 の対数を使う', en: 'Uses base 2 instead of the natural logarithm' },
    explanation: {
      ja: '交差エントロピー誤差では、ふつう自然対数を使います。`np.log` も自然対数です。',
      en: 'The cross-entropy error normally uses the natural logarithm, and so does `np.log`.',
    },
    hint: {
      ja: '使っている対数の底は何でしょうか。',
      en: 'What is the base of the logarithm you use?',
    },
    variants: {
      'cross-entropy': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropy(y, d, epsilon) / Math.LN2,
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropyBatch(y, d, epsilon) / Math.LN2,
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) => crossEntropyLabels(y, labels, epsilon) / Math.LN2,
    },
  },
  {
    id: 'sums-all-classes',
    name: { ja: '不正解のクラスの対数も足す', en: 'Adds the logarithms of all classes' },
    explanation: {
      ja: 'one-hot の $d_i$ は正解以外で 0 なので、残るのは正解のクラスの項だけです。',
      en: "The one-hot $d_i$ is 0 except for the correct class, so only that class's term remains.",
    },
    hint: {
      ja: '引数の正解 `d` が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation is the target `d` used?',
    },
    variants: {
      'cross-entropy': (y: NdArray, _d: NdArray, epsilon = EPSILON) => -sum(logs(y, epsilon)),
      'cross-entropy-batch': (y: NdArray, _d: NdArray, epsilon = EPSILON) => -sum(logs(y, epsilon)) / samplesIn(y),
    },
  },
  {
    id: 'averages-over-classes',
    name: { ja: 'クラスの数で平均する', en: 'Averages over the classes' },
    explanation: {
      ja: 'ミニバッチの誤差は、サンプルの件数で割ります。クラスの数では割りません。`np.mean` は要素の数で割るので、クラスの数でも割ることになります。',
      en: 'The error is divided by the number of samples, not of classes; `np.mean` divides by the number of elements and so by that of the classes too.',
    },
    hint: {
      ja: '合計を割っている数は、式のどの文字に当たりますか。',
      en: 'Which letter of the formula is the number that your sum is divided by?',
    },
    variants: {
      'cross-entropy': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropy(y, d, epsilon) / y.data.length,
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropyBatch(y, d, epsilon) / (y.shape.at(-1) ?? 1),
      'softmax-cross-entropy-backward': (y: NdArray, d: NdArray) => divide(subtract(y, d), y.data.length),
    },
  },
  {
    id: 'swaps-output-and-target-in-log',
    name: { ja: '対数の中に出力ではなく正解を入れる', en: 'Takes the logarithm of the target instead of the output' },
    explanation: {
      ja: '対数をとるのは出力の確率 $y$ です。正解 $d$ の対数をとると、0 の要素で大きな値になってしまいます。',
      en: 'The logarithm is taken of the output $y$; that of the target $d$ is huge where $d$ is 0.',
    },
    hint: {
      ja: '式の $\\log$ の中にあるのは、$y$ と $d$ のどちらでしょうか。',
      en: 'Which of $y$ and $d$ is inside the $\\log$ of the formula?',
    },
    variants: {
      'cross-entropy': (y: NdArray, d: NdArray, epsilon = EPSILON) => -sum(multiply(y, logs(d, epsilon))),
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => -sum(multiply(y, logs(d, epsilon))) / samplesIn(y),
    },
  },
  {
    id: 'forgets-logarithm',
    name: { ja: '対数をとり忘れる', en: 'Forgets the logarithm' },
    explanation: {
      ja: '交差エントロピー誤差は、正解のクラスの確率そのものではなく、その対数に負号を付けた値です。',
      en: 'The cross-entropy error is not the probability of the correct class, but minus its logarithm.',
    },
    hint: {
      ja: '正解のクラスの確率が 1 のとき、誤差はいくつになるべきでしょうか。',
      en: 'What should the error be when the correct class has probability 1?',
    },
    variants: {
      'cross-entropy': (y: NdArray, d: NdArray) => -sum(multiply(d, y)),
      'cross-entropy-batch': (y: NdArray, d: NdArray) => -sum(multiply(d, y)) / samplesIn(y),
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike) => -mean(chosen(y, labels)),
    },
  },
  {
    id: 'forgets-batch-mean',
    name: { ja: 'バッチサイズで割り忘れる', en: 'Does not divide by the batch size' },
    explanation: {
      ja: '平均を求めるので、サンプルごとの値の和をバッチサイズで割ります。合計のままだと、バッチの大きさで値が変わってしまいます。',
      en: 'A mean is asked for: the sum over the samples is divided by the batch size. The plain sum grows with the size of the batch.',
    },
    hint: {
      ja: '同じサンプルを2回並べたバッチで、結果は変わるべきでしょうか。',
      en: 'Should the result change for a batch that holds every sample twice?',
    },
    variants: {
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) => crossEntropyBatch(y, d, epsilon) * samplesIn(y),
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) => crossEntropyLabels(y, labels, epsilon) * samplesIn(y),
      'softmax-cross-entropy-backward': subtract,
      'two-layer-backward': backwardWith({ delta2: subtract }),
      'linear-regression-epoch': epochWith((model, { W, b }, { learningRate, samples }) => ({
        W: sgdStep(model.W, W, learningRate * samples),
        b: sgdStep(model.b, b, learningRate * samples),
      })),
    },
  },
  {
    id: 'error-per-sample',
    name: { ja: 'サンプルごとの誤差のまま返す', en: 'Returns the errors of the samples' },
    explanation: {
      ja: 'サンプルごとの誤差を並べた配列を返しています。求めるのは、それらを平均した1つの数です。',
      en: 'The errors of the samples are returned as an array; asked for is one number, their mean.',
    },
    hint: {
      ja: '結果の形状は何になっていますか。',
      en: 'What is the shape of your result?',
    },
    variants: {
      'cross-entropy-batch': (y: NdArray, d: NdArray, epsilon = EPSILON) =>
        map(sum(multiply(d, logs(y, epsilon)), { axis: -1 }), (element) => -element),
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) =>
        map(logs(chosen(y, labels), epsilon), (element) => -element),
    },
  },
  {
    id: 'uses-most-probable-class',
    name: { ja: '正解ではなく最大の確率を使う', en: 'Uses the largest probability instead of the correct class' },
    explanation: {
      ja: '見るのは、最も確率の高いクラスではなく、正解のクラスの確率です。予測を間違えたサンプルの誤差が小さく出てしまいます。',
      en: 'What counts is the probability of the correct class, not the largest one; otherwise a wrong prediction gets a small error.',
    },
    hint: {
      ja: '引数の正解が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation is the target used?',
    },
    variants: {
      'cross-entropy-labels': (y: NdArray, _labels: ArrayLike, epsilon = EPSILON) => -mean(logs(max(y, { axis: -1 }), epsilon)),
    },
  },
] satisfies NnMisconception[];
