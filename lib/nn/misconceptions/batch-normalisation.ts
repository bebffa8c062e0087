import { add, divide, map, multiply, subtract } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { mean, variance } from '../array/reduce.ts';
import { batchNormalisation, layerNormalisation } from '../normalisation.ts';
import type { NnMisconception } from './misconception.ts';

const rootOf = (a: NdArray, epsilon = 1e-7): NdArray => map(a, (each) => Math.sqrt(each + epsilon));
const overBatch = { axis: 0 };
const centred = (x: NdArray): NdArray => subtract(x, mean(x, overBatch));

/** Mistakes in batch normalisation. */
export const batchNormalisationMisconceptions = [
  {
    id: 'normalises-over-features',
    name: { ja: 'バッチではなく特徴の方向に正規化する', en: 'Normalises over the features' },
    explanation: {
      ja: 'サンプルごとに平均と分散を取るのはレイヤー正規化です。バッチ正規化は、特徴ごとにバッチ全体の平均と分散を取ります。',
      en: 'Mean and variance of each sample make layer normalisation; batch normalisation takes those of each feature over the batch.',
    },
    hint: {
      ja: '平均の形は $(n,)$ と $(N,)$ のどちらになるべきですか。',
      en: 'Should the mean have shape $(n,)$ or $(N,)$?',
    },
    variants: { 'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) => layerNormalisation(x, { gamma, beta }) },
  },
  {
    id: 'normalises-over-everything',
    name: { ja: '配列全体の平均と分散を使う', en: 'Takes mean and variance of the whole array' },
    explanation: {
      ja: '軸を指定しないと、すべての特徴を混ぜた平均と分散になります。特徴ごとに大きさを揃えることになりません。',
      en: 'Without an axis all features are mixed in one mean and variance, and none is brought to its own scale.',
    },
    hint: {
      ja: '平均は、特徴の数だけあるはずです。`axis` を確かめましょう。',
      en: 'There should be one mean for each feature; look at `axis`.',
    },
    variants: {
      'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) =>
        add(multiply(gamma, divide(subtract(x, mean(x)), Math.sqrt(variance(x) + 1e-7))), beta),
    },
  },
  {
    id: 'batch-norm-divides-by-variance',
    name: { ja: '標準偏差ではなく分散で割る', en: 'Divides by the variance' },
    explanation: {
      ja: '分散で割ると、正規化したあとの分散が 1 になりません。平方根を取って標準偏差で割ります。',
      en: 'Divided by the variance the result has not variance 1; it is the deviation, the root, that divides.',
    },
    hint: {
      ja: '正規化した列の分散を計算してみましょう。1 になっていますか。',
      en: 'Compute the variance of a normalised column: is it 1?',
    },
    variants: {
      'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) =>
        add(multiply(gamma, divide(centred(x), add(variance(x, overBatch), 1e-7))), beta),
    },
  },
  {
    id: 'batch-norm-without-scale-and-shift',
    name: { ja: 'γ と β を使わない', en: 'Leaves γ and β out' },
    explanation: {
      ja: '正規化しただけでは、どの層の出力も平均 0・分散 1 に固定されます。学習される $\\gamma$ と $\\beta$ で、必要な大きさとずれを戻せるようにします。',
      en: 'Normalising alone ties every layer to mean 0 and variance 1; the learned $\\gamma$ and $\\beta$ give scale and shift back.',
    },
    hint: {
      ja: '引数の $\\gamma$ と $\\beta$ は、どこで使われていますか。',
      en: 'Where are the arguments $\\gamma$ and $\\beta$ used?',
    },
    variants: { 'batch-normalisation': (x: NdArray) => divide(centred(x), rootOf(variance(x, overBatch))) },
  },
  {
    id: 'unbiased-variance-in-batch-norm',
    name: { ja: '不偏分散（N − 1 で割る）を使う', en: 'Uses the unbiased variance' },
    explanation: {
      ja: '学習時のバッチ正規化は、ミニバッチそのものの分散（$N$ で割る）で正規化します。$N - 1$ で割る不偏分散では値がわずかに違います。',
      en: 'In training the mini-batch’s own variance, divided by $N$, is used; the unbiased one by $N - 1$ gives slightly other values.',
    },
    hint: {
      ja: '分散を求めるとき、いくつで割っていますか。',
      en: 'By what do you divide to get the variance?',
    },
    variants: {
      'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) => {
        const samples = x.shape[0] ?? 1;
        const unbiased = divide(multiply(samples, variance(x, overBatch)), samples - 1);
        return add(multiply(gamma, divide(centred(x), rootOf(unbiased))), beta);
      },
    },
  },
  {
    id: 'normalises-without-centring',
    name: { ja: '平均を引かずに割る', en: 'Does not take the mean away' },
    explanation: {
      ja: '標準偏差で割るだけでは平均が 0 になりません。先に特徴ごとの平均を引きます。',
      en: 'Dividing by the deviation alone leaves a mean other than 0; each feature’s mean is taken away first.',
    },
    hint: {
      ja: '$\\gamma = 1$, $\\beta = 0$ のとき、各列の平均はいくつになるべきですか。',
      en: 'With $\\gamma = 1$, $\\beta = 0$, what should each column’s mean be?',
    },
    variants: {
      'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) =>
        add(multiply(gamma, divide(x, rootOf(variance(x, overBatch)))), beta),
    },
  },
  {
    id: 'exchanges-gamma-and-beta',
    name: { ja: 'γ と β を逆に使う', en: 'Exchanges γ and β' },
    explanation: {
      ja: '$\\gamma$ は掛けるほう（スケール）、$\\beta$ は足すほう（シフト）です。',
      en: '$\\gamma$ multiplies (scale), $\\beta$ is added (shift).',
    },
    hint: {
      ja: '初期値は $\\gamma = 1$, $\\beta = 0$ です。それで正規化した値がそのまま出ますか。',
      en: 'They start as $\\gamma = 1$, $\\beta = 0$: do the normalised values then come out as they are?',
    },
    variants: {
      'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray) => batchNormalisation(x, { gamma: beta, beta: gamma }),
    },
  },
] satisfies NnMisconception[];
