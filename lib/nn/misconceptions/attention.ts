import { divide, exp, multiply } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { transpose } from '../array/shape.ts';
import { attentionWeights, causalMask, dotProductAttention, scaledDotProductAttention } from '../attention/attention.ts';
import { softmax } from '../softmax.ts';
import type { NnMisconception } from './misconception.ts';

type Attention = (Q: NdArray, K: NdArray, V: NdArray) => NdArray;
const width = (a: NdArray): number => a.shape.at(-1) ?? 1;
const scoresOf = (Q: NdArray, K: NdArray): NdArray => divide(matmul(Q, transpose(K)), Math.sqrt(width(Q)));
const causalOf = (Q: NdArray): NdArray => causalMask(Q.shape[0] ?? 0);
/** Both directions of the same mistake in the two exercises: scaled by something else. */
const scaledBy = (
  scale: (Q: NdArray, K: NdArray) => number,
): { 'scaled-dot-product-attention': Attention; 'causal-self-attention': Attention } => ({
  'scaled-dot-product-attention': (Q, K, V) => matmul(attentionWeights({ Q, K }, scale(Q, K)), V),
  'causal-self-attention': (Q, K, V) => matmul(attentionWeights({ Q, K, mask: causalOf(Q) }, scale(Q, K)), V),
});

/** Mistakes in attention. */
export const attentionMisconceptions = [
  {
    id: 'forgets-attention-scale',
    name: { ja: '√d で割るのを忘れる', en: 'Forgets to divide by √d' },
    explanation: {
      ja: '次元が大きいほど内積のばらつきも大きくなり、softmax が 1 か所に偏って勾配が小さくなります。それを防ぐために $\\sqrt d$ で割ります。',
      en: 'Dot products spread more with more dimensions; softmax then settles on one key and gradients fade. Dividing by $\\sqrt d$ prevents that.',
    },
    hint: {
      ja: '「scaled」が、スコアのどの処理を指しているか思い出しましょう。',
      en: 'Which step does the word “scaled” stand for?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => dotProductAttention({ Q, K, V }),
      'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => dotProductAttention({ Q, K, V, mask: causalOf(Q) }),
    },
  },
  {
    id: 'scales-attention-by-dimension',
    name: { ja: '√d ではなく d で割る', en: 'Divides by d instead of √d' },
    explanation: {
      ja: '成分の分散が 1 のとき、内積の分散は $d$、標準偏差は $\\sqrt d$ です。標準偏差で割れば大きさが揃い、$d$ で割ると小さくなりすぎます。',
      en: 'With components of variance 1 a dot product has variance $d$ and deviation $\\sqrt d$; dividing by $d$ makes it too small.',
    },
    hint: {
      ja: '内積の**分散**と**標準偏差**のどちらで割れば、大きさが 1 程度になりますか。',
      en: 'Divided by which does the product have a size of about 1: its variance or its deviation?',
    },
    variants: scaledBy(width),
  },
  {
    id: 'scales-attention-by-keys',
    name: { ja: '次元ではなくキーの数で割る', en: 'Scales by the number of keys' },
    explanation: {
      ja: 'スコアの大きさを決めるのは内積を取るベクトルの次元 $d$ です。キーの数（系列の長さ）は関係しません。',
      en: 'The size of a score follows from the length $d$ of the vectors, not from how many keys there are.',
    },
    hint: {
      ja: '`shape` のどの軸を使ったか確かめましょう。内積は何個の積の和ですか。',
      en: 'Which axis of `shape` did you take? A dot product is the sum of how many products?',
    },
    variants: scaledBy((_Q, K) => Math.sqrt(K.shape[0] ?? 1)),
  },
  {
    id: 'attention-softmax-over-queries',
    name: { ja: 'softmax をクエリの方向に取る', en: 'Takes the softmax over the queries' },
    explanation: {
      ja: '重みは「1 つのクエリがどのキーをどれだけ見るか」なので、各行（キーの方向）で和が 1 になります。列の方向に取ると、行の和が 1 になりません。',
      en: 'The weights say how one query shares its look among the keys: each row sums to 1. Along the columns the rows do not.',
    },
    hint: {
      ja: '重みの行列で、行の和と列の和のどちらが 1 になるべきですか。',
      en: 'In the matrix of weights, should rows or columns sum to 1?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(transpose(softmax(transpose(scoresOf(Q, K)))), V),
    },
  },
  {
    id: 'attention-without-softmax',
    name: { ja: 'スコアを softmax に通さない', en: 'Leaves the softmax out' },
    explanation: {
      ja: 'スコアのままでは負になったり和が 1 を超えたりして、値の加重平均になりません。',
      en: 'Raw scores may be negative and need not sum to 1; the result is no weighted mean of the values.',
    },
    hint: {
      ja: '値がすべて同じベクトルのとき、出力は何になるべきですか。',
      en: 'If all values are the same vector, what should the output be?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(scoresOf(Q, K), V),
      'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(multiply(scoresOf(Q, K), causalOf(Q)), V),
    },
  },
  {
    id: 'attention-averages-keys',
    name: { ja: 'バリューではなくキーを平均する', en: 'Averages the keys instead of the values' },
    explanation: {
      ja: 'キーは「どこを見るか」を決めるために使い、取り出す内容はバリュー $V$ です。',
      en: 'Keys decide where to look; what is read there are the values $V$.',
    },
    hint: {
      ja: '引数の $V$ が使われているか確かめましょう。',
      en: 'Is the argument $V$ used?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray) => scaledDotProductAttention({ Q, K, V: K }),
    },
  },
  {
    id: 'scales-after-softmax',
    name: { ja: 'softmax のあとで √d で割る', en: 'Divides by √d after the softmax' },
    explanation: {
      ja: 'softmax のあとで割ると、重みの和が $1/\\sqrt d$ になり、出力全体が縮むだけです。割るのはスコアです。',
      en: 'After the softmax the division only shrinks everything, the weights summing to $1/\\sqrt d$; it is the scores that are divided.',
    },
    hint: {
      ja: '割ったあとの重みの行の和は 1 になっていますか。',
      en: 'Do the rows of weights still sum to 1?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => divide(dotProductAttention({ Q, K, V }), Math.sqrt(width(Q))),
    },
  },
  {
    id: 'forgets-causal-mask',
    name: { ja: '未来の位置を隠さない', en: 'Does not hide the future' },
    explanation: {
      ja: 'マスクを掛けていないため、まだ生成していない後ろの単語を見て予測しています。学習時に答えを見てしまうことになります。',
      en: 'Without the mask a position sees words that come later; in training it would see the answer.',
    },
    hint: {
      ja: '最初の位置の出力は、どのバリューだけで決まるべきでしょうか。',
      en: 'Which values alone should decide the output of the first position?',
    },
    variants: { 'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => scaledDotProductAttention({ Q, K, V }) },
  },
  {
    id: 'hides-past-instead-of-future',
    name: { ja: '未来ではなく過去を隠す', en: 'Hides the past instead of the future' },
    explanation: {
      ja: '三角の向きが逆です。行がクエリ、列がキーなので、隠すのは対角線より右上です。',
      en: 'The triangle is the wrong one: rows are queries and columns keys, so what is hidden lies above the diagonal.',
    },
    hint: {
      ja: '行列の 1 行目（最初の位置）では、いくつの列が見えるべきですか。',
      en: 'How many columns may the first row see?',
    },
    variants: {
      'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => scaledDotProductAttention({ Q, K, V, mask: transpose(causalOf(Q)) }),
    },
  },
  {
    id: 'masks-after-softmax',
    name: { ja: 'softmax のあとでマスクを掛ける', en: 'Masks after the softmax' },
    explanation: {
      ja: '正規化したあとで 0 にすると、残った重みの和が 1 より小さくなります。スコアの段階で隠せば、残りだけで正規化されます。',
      en: 'Zeroed after normalising, the remaining weights sum to less than 1; hidden among the scores, the rest is normalised by itself.',
    },
    hint: {
      ja: 'マスクしたあとの各行の和を計算してみましょう。',
      en: 'What does each row of weights sum to after masking?',
    },
    variants: {
      'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(multiply(attentionWeights({ Q, K }), causalOf(Q)), V),
    },
  },
  {
    id: 'masks-scores-with-zero',
    name: { ja: '隠す位置のスコアを 0 にする', en: 'Sets hidden scores to zero' },
    explanation: {
      ja: 'softmax では $e^0 = 1$ なので、スコアが 0 でも重みは 0 になりません。',
      en: 'In the softmax $e^0 = 1$: a score of 0 does not give a weight of 0.',
    },
    hint: {
      ja: 'softmax の結果を 0 にするには、スコアをいくつにすればよいでしょうか。',
      en: 'Which score makes the softmax give 0?',
    },
    variants: {
      'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(softmax(multiply(scoresOf(Q, K), causalOf(Q))), V),
    },
  },
  {
    id: 'attention-weights-not-normalised',
    name: { ja: '指数を取るだけで和で割らない', en: 'Takes exp without normalising' },
    explanation: {
      ja: '$\\exp$ を取るだけでは和が 1 になりません。softmax は各行の和で割るところまで含みます。',
      en: '$\\exp$ alone does not sum to 1; the softmax includes the division by each row’s sum.',
    },
    hint: {
      ja: '各行の重みの和を確かめましょう。',
      en: 'What does each row of weights sum to?',
    },
    variants: {
      'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => matmul(exp(scoresOf(Q, K)), V),
    },
  },
] satisfies NnMisconception[];
