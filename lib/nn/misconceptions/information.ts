import type { NdArray } from '../array/nd-array.ts';
import { sum } from '../array/reduce.ts';
import {
  conditionalEntropy,
  crossEntropyOfDistributions,
  entropy,
  jsDivergence,
  klDivergence,
  mutualInformation,
  productOfMarginals,
} from '../information.ts';
import type { NnMisconception } from './misconception.ts';

/** Σ g(p, q) over pairs of elements. */
function total(p: NdArray, q: NdArray, g: (p: number, q: number) => number): number {
  return p.data.reduce((accumulated, probability, i) => accumulated + g(probability, q.data[i] as number), 0);
}
/** Σ over the joint distribution and the product of its marginals, where the joint probability is not 0. */
const overJoint = (joint: NdArray, g: (p: number, product: number) => number) =>
  total(joint, productOfMarginals(joint), (p, product) => (p === 0 ? 0 : g(p, product)));
/** As NumPy computes p log q: 0 · (−∞) is NaN. */
const plainKl = (p: number, q: number) => p * Math.log(p / q);
/** The entropy in nats. */
const inNats = (p: NdArray) => entropy(p) * Math.LN2;
const marginals = (joint: NdArray) => [sum(joint, { axis: 1 }), sum(joint, { axis: 0 })] as const;

/** Mistakes in information theory. */
export const informationMisconceptions = [
  {
    id: 'zero-times-log-is-nan',
    name: { ja: '$0 \\log 0$ を 0 として扱っていない', en: 'Does not treat $0 \\log 0$ as 0' },
    explanation: {
      ja: '確率が 0 の要素で $0 \\times (-\\infty)$ を計算し、結果が NaN になっています。$p \\to 0$ のとき $p \\log p \\to 0$ なので、その項は 0 とします。',
      en: 'For a probability of 0 the program computes $0 \\times (-\\infty)$, which is NaN. As $p \\log p \\to 0$ for $p \\to 0$, the term counts 0.',
    },
    hint: {
      ja: '確率が 0 の要素で、対数の値がどうなっているかを確かめてみましょう。',
      en: 'Look at the logarithm where the probability is 0.',
    },
    variants: {
      entropy: (p: NdArray) => 0 - total(p, p, (probability) => probability * Math.log2(probability)),
      'kl-divergence': (p: NdArray, q: NdArray) => total(p, q, plainKl),
      'mutual-information': (joint: NdArray) => total(joint, productOfMarginals(joint), plainKl),
    },
  },
  {
    id: 'entropy-in-nats',
    name: { ja: '底 2 の代わりに自然対数を使っている', en: 'Uses the natural logarithm instead of base 2' },
    explanation: {
      ja: '自然対数で計算しているので、単位がビットではなくナットになっています。',
      en: 'With the natural logarithm the unit is the nat, not the bit.',
    },
    hint: {
      ja: '表と裏が半々のコインのエントロピーは、1 ビットになるはずです。',
      en: 'A fair coin should have an entropy of 1 bit.',
    },
    variants: { entropy: inNats },
  },
  {
    id: 'entropy-is-negative',
    name: { ja: 'エントロピーの負号がない', en: 'Leaves out the minus of the entropy' },
    explanation: {
      ja: '確率の対数は 0 以下なので、負号がないとエントロピーが負になります。',
      en: 'The logarithm of a probability is at most 0, so without the minus the entropy comes out negative.',
    },
    hint: {
      ja: '不確かさの大きさを表す量は、負になってよいでしょうか。',
      en: 'Should an amount of uncertainty be negative?',
    },
    variants: { entropy: (p: NdArray) => 0 - entropy(p) },
  },
  {
    id: 'entropy-without-weights',
    name: { ja: '確率で重み付けしていない', en: 'Does not weight by the probabilities' },
    explanation: {
      ja: '情報量 $-\\log_2 p_i$ をそのまま足しています。エントロピーは情報量の**期待値**です。',
      en: 'The informations $-\\log_2 p_i$ are just added up; the entropy is their **expected value**.',
    },
    hint: {
      ja: 'めったに起こらない事象の情報量は、平均にどれだけ効くべきでしょうか。',
      en: 'How much should the information of a rare event count in the mean?',
    },
    variants: { entropy: (p: NdArray) => 0 - total(p, p, (probability) => (probability === 0 ? 0 : Math.log2(probability))) },
  },
  {
    id: 'entropy-divides-by-outcomes',
    name: { ja: '和をさらに要素数で割っている', en: 'Divides the sum by the number of outcomes' },
    explanation: {
      ja: '`np.mean` などで要素数で割っています。確率を掛けて足した時点で、すでに期待値になっています。',
      en: 'The sum is divided by the number of outcomes, as `np.mean` does; weighted by the probabilities it already is the expected value.',
    },
    hint: {
      ja: '4面が等しい確率で出るサイコロのエントロピーは、何ビットでしょうか。',
      en: 'How many bits has a fair die with four faces?',
    },
    variants: { entropy: (p: NdArray) => entropy(p) / p.data.length },
  },
  {
    id: 'kl-reversed',
    name: { ja: '2つの分布を入れ替えている', en: 'Swaps the two distributions' },
    explanation: {
      ja: '$D_{KL}(Q \\parallel P)$ を計算しています。KL ダイバージェンスは対称ではないので、順序を入れ替えると値が変わります。',
      en: '$D_{KL}(Q \\parallel P)$ is computed. The KL divergence is not symmetric, so the order matters.',
    },
    hint: {
      ja: '期待値をとるときの重みは、どちらの分布でしょうか。',
      en: 'Which of the distributions weights the expected value?',
    },
    variants: { 'kl-divergence': (p: NdArray, q: NdArray) => klDivergence(q, p) },
  },
  {
    id: 'kl-is-cross-entropy',
    name: { ja: '交差エントロピーを計算している', en: 'Computes the cross entropy' },
    explanation: {
      ja: '$-\\sum_i p_i \\log q_i$ は交差エントロピーです。KL ダイバージェンスは、そこから $P$ のエントロピーを引いたものです。',
      en: '$-\\sum_i p_i \\log q_i$ is the cross entropy; the KL divergence is that less the entropy of $P$.',
    },
    hint: {
      ja: '2つの分布が等しいとき、値は 0 になるはずです。',
      en: 'For equal distributions the value should be 0.',
    },
    variants: { 'kl-divergence': crossEntropyOfDistributions },
  },
  {
    id: 'log-ratio-upside-down',
    name: { ja: '対数の中の分子と分母が逆になっている', en: 'Has the ratio in the logarithm upside down' },
    explanation: {
      ja: '対数の中の比が逆なので、符号が反転した値になっています。',
      en: 'The ratio in the logarithm is upside down, which turns the sign of the result.',
    },
    hint: {
      ja: 'この量は負になることがありません。結果の符号を確かめてみましょう。',
      en: 'This quantity is never negative. Look at the sign of your result.',
    },
    variants: {
      'kl-divergence': (p: NdArray, q: NdArray) => 0 - klDivergence(p, q),
      'mutual-information': (joint: NdArray) => 0 - mutualInformation(joint),
    },
  },
  {
    id: 'log-ratio-without-weights',
    name: { ja: '対数の比を確率で重み付けしていない', en: 'Does not weight the log ratios' },
    explanation: {
      ja: '対数の比をそのまま足しています。求めるのは、確率で重み付けした期待値です。',
      en: 'The logarithms of the ratios are just added up; asked for is their expected value.',
    },
    hint: {
      ja: '式の $\\sum$ の中で、$\\log$ の前に何が掛かっているかを確かめてみましょう。',
      en: 'What stands before the $\\log$ inside the sum?',
    },
    variants: {
      'kl-divergence': (p: NdArray, q: NdArray) => total(p, q, (a, b) => (a === 0 ? 0 : Math.log(a / b))),
      'mutual-information': (joint: NdArray) => overJoint(joint, (p, product) => Math.log(p / product)),
    },
  },
  {
    id: 'divergence-in-bits',
    name: { ja: '自然対数の代わりに底 2 の対数を使っている', en: 'Uses base 2 instead of the natural logarithm' },
    explanation: {
      ja: '底 2 の対数で計算しているので、単位がナットではなくビットになっています。',
      en: 'With logarithms of base 2 the unit is the bit, not the nat.',
    },
    hint: {
      ja: '問題文が指定している対数の底を確かめてみましょう。',
      en: 'Which base does the question ask for?',
    },
    variants: {
      'kl-divergence': (p: NdArray, q: NdArray) => klDivergence(p, q) / Math.LN2,
      'js-divergence': (p: NdArray, q: NdArray) => jsDivergence(p, q) / Math.LN2,
      'mutual-information': (joint: NdArray) => mutualInformation(joint) / Math.LN2,
    },
  },
  {
    id: 'js-averages-both-kl',
    name: { ja: '中間の分布を使わずに KL を平均している', en: 'Averages both KL divergences without the middle distribution' },
    explanation: {
      ja: '$D_{KL}(P \\parallel Q)$ と $D_{KL}(Q \\parallel P)$ の平均になっています。JS ダイバージェンスは、中間の分布 $M = (P + Q) / 2$ との KL を平均します。',
      en: 'This is the mean of $D_{KL}(P \\parallel Q)$ and $D_{KL}(Q \\parallel P)$. The JS divergence compares each with the middle, $M = (P + Q) / 2$.',
    },
    hint: {
      ja: '片方の分布だけが 0 になる要素があるとき、値が有限になるかを確かめてみましょう。',
      en: 'Is your value finite when only one of the distributions is 0 somewhere?',
    },
    variants: { 'js-divergence': (p: NdArray, q: NdArray) => (klDivergence(p, q) + klDivergence(q, p)) / 2 },
  },
  {
    id: 'js-forgets-half',
    name: { ja: '2つの KL を平均せずに足している', en: 'Adds the two KL divergences without halving' },
    explanation: {
      ja: '中間の分布との KL を足しただけで、2 で割っていません。',
      en: 'The divergences from the middle distribution are added but not halved.',
    },
    hint: {
      ja: '重なりのない2つの分布で、値が $\\log 2$ を超えないかを確かめてみましょう。',
      en: 'For distributions that do not overlap the value should not exceed $\\log 2$.',
    },
    variants: { 'js-divergence': (p: NdArray, q: NdArray) => 2 * jsDivergence(p, q) },
  },
  {
    id: 'joint-entropy-for-mutual-information',
    name: { ja: '同時エントロピーを計算している', en: 'Computes the joint entropy' },
    explanation: {
      ja: '$-\\sum p(x, y) \\log p(x, y)$ は同時エントロピーです。周辺分布と比べていません。',
      en: '$-\\sum p(x, y) \\log p(x, y)$ is the joint entropy; it is not compared with the marginals.',
    },
    hint: {
      ja: '$X$ と $Y$ が独立なら、相互情報量は 0 になるはずです。',
      en: 'For independent $X$ and $Y$ the mutual information should be 0.',
    },
    variants: { 'mutual-information': inNats },
  },
  {
    id: 'conditional-entropy-for-mutual-information',
    name: { ja: '条件付きエントロピーを計算している', en: 'Computes the conditional entropy' },
    explanation: {
      ja: '$H(Y \\mid X)$ は、$X$ を知った後に**残る**不確かさです。相互情報量は、$X$ を知ることで**減る**不確かさです。',
      en: '$H(Y \\mid X)$ is the uncertainty that **remains** once $X$ is known; the mutual information is the uncertainty that **goes**.',
    },
    hint: {
      ja: '$Y$ が $X$ だけで決まるとき、相互情報量は大きいでしょうか、0 でしょうか。',
      en: 'When $X$ determines $Y$, is the mutual information large or 0?',
    },
    variants: { 'mutual-information': conditionalEntropy },
  },
  {
    id: 'adds-marginal-entropies',
    name: { ja: '周辺エントロピーの和から同時エントロピーを引いていない', en: 'Does not take the joint entropy away' },
    explanation: {
      ja: '$H(X) + H(Y)$ で止まっています。共通する分を取り出すには、$H(X, Y)$ を引きます。',
      en: 'This stops at $H(X) + H(Y)$; what both share is left when $H(X, Y)$ is taken away.',
    },
    hint: {
      ja: '$X$ と $Y$ が独立なら、相互情報量は 0 になるはずです。',
      en: 'For independent $X$ and $Y$ the mutual information should be 0.',
    },
    variants: {
      'mutual-information': (joint: NdArray) => {
        const [x, y] = marginals(joint);
        return inNats(x) + inNats(y);
      },
    },
  },
  {
    id: 'weights-by-product-of-marginals',
    name: { ja: '周辺分布の積で重み付けしている', en: 'Weights by the product of the marginals' },
    explanation: {
      ja: '期待値の重みが $p(x)p(y)$ になっています。実際に起こる確率は、同時分布 $p(x, y)$ です。',
      en: 'The weights are $p(x)p(y)$; what really happens is distributed as $p(x, y)$.',
    },
    hint: {
      ja: '期待値は、どの分布についてとるのかを式で確かめてみましょう。',
      en: 'Over which distribution is the expected value taken?',
    },
    variants: { 'mutual-information': (joint: NdArray) => overJoint(joint, (p, product) => product * Math.log(p / product)) },
  },
] satisfies NnMisconception[];
