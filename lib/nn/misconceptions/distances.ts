import { fromData, type NdArray } from '../array/nd-array.ts';
import { pairwise, smallestInRows, updateCentres } from '../clustering.ts';
import { majority, manhattanDistances, nearestIndexes } from '../neighbours.ts';
import type { NnFunction } from '../value.ts';
import type { NnMisconception } from './misconception.ts';

type Distances = (x: NdArray, others: NdArray) => NdArray;

const signedSums: Distances = (x, others) => pairwise(x, others, (difference) => difference);
const firstFeature: Distances = (x, others) => pairwise(firstColumn(x), firstColumn(others), Math.abs);

/** k-means and k-NN with another distance. */
function variantsBy(distances: Distances): Record<string, NnFunction> {
  const assign = (x: NdArray, centres: NdArray) => smallestInRows(distances(x, centres));
  return {
    'k-means-assign': assign,
    'k-means-step': (x: NdArray, centres: NdArray) => updateCentres(x, assign(x, centres), centres),
    'k-nearest-neighbours': (trainX: NdArray, trainLabels: NdArray, x: NdArray, k: number) => {
      const votes = nearestIndexes(distances(x, trainX), k);
      const labels = votes.map((indexes) => majority(indexes.map((index) => trainLabels.data[index] as number)));
      return fromData(labels, [labels.length], 'int64');
    },
  };
}

/** Mistakes in measuring distances, wherever the nearest is looked for. */
export const distancesMisconceptions = [
  {
    id: 'distance-without-square',
    name: { ja: '差を二乗せずに足して距離としている', en: 'Adds plain differences for a distance' },
    explanation: {
      ja: '差をそのまま足すと、正の差と負の差が打ち消し合い、「距離」が負にもなります。',
      en: 'Plain differences cancel each other, and the "distance" may even be negative.',
    },
    hint: {
      ja: '求めた距離に負の値がないか、表示して確かめてみましょう。',
      en: 'Print the distances: is any of them negative?',
    },
    variants: variantsBy(signedSums),
  },
  {
    id: 'manhattan-for-euclidean',
    name: { ja: 'ユークリッド距離の代わりにマンハッタン距離を使っている', en: 'Uses Manhattan for Euclidean distance' },
    explanation: {
      ja: '差の絶対値の和（マンハッタン距離）で比べています。ユークリッド距離とは、最も近い点が変わることがあります。',
      en: 'Sums of absolute differences (Manhattan distance) are compared; they may choose another nearest point than the Euclidean distance.',
    },
    hint: {
      ja: '原点から見て、点 $(3, 0)$ と点 $(2, 2)$ のどちらが近いかを、手で計算してみましょう。',
      en: 'Work out by hand which of $(3, 0)$ and $(2, 2)$ is nearer to the origin.',
    },
    variants: variantsBy(manhattanDistances),
  },
  {
    id: 'distance-by-first-feature',
    name: { ja: '最初の特徴量だけで距離を求めている', en: 'Measures distance by the first feature only' },
    explanation: {
      ja: '距離に使われているのは最初の列だけです。ほかの特徴量の違いが無視されています。',
      en: 'Only the first column enters the distance; differences in the other features are ignored.',
    },
    hint: {
      ja: '最初の特徴量が等しく、2番目だけが異なる2点の距離はいくつになりますか。',
      en: 'What distance do two samples get that differ in their second feature only?',
    },
    variants: variantsBy(firstFeature),
  },
] satisfies NnMisconception[];

function firstColumn(x: NdArray): NdArray {
  const width = x.shape[1] ?? 1;
  const first = x.data.filter((_, index) => index % width === 0);
  return fromData(first, [first.length, 1]);
}
