import { add, divide, map, sqrt, subtract } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { max, mean, sum } from '../array/reduce.ts';
import { slice, transpose } from '../array/shape.ts';
import { principalAxes, principalVariances } from '../principal-components.ts';
import { centre } from '../statistics.ts';
import { leadingColumns, symmetricEigen } from '../symmetric-eigen.ts';
import type { NnMisconception } from './misconception.ts';

/** x V Vᵀ: onto the axes and back, without any mean. */
const throughAxes = (x: NdArray, axes: NdArray) => matmul(matmul(x, axes), transpose(axes));
const secondMoments = (x: NdArray) => divide(matmul(transpose(x), x), x.shape[0] ?? 1);
const columnMeans = (x: NdArray) => mean(x, { axis: 0 });
/** The covariance is that of the data, only its eigenvectors are taken from the wrong end. */
const trailingAxes = (x: NdArray, k: number) => {
  const all = principalAxes(x, x.shape[1] ?? 0);
  return slice(all, (x.shape[1] ?? 0) - k, undefined, 1);
};

/** Mistakes in principal component analysis. */
export const principalComponentsMisconceptions = [
  {
    id: 'pca-without-centring',
    name: { ja: '平均を引いていない', en: 'Does not centre the data' },
    explanation: {
      ja: '平均を引かずに $X^\\top X$ の固有ベクトルを求めています。得られる軸は、データの散らばりではなく、原点から見たデータの方向に引きずられます。',
      en: 'The eigenvectors are those of $X^\\top X$ without taking the mean away, so the axes follow where the data lie, not how they spread.',
    },
    hint: {
      ja: 'すべてのデータに同じベクトルを足しても、主成分の軸は変わらないはずです。試してみましょう。',
      en: 'Adding one vector to all samples should not change the axes. Try it.',
    },
    variants: {
      'pca-reconstruction': (x: NdArray, k: number) => throughAxes(x, leadingColumns(symmetricEigen(secondMoments(x)).vectors, k)),
      'explained-variance-ratio': (x: NdArray) => {
        const values = symmetricEigen(secondMoments(x)).values;
        return divide(fromData(values.data.toReversed(), values.shape), sum(values));
      },
    },
  },
  {
    id: 'pca-forgets-to-add-mean',
    name: { ja: '復元のときに平均を足し戻していない', en: 'Does not add the mean back' },
    explanation: {
      ja: '中心化したデータを復元したままで、引いておいた平均を足し戻していません。',
      en: 'The centred data are rebuilt, but the mean that was taken away is not added again.',
    },
    hint: {
      ja: 'すべての主成分を使うと、元のデータに戻るはずです。戻りますか。',
      en: 'With all components the original data should come back. Do they?',
    },
    variants: { 'pca-reconstruction': (x: NdArray, k: number) => throughAxes(centre(x), principalAxes(x, k)) },
  },
  {
    id: 'pca-keeps-smallest-axes',
    name: { ja: '分散の小さい軸を選んでいる', en: 'Picks the axes of smallest variance' },
    explanation: {
      ja: '固有値の小さいほうの固有ベクトルを使っています。`np.linalg.eigh` は固有値を小さい順に返します。',
      en: 'The eigenvectors of the smallest eigenvalues are used; `np.linalg.eigh` returns them in ascending order.',
    },
    hint: {
      ja: '選んだ軸に沿った分散と、選ばなかった軸に沿った分散を比べてみましょう。',
      en: 'Compare the variance along the axes you chose with that along the others.',
    },
    variants: {
      'pca-reconstruction': (x: NdArray, k: number) => add(throughAxes(centre(x), trailingAxes(x, k)), columnMeans(x)),
      'explained-variance-ratio': (x: NdArray) => {
        const variances = principalVariances(x);
        return divide(fromData(variances.data.toReversed(), variances.shape), sum(variances));
      },
    },
  },
  {
    id: 'pca-projects-uncentred-data',
    name: { ja: '射影のときに平均を引いていない', en: 'Projects the data without centring them' },
    explanation: {
      ja: '軸は中心化したデータから求めていますが、射影には元のデータを使い、最後に平均も足しています。平均の分が二重に入ります。',
      en: 'The axes come from centred data, but the data themselves are projected, and the mean is added at the end: it counts twice.',
    },
    hint: {
      ja: 'ちょうど平均の位置にあるデータは、復元するとどこに来るべきでしょうか。',
      en: 'Where should a sample that lies exactly at the mean come out?',
    },
    variants: { 'pca-reconstruction': (x: NdArray, k: number) => add(throughAxes(x, principalAxes(x, k)), columnMeans(x)) },
  },
  {
    id: 'pca-centres-rows',
    name: { ja: '列ではなく行の平均を引いている', en: 'Centres rows instead of columns' },
    explanation: {
      ja: 'サンプルごと（行ごと）の平均を引いています。引くべきなのは、特徴量ごと（列ごと）の平均です。',
      en: "Every sample's own mean is taken away; it should be the mean of every feature, that is of every column.",
    },
    hint: {
      ja: '中心化したあとで、`mean(axis=0)` の値を確かめてみましょう。',
      en: 'Look at `mean(axis=0)` after centring.',
    },
    variants: {
      'pca-reconstruction': (x: NdArray, k: number) => {
        const rowMeans = mean(x, { axis: 1, keepdims: true });
        const shifted = subtract(x, rowMeans);
        return add(throughAxes(shifted, leadingColumns(symmetricEigen(secondMoments(shifted)).vectors, k)), rowMeans);
      },
    },
  },
  {
    id: 'ratio-of-deviations',
    name: { ja: '分散ではなく標準偏差の割合にしている', en: 'Takes shares of standard deviations' },
    explanation: {
      ja: '固有値の平方根（標準偏差）の割合を求めています。寄与率は分散の割合です。',
      en: 'The shares are those of square roots of eigenvalues, the standard deviations; the ratio is one of variances.',
    },
    hint: {
      ja: '共分散行列の固有値は、軸に沿った何の値でしょうか。',
      en: 'What does an eigenvalue of the covariance matrix measure along its axis?',
    },
    variants: {
      'explained-variance-ratio': (x: NdArray) => {
        const deviations = sqrt(map(principalVariances(x), (variance) => Math.max(variance, 0)));
        return divide(deviations, sum(deviations));
      },
    },
  },
  {
    id: 'ratio-to-largest',
    name: { ja: '合計ではなく最大値で割っている', en: 'Divides by the largest instead of the sum' },
    explanation: {
      ja: '最大の固有値で割っているので、最初の値が必ず 1 になり、合計は 1 になりません。',
      en: 'Dividing by the largest eigenvalue makes the first share 1, and the shares do not sum to 1.',
    },
    hint: {
      ja: '求めた割合をすべて足すと、いくつになりますか。',
      en: 'What do your shares add up to?',
    },
    variants: {
      'explained-variance-ratio': (x: NdArray) => {
        const variances = principalVariances(x);
        return divide(variances, max(variances));
      },
    },
  },
] satisfies NnMisconception[];
