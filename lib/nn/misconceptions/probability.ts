import { divide, map, multiply } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { max, mean, sum, variance } from '../array/reduce.ts';
import { binomialCoefficient, binomialProbability, normalDensity } from '../probability.ts';
import type { NnMisconception } from './misconception.ts';

const factorOfNormal = (sigma: number) => 1 / Math.sqrt(2 * Math.PI * sigma * sigma);
const standardised = (x: NdArray, mu: number, sigma: number) => map(x, (value) => (value - mu) / sigma);

/** Mistakes with Bayes' theorem, densities and estimates. */
export const probabilityMisconceptions = [
  {
    id: 'joint-for-posterior',
    name: { ja: '正規化していない', en: 'Does not normalise' },
    explanation: {
      ja: '事前確率と尤度の積（同時確率）のままです。合計が 1 になっていないので、事後確率ではありません。',
      en: 'This is still the product of prior and likelihood, the joint probability; it does not sum to 1.',
    },
    hint: {
      ja: '求めた確率をすべて足すと、いくつになりますか。',
      en: 'What do your probabilities add up to?',
    },
    variants: { posterior: (prior: NdArray, likelihood: NdArray) => multiply(prior, likelihood) },
  },
  {
    id: 'posterior-ignores-prior',
    name: { ja: '事前確率を無視している', en: 'Ignores the prior' },
    explanation: {
      ja: '尤度だけを正規化しています。もともと起こりにくい仮説でも、同じ重みで扱われてしまいます。',
      en: 'Only the likelihoods are normalised, so a hypothesis that is rare from the start counts as much as any other.',
    },
    hint: {
      ja: '事前確率が 0 の仮説の事後確率は、いくつになるべきでしょうか。',
      en: 'What should the posterior be of a hypothesis whose prior is 0?',
    },
    variants: { posterior: (_prior: NdArray, likelihood: NdArray) => divide(likelihood, sum(likelihood)) },
  },
  {
    id: 'likelihood-for-posterior',
    name: { ja: '尤度を事後確率と取り違えている', en: 'Takes the likelihood for the posterior' },
    explanation: {
      ja: '$P(D \\mid H)$ をそのまま返しています。求めるのは、条件を入れ替えた $P(H \\mid D)$ です。',
      en: '$P(D \\mid H)$ is returned; asked for is $P(H \\mid D)$, with the condition the other way round.',
    },
    hint: {
      ja: '「病気の人が陽性になる確率」と「陽性の人が病気である確率」は同じでしょうか。',
      en: 'Is the probability that an ill person tests positive that of being ill after a positive test?',
    },
    variants: { posterior: (_prior: NdArray, likelihood: NdArray) => likelihood },
  },
  {
    id: 'divides-by-sum-of-likelihoods',
    name: { ja: '尤度の和で割っている', en: 'Divides by the sum of the likelihoods' },
    explanation: {
      ja: '分母が尤度の和になっています。$P(D)$ は、尤度を事前確率で重み付けした和です。',
      en: 'The denominator is the plain sum of the likelihoods; $P(D)$ is their sum weighted by the priors.',
    },
    hint: {
      ja: '求めた確率をすべて足すと、いくつになりますか。',
      en: 'What do your probabilities add up to?',
    },
    variants: { posterior: (prior: NdArray, likelihood: NdArray) => divide(multiply(prior, likelihood), sum(likelihood)) },
  },
  {
    id: 'divides-by-largest-probability',
    name: { ja: '和ではなく最大値で割っている', en: 'Divides by the largest instead of the sum' },
    explanation: {
      ja: '最大の値で割っているので、最も確からしい仮説の確率が必ず 1 になってしまいます。',
      en: 'Dividing by the largest value always gives the most probable hypothesis the probability 1.',
    },
    hint: {
      ja: '求めた確率をすべて足すと、いくつになりますか。',
      en: 'What do your probabilities add up to?',
    },
    variants: {
      posterior: (prior: NdArray, likelihood: NdArray) => {
        const joint = multiply(prior, likelihood);
        return divide(joint, max(joint));
      },
    },
  },
  {
    id: 'variance-for-deviation',
    name: { ja: '標準偏差を二乗せずに使っている', en: 'Does not square the standard deviation' },
    explanation: {
      ja: '$\\sigma^2$ とすべきところが $\\sigma$ になっています。渡されるのは分散ではなく標準偏差です。',
      en: 'Where $\\sigma^2$ belongs there is $\\sigma$: what is given is the standard deviation, not the variance.',
    },
    hint: {
      ja: '引数は、標準偏差と分散のどちらでしょうか。',
      en: 'Is the argument a standard deviation or a variance?',
    },
    variants: { 'normal-density': (x: NdArray, mu: number, sigma: number) => normalDensity(x, mu, Math.sqrt(sigma)) },
  },
  {
    id: 'density-without-constant',
    name: { ja: '正規化定数を掛けていない', en: 'Leaves out the normalising constant' },
    explanation: {
      ja: '指数の部分だけになっています。全体を積分しても 1 にならないので、確率密度ではありません。',
      en: 'Only the exponential is there; its integral is not 1, so it is no density.',
    },
    hint: {
      ja: '$x = \\mu$ のとき、密度は 1 でしょうか。',
      en: 'Is the density 1 at $x = \\mu$?',
    },
    variants: {
      'normal-density': (x: NdArray, mu: number, sigma: number) => map(standardised(x, mu, sigma), (z) => Math.exp((-z * z) / 2)),
    },
  },
  {
    id: 'density-without-half',
    name: { ja: '指数の 1/2 を忘れている', en: 'Leaves out the 1/2 of the exponent' },
    explanation: {
      ja: '指数が $-(x - \\mu)^2 / \\sigma^2$ になっていて、分母の 2 がありません。',
      en: 'The exponent is $-(x - \\mu)^2 / \\sigma^2$; the 2 of its denominator is missing.',
    },
    hint: {
      ja: '標準正規分布の $x = 1$ での密度は、約 0.242 です。比べてみましょう。',
      en: 'Compare with the standard normal density at $x = 1$, about 0.242.',
    },
    variants: {
      'normal-density': (x: NdArray, mu: number, sigma: number) =>
        map(standardised(x, mu, sigma), (z) => factorOfNormal(sigma) * Math.exp(-z * z)),
    },
  },
  {
    id: 'density-constant-without-sigma',
    name: { ja: '正規化定数に標準偏差が入っていない', en: 'Leaves the deviation out of the constant' },
    explanation: {
      ja: '正規化定数が $1 / \\sqrt{2\\pi}$ になっています。これは $\\sigma = 1$ のときだけ正しい値です。',
      en: 'The constant is $1 / \\sqrt{2\\pi}$, which is right for $\\sigma = 1$ only.',
    },
    hint: {
      ja: '標準偏差が大きくなると、山の高さはどうなるべきでしょうか。',
      en: 'What should happen to the height of the bell as the deviation grows?',
    },
    variants: {
      'normal-density': (x: NdArray, mu: number, sigma: number) =>
        map(standardised(x, mu, sigma), (z) => factorOfNormal(1) * Math.exp((-z * z) / 2)),
    },
  },
  {
    id: 'binomial-without-coefficient',
    name: { ja: '二項係数を掛けていない', en: 'Leaves out the binomial coefficient' },
    explanation: {
      ja: '特定の順序で成功する確率になっています。成功が何回目に起こるかの組み合わせの数を掛けていません。',
      en: 'This is the probability of one order of successes; the number of such orders is not multiplied.',
    },
    hint: {
      ja: '2回中1回成功するのは、何通りの起こり方がありますか。',
      en: 'In how many ways can one of two trials succeed?',
    },
    variants: {
      'binomial-probability': (k: number, n: number, p: number) => binomialProbability(k, n, p) / binomialCoefficient(n, k),
    },
  },
  {
    id: 'binomial-forgets-failures',
    name: { ja: '失敗の確率を掛けていない', en: 'Leaves out the failures' },
    explanation: {
      ja: '$k$ 回の成功の確率だけで、残りの $n - k$ 回が失敗する確率が掛かっていません。',
      en: 'Only the $k$ successes are counted; the other $n - k$ trials must fail.',
    },
    hint: {
      ja: '残りの試行では、何が起こらなければならないでしょうか。',
      en: 'What has to happen in the other trials?',
    },
    variants: { 'binomial-probability': (k: number, n: number, p: number) => binomialCoefficient(n, k) * p ** k },
  },
  {
    id: 'likelihood-adds-probabilities',
    name: { ja: '確率を掛けずに足している', en: 'Adds the probabilities' },
    explanation: {
      ja: '観測ごとの確率を足しています。独立な観測がすべて起こる確率は積です。',
      en: 'The probabilities of the observations are added; that of all of them, being independent, is the product.',
    },
    hint: {
      ja: '観測が増えると、尤度は大きくなるでしょうか、小さくなるでしょうか。',
      en: 'Does the likelihood grow or shrink with more observations?',
    },
    variants: {
      'bernoulli-likelihood': (x: NdArray, p: number) => sum(map(x, (value) => (value === 1 ? p : 1 - p))),
    },
  },
  {
    id: 'likelihood-ignores-failures',
    name: { ja: '失敗した観測を数えていない', en: 'Ignores the failures' },
    explanation: {
      ja: '成功した観測の確率だけを掛けています。これでは $p = 1$ がいつも最もよいことになります。',
      en: 'Only the successes are multiplied, so $p = 1$ would always be best.',
    },
    hint: {
      ja: '失敗が1回でもあるとき、$p = 1$ の尤度はいくつになるべきでしょうか。',
      en: 'What should the likelihood of $p = 1$ be after a single failure?',
    },
    variants: { 'bernoulli-likelihood': (x: NdArray, p: number) => p ** sum(x) },
  },
  {
    id: 'estimate-with-unbiased-variance',
    name: { ja: '不偏分散を使っている', en: 'Uses the unbiased variance' },
    explanation: {
      ja: '$n - 1$ で割った不偏分散になっています。最尤推定では $n$ で割ります。',
      en: 'This is the unbiased variance, divided by $n - 1$; maximum likelihood divides by $n$.',
    },
    hint: {
      ja: '対数尤度を $\\sigma^2$ で微分して 0 とおくと、分母には何が残りますか。',
      en: 'Which denominator remains when the derivative of the log-likelihood by $\\sigma^2$ is set to 0?',
    },
    variants: { 'normal-estimate': (x: NdArray) => [mean(x), (variance(x) * x.data.length) / (x.data.length - 1)] },
  },
  {
    id: 'estimate-with-standard-deviation',
    name: { ja: '分散ではなく標準偏差を返している', en: 'Returns the standard deviation for the variance' },
    explanation: {
      ja: '分散の平方根（標準偏差）を返しています。',
      en: 'The square root of the variance, the standard deviation, is returned.',
    },
    hint: {
      ja: '結果の単位は、データの単位と同じでしょうか、二乗でしょうか。',
      en: "Does your result have the data's unit or its square?",
    },
    variants: { 'normal-estimate': (x: NdArray) => [mean(x), Math.sqrt(variance(x))] },
  },
] satisfies NnMisconception[];
