import { map } from '../array/elementwise.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { squaredDistances } from '../clustering.ts';
import { kNearestNeighbours, majority, nearestIndexes } from '../neighbours.ts';
import type { NnMisconception } from './misconception.ts';

type Classify = (trainX: NdArray, trainLabels: NdArray, x: NdArray, k: number) => NdArray;
type Distances = (x: NdArray, trainX: NdArray) => NdArray;

/** k-NN with another distance or another way to decide among the labels of the nearest, nearest first. */
function classifyBy({ distances = squaredDistances, decide = majority }: { distances?: Distances; decide?: typeof majority }): Classify {
  return (trainX, trainLabels, x, k) => {
    const labels = nearestIndexes(distances(x, trainX), k).map((nearest) => decide(nearest.map((i) => trainLabels.data[i] as number)));
    return fromData(labels, [labels.length], 'int64');
  };
}
const negated =
  (distances: Distances): Distances =>
  (x, trainX) =>
    map(distances(x, trainX), (distance) => 0 - distance);
const counted = (labels: readonly number[], label: number) => labels.filter((each) => each === label).length;
const mostFrequent = (labels: readonly number[]) => labels.filter((label) => counted(labels, label) === counted(labels, majority(labels)));

/** As `round` and `np.round` do in Python. */
const roundHalfToEven = (value: number) => (value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

/** Mistakes in k nearest neighbours. */
export const neighboursMisconceptions = [
  {
    id: 'knn-picks-farthest',
    name: { ja: '遠いほうから k 個を選んでいる', en: 'Takes the k farthest samples' },
    explanation: {
      ja: '距離の大きいほうから k 個の訓練データを選んで、投票させています。',
      en: 'The k training samples at the largest distances are the ones that vote.',
    },
    hint: {
      ja: '並べ替えた距離の先頭に来るのは、最も近い点でしょうか、最も遠い点でしょうか。',
      en: 'Which comes first in your sorted distances, the nearest or the farthest sample?',
    },
    variants: { 'k-nearest-neighbours': classifyBy({ distances: negated(squaredDistances) }) },
  },
  {
    id: 'knn-ignores-k',
    name: { ja: '最も近い1個だけで決めている', en: 'Lets only the nearest sample decide' },
    explanation: {
      ja: 'k の値にかかわらず、最も近い訓練データのラベルを答えています（$k = 1$ と同じです）。',
      en: 'Whatever k is, the label of the nearest training sample is returned, as if $k = 1$.',
    },
    hint: {
      ja: 'k を変えると、結果は変わりますか。',
      en: 'Does your result change when k does?',
    },
    variants: { 'k-nearest-neighbours': classifyBy({ decide: ([nearest]) => nearest ?? Number.NaN }) },
  },
  {
    id: 'knn-averages-labels',
    name: { ja: 'ラベルの番号を平均している', en: 'Averages the label numbers' },
    explanation: {
      ja: 'ラベルの番号の平均を四捨五入しています。番号はクラスの名前で、大小に意味はありません。クラス 0 と 2 の平均がクラス 1 になるのは誤りです。',
      en: 'The label numbers are averaged and rounded. They are names of classes: the mean of classes 0 and 2 is not class 1.',
    },
    hint: {
      ja: '近くの点のラベルが 0, 0, 2, 2, 2 のとき、どのクラスが選ばれるべきでしょうか。',
      en: 'Which class should win when the labels nearby are 0, 0, 2, 2, 2?',
    },
    variants: {
      'k-nearest-neighbours': classifyBy({
        decide: (labels) => roundHalfToEven(labels.reduce((sum, label) => sum + label, 0) / labels.length),
      }),
    },
  },
  {
    id: 'knn-tie-to-largest-label',
    name: { ja: '同数のとき番号の大きいクラスを選んでいる', en: 'Gives a tie to the larger label' },
    explanation: {
      ja: '票が同数のときに、番号の大きいほうのクラスを選んでいます。問題文の決まりと逆です。',
      en: 'A tied vote goes to the class with the larger number, against the rule in the question.',
    },
    hint: {
      ja: '票が同数になる入力で、どちらのクラスが返るかを確かめてみましょう。',
      en: 'Try an input whose votes are tied and see which class comes out.',
    },
    variants: { 'k-nearest-neighbours': classifyBy({ decide: (labels) => Math.max(...mostFrequent(labels)) }) },
  },
  {
    id: 'knn-tie-to-nearest',
    name: { ja: '同数のとき近いほうのクラスを選んでいる', en: 'Gives a tie to the nearer sample' },
    explanation: {
      ja: '票が同数のときに、より近い点のクラスを選んでいます。考え方としてはありえますが、問題文の決まりとは異なります。',
      en: "A tied vote goes to the nearer sample's class. That is a possible rule, but not the one in the question.",
    },
    hint: {
      ja: '票が同数になったときの決まりを、問題文でもう一度確かめましょう。',
      en: 'Read again what the question says about tied votes.',
    },
    variants: { 'k-nearest-neighbours': classifyBy({ decide: (labels) => mostFrequent(labels)[0] ?? Number.NaN }) },
  },
  {
    id: 'knn-whole-training-set-votes',
    name: { ja: '訓練データ全体で多数決をとっている', en: 'Lets the whole training set vote' },
    explanation: {
      ja: '距離の近い k 個に絞らず、訓練データ全体の多数決になっています。どの入力でも同じ答えになります。',
      en: 'All training samples vote instead of the k nearest, so every input gets the same answer.',
    },
    hint: {
      ja: '離れた場所にある2つの入力で、結果が変わるかを確かめてみましょう。',
      en: 'Do two inputs far apart get different results?',
    },
    variants: {
      'k-nearest-neighbours': (trainX: NdArray, trainLabels: NdArray, x: NdArray, _k: number) =>
        kNearestNeighbours(trainX, trainLabels, x, trainLabels.data.length),
    },
  },
] satisfies NnMisconception[];
