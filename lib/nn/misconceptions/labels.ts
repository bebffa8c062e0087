import { equal, map } from '../array/elementwise.ts';
import { type ArrayLike, asArray, type NdArray } from '../array/nd-array.ts';
import { argmax, mean, sum } from '../array/reduce.ts';
import { take } from '../array/shape.ts';
import { labelReferences } from '../references/labels.ts';
import { EPSILON, lossReferences } from '../references/losses.ts';
import { samplesIn } from '../same-shape.ts';
import type { NnMisconception } from './misconception.ts';

const accuracy = labelReferences.accuracy;
const oneHot = labelReferences['one-hot'];
const crossEntropyLabels = lossReferences['cross-entropy-labels'];

/** Each label as one lower; what was the first class is the last, as a negative index means. */
const fromOne = (labels: ArrayLike, classes: number): NdArray => map(labels, (label) => (label - 1 + classes) % classes);
const hits = (y: NdArray, d: NdArray, axis: number): number => mean(equal(argmax(y, { axis }), argmax(d, { axis })));

/** Mistakes with class numbers, one-hot vectors and the accuracy. */
export const labelMisconceptions = [
  {
    id: 'label-columns-for-every-row',
    name: { ja: 'すべての行から正解の列を取り出す', en: 'Takes the columns of all labels in every row' },
    explanation: {
      ja: '`y[:, t]` は、すべての行から `t` の列をまとめて指します。行ごとに1か所ずつ指すには、行の番号と列の番号を組にします。',
      en: '`y[:, t]` means the columns `t` of every row. To mean one place in each row, pair the rows’ numbers with the columns’.',
    },
    hint: {
      ja: '添字で指した部分の形状を調べましょう。要素の数は、サンプルの件数と同じですか。',
      en: 'Look at the shape of what you index: are there as many elements as samples?',
    },
    variants: {
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) =>
        -sum(map(take(y, [...asArray(labels).data], -1), (probability) => Math.log(probability + epsilon))) / samplesIn(y),
      'one-hot': (labels: ArrayLike, classes: number) => {
        const { data, shape } = asArray(labels);
        const columns = new Set(data);
        const filled = Float64Array.from({ length: data.length * classes }, (_, index) => (columns.has(index % classes) ? 1 : 0));
        return { shape: [...shape, classes], dtype: 'float64', data: filled };
      },
    },
  },
  {
    id: 'one-hot-counts-from-one',
    name: { ja: 'クラスの番号を 1 から数える', en: 'Counts classes from one' },
    explanation: {
      ja: '配列の添字は 0 から始まるので、クラス $k$ は左から $k + 1$ 番目です。1 を引くと隣のクラスになり、クラス 0 では添字 -1、つまり最後の列を指してしまいます。',
      en: 'Indices start at 0, so class $k$ is at the $(k + 1)$-th place; with 1 taken away it is the neighbour, and for class 0 the index -1, the last column.',
    },
    hint: {
      ja: 'クラス 0 のとき、添字はいくつになっていますか。',
      en: 'Which index do you use for class 0?',
    },
    variants: {
      'cross-entropy-labels': (y: NdArray, labels: ArrayLike, epsilon = EPSILON) =>
        crossEntropyLabels(y, fromOne(labels, y.shape.at(-1) ?? 1), epsilon),
      'one-hot': (t: ArrayLike, classes: number) => oneHot(fromOne(t, classes), classes),
    },
  },
  {
    id: 'one-hot-holds-label',
    name: { ja: 'one-hot ベクトルに番号そのものを書く', en: 'Writes the label itself into the one-hot vector' },
    explanation: {
      ja: 'one-hot ベクトルの要素は 0 と 1 だけです。どの位置が 1 かで、クラスを表します。',
      en: 'A one-hot vector holds only 0 and 1; the place of the 1 names the class.',
    },
    hint: {
      ja: '結果の各行の合計はいくつになるべきでしょうか。',
      en: 'What should each row of the result sum to?',
    },
    variants: {
      'one-hot': (labels: ArrayLike, classes: number) => {
        const right = oneHot(labels, classes);
        return { ...right, data: right.data.map((element, index) => element * (index % classes)) };
      },
    },
  },
  {
    id: 'classes-from-labels',
    name: { ja: 'クラスの数を最大の番号から決める', en: 'Takes the number of classes from the largest label' },
    explanation: {
      ja: 'ミニバッチにすべてのクラスが現れるとは限りません。列の数を `t` の最大値から決めると、足りなくなることがあります。',
      en: 'Not every class appears in a mini-batch; with columns counted from the largest label some may be missing.',
    },
    hint: {
      ja: '引数のクラスの数が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation is the number of classes used?',
    },
    variants: { 'one-hot': (labels: ArrayLike) => oneHot(labels, Math.max(...asArray(labels).data) + 1) },
  },
  {
    id: 'argmax-wrong-axis',
    name: { ja: 'argmax の軸を間違える', en: 'Takes argmax along the wrong axis' },
    explanation: {
      ja: '予測したクラスは、行ごと（クラスの方向）に最大の要素の番号です。`axis=0` では、クラスごとに最大のサンプルの番号になります。',
      en: 'The predicted class is the place of the largest element of each row; along `axis=0` it is, for each class, the number of a sample.',
    },
    hint: {
      ja: '`np.argmax` の結果の長さは、サンプルの件数とクラスの数のどちらになっていますか。',
      en: 'Is the result of `np.argmax` as long as there are samples or classes?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => hits(y, d, 0) },
  },
  {
    id: 'argmax-over-whole-array',
    name: { ja: '配列全体で argmax をとる', en: 'Takes argmax over the whole array' },
    explanation: {
      ja: '軸を指定しない `np.argmax` は、配列全体で最大の要素の番号を1つだけ返します。サンプルごとの予測にはなりません。',
      en: 'Without an axis `np.argmax` gives one place for the whole array, not a prediction for each sample.',
    },
    hint: {
      ja: '`np.argmax` の結果は、いくつの数になっていますか。',
      en: 'How many numbers does your `np.argmax` give?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => (argmax(y) === argmax(d) ? 1 : 0) },
  },
  {
    id: 'counts-instead-of-rate',
    name: { ja: '割合ではなく件数を返す', en: 'Returns the count instead of the rate' },
    explanation: {
      ja: '正解した件数のままで、全体の件数で割っていません。正解率は 0 から 1 の値です。',
      en: 'It is the number of right predictions, not divided by how many there are; the accuracy is a value from 0 to 1.',
    },
    hint: {
      ja: 'すべて正解したとき、値はいくつになるべきでしょうか。',
      en: 'What should the value be when all are right?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => accuracy(y, d) * samplesIn(y) },
  },
  {
    id: 'error-rate-for-accuracy',
    name: { ja: '正解率の代わりに誤り率を求める', en: 'Computes the error rate for the accuracy' },
    explanation: {
      ja: '予測が**一致しない**サンプルの割合になっています。正解率は、一致したサンプルの割合です。',
      en: 'It is the share of samples whose prediction is **not** right; accuracy is the share of those that are.',
    },
    hint: {
      ja: 'すべて正解したとき、値はいくつになっていますか。',
      en: 'What is your value when all are right?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => 1 - accuracy(y, d) },
  },
  {
    id: 'compares-probabilities-with-targets',
    name: { ja: '確率と one-hot をそのまま比べる', en: 'Compares probabilities with the one-hot target' },
    explanation: {
      ja: '確率がちょうど 0 か 1 になることはほとんどないので、`y == d` はほぼ偽です。比べるのは、予測したクラスと正解のクラスです。',
      en: 'A probability is hardly ever exactly 0 or 1, so `y == d` is nearly always false; what is compared is the predicted class with the right one.',
    },
    hint: {
      ja: '0.7 という出力は、正解の 1 と「等しい」でしょうか。',
      en: 'Is an output of 0.7 “equal” to a target of 1?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => mean(equal(y, d)) },
  },
  {
    id: 'divides-by-all-elements',
    name: { ja: 'サンプルの件数ではなく要素の数で割る', en: 'Divides by the number of elements, not of samples' },
    explanation: {
      ja: '`y.size` は要素の数 $N \\times n$ です。サンプルの件数 $N$ で割らないと、クラスの数だけ小さくなります。',
      en: '`y.size` is the number of elements $N \\times n$; divided by it instead of $N$ the value is too small by the number of classes.',
    },
    hint: {
      ja: '割っている数は、サンプルの件数と同じですか。',
      en: 'Is the number you divide by that of the samples?',
    },
    variants: { accuracy: (y: NdArray, d: NdArray) => accuracy(y, d) / (y.shape.at(-1) ?? 1) },
  },
] satisfies NnMisconception[];
