import { divide, multiply, subtract } from '../array/elementwise.ts';
import { matmul, outer } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { mean } from '../array/reduce.ts';
import { transpose } from '../array/shape.ts';
import { correlation, covariance, diagonal } from '../statistics.ts';
import type { NnMisconception } from './misconception.ts';

const samples = (x: NdArray) => x.shape[0] ?? 1;
const products = (x: NdArray) => divide(matmul(transpose(x), x), samples(x));

/** Mistakes in covariances. */
export const statisticsMisconceptions = [
  {
    id: 'covariance-without-centring',
    name: { ja: '平均を引いていない', en: 'Does not take the mean away' },
    explanation: {
      ja: '平均を引かずに積の平均をとっています。共分散は、平均からのずれの積の平均です。',
      en: 'The mean of the products is taken without centring; a covariance is the mean of products of deviations from the mean.',
    },
    hint: {
      ja: 'すべてのデータに同じ数を足しても、共分散は変わらないはずです。試してみましょう。',
      en: 'Adding one number to all samples should not change the covariance. Try it.',
    },
    variants: { 'covariance-matrix': products },
  },
  {
    id: 'covariance-divides-by-n-minus-one',
    name: { ja: 'n ではなく n − 1 で割っている', en: 'Divides by n − 1 instead of n' },
    explanation: {
      ja: '不偏共分散になっています（`np.cov` の既定です）。この問題では $n$ で割ります。',
      en: 'This is the unbiased covariance, the default of `np.cov`; here it is divided by $n$.',
    },
    hint: {
      ja: '問題文の式で、和を何で割っているかを確かめてみましょう。',
      en: 'By what does the formula of the question divide the sum?',
    },
    variants: { 'covariance-matrix': (x: NdArray) => multiply(covariance(x), samples(x) / (samples(x) - 1)) },
  },
  {
    id: 'covariance-without-dividing',
    name: { ja: 'データの件数で割っていない', en: 'Does not divide by the number of samples' },
    explanation: {
      ja: 'ずれの積の合計のままで、平均になっていません。データが増えるほど値が大きくなります。',
      en: 'The products of deviations are added up but not averaged, so the value grows with the number of samples.',
    },
    hint: {
      ja: '同じデータを2回ずつ並べても、共分散は変わらないはずです。試してみましょう。',
      en: 'Repeating every sample twice should not change the covariance. Try it.',
    },
    variants: { 'covariance-matrix': (x: NdArray) => multiply(covariance(x), samples(x)) },
  },
  {
    id: 'samples-in-columns',
    name: { ja: '行と列の役割を取り違えている', en: 'Swaps the roles of rows and columns' },
    explanation: {
      ja: '行を変数、列をサンプルとして計算しています（`np.cov` の既定の向きです）。この問題では、1行が1件のデータです。',
      en: 'Rows are treated as variables and columns as samples, as `np.cov` does by default; here each row is one sample.',
    },
    hint: {
      ja: '特徴量の個数と、結果の行列の大きさを比べてみましょう。',
      en: 'Compare the size of your matrix with the number of features.',
    },
    variants: { 'covariance-matrix': (x: NdArray) => covariance(transpose(x)) },
  },
  {
    id: 'correlation-for-covariance',
    name: { ja: '相関行列を求めている', en: 'Computes the correlation matrix' },
    explanation: {
      ja: '標準偏差で割っているので、対角成分がすべて 1 の相関行列になっています。',
      en: 'Dividing by the standard deviations gives the correlation matrix, with ones on its diagonal.',
    },
    hint: {
      ja: '対角成分は、各特徴量の何を表すはずでしょうか。',
      en: 'What should the diagonal say about each feature?',
    },
    variants: { 'covariance-matrix': correlation },
  },
  {
    id: 'centres-with-overall-mean',
    name: { ja: '全要素の平均を引いている', en: 'Takes the overall mean away' },
    explanation: {
      ja: '軸を指定せずに平均をとり、全要素の平均を引いています。引くのは特徴量（列）ごとの平均です。',
      en: 'The mean is taken without an axis and so over all elements; each feature (column) has a mean of its own.',
    },
    hint: {
      ja: '平均を引いた後で、各列の平均が 0 になっているかを確かめてみましょう。',
      en: 'Does every column have mean 0 after your subtraction?',
    },
    variants: { 'covariance-matrix': (x: NdArray) => products(subtract(x, mean(x))) },
  },
  {
    id: 'covariance-for-correlation',
    name: { ja: '標準偏差で割っていない', en: 'Does not divide by the standard deviations' },
    explanation: {
      ja: '共分散のままです。相関係数は、共分散を両方の標準偏差で割って $-1$ から $1$ の範囲に収めた値です。',
      en: 'This is still the covariance; the correlation divides it by both standard deviations and lies between $-1$ and $1$.',
    },
    hint: {
      ja: '対角成分は、いくつになるはずでしょうか。',
      en: 'What should the diagonal be?',
    },
    variants: { 'correlation-matrix': covariance },
  },
  {
    id: 'correlation-divides-by-variances',
    name: { ja: '標準偏差ではなく分散の積で割っている', en: 'Divides by variances instead of standard deviations' },
    explanation: {
      ja: '分散どうしの積で割っています。平方根をとっていません。',
      en: 'The covariance is divided by the product of the variances; their square roots were not taken.',
    },
    hint: {
      ja: '対角成分は、いくつになるはずでしょうか。',
      en: 'What should the diagonal be?',
    },
    variants: {
      'correlation-matrix': (x: NdArray) => {
        const variances = diagonal(covariance(x));
        return divide(covariance(x), outer(variances, variances));
      },
    },
  },
] satisfies NnMisconception[];
