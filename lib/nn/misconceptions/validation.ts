import { arange } from '../array/create.ts';
import { divide, sqrt, subtract } from '../array/elementwise.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { mean, variance } from '../array/reduce.ts';
import { concatenate, slice } from '../array/shape.ts';
import { kFold, standardise } from '../validation.ts';
import type { NnMisconception } from './misconception.ts';

type Scale = (x: NdArray) => NdArray;

const columnMeans = (x: NdArray) => mean(x, { axis: 0 });
const columnDeviations = (x: NdArray) => sqrt(variance(x, { axis: 0 }));
/** A constant column is only shifted, as by the reference: that is not what these mistakes are about. */
const divideByNonzero = (x: NdArray, divisor: NdArray) =>
  divide(x, { ...divisor, data: divisor.data.map((each) => (each === 0 ? 1 : each)) });
const scaledBy =
  (source: NdArray): Scale =>
  (x) =>
    divideByNonzero(subtract(x, columnMeans(source)), columnDeviations(source));
const both = (training: NdArray, test: NdArray, scale: Scale) => [scale(training), scale(test)];
const part = (permutation: NdArray, start: number, end: number) => [
  concatenate([slice(permutation, 0, start), slice(permutation, end)]),
  slice(permutation, start, end),
];

/** Mistakes in splitting and scaling data. */
export const validationMisconceptions = [
  {
    id: 'scales-test-by-itself',
    name: { ja: 'テストデータ自身の統計量で標準化している', en: 'Scales the test data by their own statistics' },
    explanation: {
      ja: 'テストデータの平均と標準偏差を使っています。モデルは訓練データの尺度で学習しているので、同じ値が訓練時と違う意味になってしまいます。',
      en: 'Mean and deviation of the test data are used. The model learned on the scale of the training data, where the same value means something else.',
    },
    hint: {
      ja: 'テストデータが1件だけのとき、結果はどうなりますか。',
      en: 'What comes out for a single test sample?',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) => [scaledBy(training)(training), scaledBy(test)(test)],
    },
  },
  {
    id: 'scales-by-training-and-test',
    name: { ja: '訓練とテストを合わせた統計量を使っている', en: 'Uses the statistics of training and test data together' },
    explanation: {
      ja: '全データの平均と標準偏差を使っています。テストデータの情報が訓練に漏れます（データリーク）。',
      en: 'The statistics are those of all data, so knowledge of the test data leaks into training.',
    },
    hint: {
      ja: 'テストデータを差し替えたとき、訓練データの標準化の結果は変わってよいでしょうか。',
      en: 'Should the scaled training data change when the test data do?',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) => both(training, test, scaledBy(concatenate([training, test]))),
    },
  },
  {
    id: 'divides-by-variance',
    name: { ja: '標準偏差ではなく分散で割っている', en: 'Divides by the variance instead of the deviation' },
    explanation: {
      ja: '分散で割っているので、標準化した後の標準偏差が 1 になりません。',
      en: 'Dividing by the variance does not give a standard deviation of 1.',
    },
    hint: {
      ja: '標準化した訓練データの、列ごとの標準偏差を確かめてみましょう。',
      en: 'Check the standard deviation of every column of the scaled training data.',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) =>
        both(training, test, (x) => divideByNonzero(subtract(x, columnMeans(training)), variance(training, { axis: 0 }))),
    },
  },
  {
    id: 'only-centres',
    name: { ja: '平均を引いただけで割っていない', en: 'Only takes the mean away' },
    explanation: {
      ja: '平均は 0 になりますが、標準偏差で割っていないので、特徴量の尺度がそろいません。',
      en: 'The mean is 0, but without dividing by the deviation the features keep their different scales.',
    },
    hint: {
      ja: '標準化した訓練データの、列ごとの標準偏差を確かめてみましょう。',
      en: 'Check the standard deviation of every column of the scaled training data.',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) => both(training, test, (x) => subtract(x, columnMeans(training))),
    },
  },
  {
    id: 'scales-all-columns-together',
    name: { ja: '列ごとではなく全体の統計量を使っている', en: 'Uses one mean and deviation for all columns' },
    explanation: {
      ja: '軸を指定していないので、全要素の平均と標準偏差になっています。特徴量ごとに尺度がそろいません。',
      en: 'Without an axis, mean and deviation are those of all elements, and the features keep their different scales.',
    },
    hint: {
      ja: '計算した平均の形状を確かめてみましょう。特徴量の個数だけありますか。',
      en: 'Look at the shape of your mean: is there one for every feature?',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) => {
        const deviation = Math.sqrt(variance(training));
        return both(training, test, (x) => divide(subtract(x, mean(training)), deviation === 0 ? 1 : deviation));
      },
    },
  },
  {
    id: 'constant-column-divides-by-zero',
    name: { ja: '値が一定の列で 0 除算をしている', en: 'Divides by zero for a constant column' },
    explanation: {
      ja: '訓練データで値が一定の列は標準偏差が 0 なので、NaN や無限大になっています。',
      en: 'A column that is constant in the training data has deviation 0, which gives NaN or infinity.',
    },
    hint: {
      ja: '標準偏差が 0 の列をどう扱うと決められているかを、確かめてみましょう。',
      en: 'What is to be done with a column of deviation 0?',
    },
    variants: {
      'standardise-split': (training: NdArray, test: NdArray) =>
        both(training, test, (x) => divide(subtract(x, columnMeans(training)), columnDeviations(training))),
    },
  },
  {
    id: 'forgets-to-scale-test',
    name: { ja: 'テストデータを標準化していない', en: 'Does not scale the test data' },
    explanation: {
      ja: '訓練データだけを標準化し、テストデータは元の尺度のままです。モデルには同じ変換をした値を入力しなければなりません。',
      en: 'Only the training data are scaled. The model must be given test data that went through the same transformation.',
    },
    hint: {
      ja: '訓練データと同じ値のテストデータは、同じ値に変換されるべきです。',
      en: 'A test sample equal to a training sample should be turned into the same values.',
    },
    variants: { 'standardise-split': (training: NdArray, test: NdArray) => [standardise(training, test).training, test] },
  },
  {
    id: 'k-fold-swaps-parts',
    name: { ja: '訓練用と検証用が逆になっている', en: 'Swaps training and validation' },
    explanation: {
      ja: '1つの塊を訓練に、残りを検証に使っています。k 分割交差検証では、1つの塊が検証用です。',
      en: 'One part is used for training and the rest for validation; it is the one part that validates.',
    },
    hint: {
      ja: '10 分割のとき、訓練に使えるデータは全体の何割になるはずでしょうか。',
      en: 'Which share of the data should be there for training with 10 folds?',
    },
    variants: {
      'k-fold': (permutation: NdArray, k: number, fold: number) => {
        const { training, validation } = kFold(permutation, k, fold);
        return [validation, training];
      },
    },
  },
  {
    id: 'k-fold-ignores-permutation',
    name: { ja: '並べ替えを使わずに先頭から分けている', en: 'Ignores the permutation' },
    explanation: {
      ja: '番号の順にデータを区切っています。データがクラスごとに並んでいると、ある塊に1つのクラスしか入らないことがあります。',
      en: 'The data are cut in their own order; when they are sorted by class, a part may hold a single class.',
    },
    hint: {
      ja: '引数の並べ替えが、計算のどこで使われているかを確かめてみましょう。',
      en: 'Where in your calculation is the permutation used?',
    },
    variants: {
      'k-fold': (permutation: NdArray, k: number, fold: number) => {
        const { training, validation } = kFold(arange(permutation.data.length), k, fold);
        return [training, validation];
      },
    },
  },
  {
    id: 'k-fold-trains-on-everything',
    name: { ja: '検証用のデータも訓練に使っている', en: 'Trains on the validation data too' },
    explanation: {
      ja: '訓練用に全データが入っています。学習に使ったデータで検証すると、性能を高く見積もってしまいます。',
      en: 'The training part holds all data; validating on data the model has seen makes it look better than it is.',
    },
    hint: {
      ja: '訓練用と検証用に、共通する番号がないかを確かめてみましょう。',
      en: 'Do the two parts share any index?',
    },
    variants: {
      'k-fold': (permutation: NdArray, k: number, fold: number) => [permutation, kFold(permutation, k, fold).validation],
    },
  },
  {
    id: 'k-fold-takes-every-kth',
    name: { ja: '連続した塊ではなく k 個おきに選んでいる', en: 'Takes every k-th sample instead of a block' },
    explanation: {
      ja: '`permutation[fold::k]` のように、とびとびに選んでいます。この問題では、連続した塊に区切ります。',
      en: 'Samples are picked k apart, as by `permutation[fold::k]`; here the permutation is cut into blocks.',
    },
    hint: {
      ja: '最初の塊の検証用の番号を、並べ替えの先頭と比べてみましょう。',
      en: 'Compare the first validation part with the start of the permutation.',
    },
    variants: {
      'k-fold': (permutation: NdArray, k: number, fold: number) => {
        const pick = (isIn: (position: number) => boolean) => {
          const indexes = permutation.data.filter((_, position) => isIn(position));
          return fromData(indexes, [indexes.length], 'int64');
        };
        return [pick((position) => position % k !== fold), pick((position) => position % k === fold)];
      },
    },
  },
  {
    id: 'k-fold-loses-remainder',
    name: { ja: '割り切れない分を検証に使っていない', en: 'Never validates on the remainder' },
    explanation: {
      ja: 'どの塊も $\\lfloor n / k \\rfloor$ 件なので、割り切れない分のデータが一度も検証に使われません。',
      en: 'Every part has $\\lfloor n / k \\rfloor$ samples, so the remainder is never used for validation.',
    },
    hint: {
      ja: 'すべての塊の検証用データを合わせると、全データになりますか。',
      en: 'Do the validation parts of all folds together hold all data?',
    },
    variants: {
      'k-fold': (permutation: NdArray, k: number, fold: number) => {
        const size = Math.floor(permutation.data.length / k);
        return part(permutation, fold * size, (fold + 1) * size);
      },
    },
  },
] satisfies NnMisconception[];
