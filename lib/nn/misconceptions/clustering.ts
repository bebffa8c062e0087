import { fromData, type NdArray } from '../array/nd-array.ts';
import { assignClusters, clusterSums, pairwise, smallestInRows, updateCentres } from '../clustering.ts';
import type { NnMisconception } from './misconception.ts';

type Update = (x: NdArray, labels: NdArray, centres: NdArray) => NdArray;

const byLargestDistance = (x: NdArray, centres: NdArray) => smallestInRows(pairwise(x, centres, (difference) => -difference * difference));

/** Every element of the new centres from the sum over its cluster, the cluster's size and the old centre. */
function updateBy(centre: (sum: number, count: number, old: number) => number): Update {
  return (x, labels, centres) => {
    const { sums, counts } = clusterSums(x, labels, centres);
    const width = centres.shape[1] ?? 1;
    const data = centres.data.map((old, index) => centre(sums[index] as number, counts[Math.floor(index / width)] as number, old));
    return fromData(data, centres.shape);
  };
}
const bySum = updateBy((sum, count, old) => (count === 0 ? old : sum));
const byMeanOrNaN = updateBy((sum, count) => sum / count);
const byMeanOrZero = updateBy((sum, count) => (count === 0 ? 0 : sum / count));
const byHalfStep = updateBy((sum, count, old) => (count === 0 ? old : (old + sum / count) / 2));
const byAllSamples: Update = (x, labels, centres) =>
  updateBy((sum, count, old) => (count === 0 ? old : sum / labels.data.length))(x, labels, centres);

const stepBy = (update: Update) => (x: NdArray, centres: NdArray) => update(x, assignClusters(x, centres), centres);
const stepWith = (assign: typeof assignClusters) => (x: NdArray, centres: NdArray) => updateCentres(x, assign(x, centres), centres);

/** Mistakes in k-means. */
export const clusteringMisconceptions = [
  {
    id: 'k-means-picks-farthest',
    name: { ja: '最も遠い中心に割り当てている', en: 'Assigns to the farthest centre' },
    explanation: {
      ja: '各データを、距離が最も大きい中心のクラスタに割り当てています。k-means では、距離が小さいほど似ているとみなします。',
      en: 'Each sample goes to the centre at the largest distance, but in k-means a small distance means similar.',
    },
    hint: {
      ja: '中心とちょうど重なっているデータが、どのクラスタに入ったかを確かめてみましょう。',
      en: 'See which cluster a sample gets that lies exactly on a centre.',
    },
    variants: { 'k-means-assign': byLargestDistance, 'k-means-step': stepWith(byLargestDistance) },
  },
  {
    id: 'k-means-sums-cluster',
    name: { ja: '中心を平均ではなく合計にしている', en: "Takes a cluster's sum for its centre" },
    explanation: {
      ja: 'クラスタに属するデータの合計が、そのまま中心になっています。データの多いクラスタほど、中心が遠くへ飛んでしまいます。',
      en: 'The sum of the cluster becomes its centre, which runs away as the cluster grows.',
    },
    hint: {
      ja: '同じ点が3個あるクラスタの中心は、どこになるべきでしょうか。',
      en: 'Where should the centre of three equal samples be?',
    },
    variants: { 'k-means-update': bySum, 'k-means-step': stepBy(bySum) },
  },
  {
    id: 'k-means-divides-by-all-samples',
    name: { ja: 'クラスタの件数ではなく全件数で割っている', en: 'Divides by all samples instead of those of the cluster' },
    explanation: {
      ja: 'クラスタの合計を、全データの件数で割っています。これはクラスタの平均ではありません。',
      en: "The cluster's sum is divided by the number of all samples, which does not give the cluster's mean.",
    },
    hint: {
      ja: 'その合計は、何件のデータを足したものでしょうか。',
      en: 'How many samples were added up in that sum?',
    },
    variants: { 'k-means-update': byAllSamples, 'k-means-step': stepBy(byAllSamples) },
  },
  {
    id: 'k-means-averages-with-old-centre',
    name: { ja: '元の中心との平均をとっている', en: 'Averages with the old centre' },
    explanation: {
      ja: '新しい中心が、クラスタの平均と元の中心との中間になっています。更新では、元の中心の位置は使いません。',
      en: "The new centre lies midway between the cluster's mean and the old centre; the update does not use the old position.",
    },
    hint: {
      ja: '更新後の中心からの距離の二乗和が、それ以上小さくならない位置かどうかを確かめてみましょう。',
      en: 'Is the new centre where the sum of squared distances cannot get any smaller?',
    },
    variants: { 'k-means-update': byHalfStep, 'k-means-step': stepBy(byHalfStep) },
  },
  {
    id: 'empty-cluster-divides-by-zero',
    name: { ja: '空のクラスタで 0 除算をしている', en: 'Divides by zero for an empty cluster' },
    explanation: {
      ja: 'データが1件も割り当てられなかったクラスタで $0 / 0$ となり、中心が NaN になっています。',
      en: 'A cluster without samples divides $0 / 0$, so its centre becomes NaN.',
    },
    hint: {
      ja: 'どのデータからも遠い中心があるとき、そのクラスタの件数はいくつですか。',
      en: 'How many samples has a centre that is far from all of them?',
    },
    variants: { 'k-means-update': byMeanOrNaN, 'k-means-step': stepBy(byMeanOrNaN) },
  },
  {
    id: 'empty-cluster-moves-to-origin',
    name: { ja: '空のクラスタの中心を原点にしている', en: "Moves an empty cluster's centre to the origin" },
    explanation: {
      ja: 'データのないクラスタの中心が、0 で初期化したままの値（原点）になっています。',
      en: 'The centre of a cluster without samples keeps the zeros it was initialised with, the origin.',
    },
    hint: {
      ja: '1件も割り当てられなかったクラスタの行に、何が入っているかを確かめてみましょう。',
      en: 'Look at the row of a cluster that got no sample.',
    },
    variants: { 'k-means-update': byMeanOrZero, 'k-means-step': stepBy(byMeanOrZero) },
  },
] satisfies NnMisconception[];
