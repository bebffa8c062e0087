import { relu, sigmoid, sigmoidDerivative, step, tanh } from '../activations.ts';
import { map } from '../array/elementwise.ts';
import { type ArrayLike, item, type NdArray } from '../array/nd-array.ts';
import { max } from '../array/reduce.ts';
import type { NnFunction } from '../value.ts';
import type { NnMisconception } from './misconception.ts';

/** A wrong function of one number, applied as the reference is: to a number, or to every element. */
const each = (f: (u: number) => number) => (u: ArrayLike) => (typeof u === 'number' ? f(u) : map(u, f));
/** The same with a slope α for the negative side. */
const sloped = (f: (u: number, alpha: number) => number) => (u: ArrayLike, alpha: number) => each((element) => f(element, alpha))(u);

/** `np.max(u, 0)`: along the first axis. */
const largestOfColumns: NnFunction = (u: ArrayLike) => {
  if (typeof u === 'number' || u.shape.length === 0) return item(u);
  const largest: NdArray = max(u, { axis: 0 });
  return largest.shape.length === 0 ? item(largest) : largest;
};

/** Mistakes in activation functions and their derivatives. */
export const activationMisconceptions = [
  {
    id: 'relu-is-its-derivative',
    name: { ja: 'ReLU とその微分を取り違える', en: 'Confuses ReLU with its derivative' },
    explanation: {
      ja: '返しているのは関数の傾きです。ReLU は正の値をそのまま返す関数で、0 か 1（Leaky ReLU では $\\alpha$ か 1）を返すのはその微分です。',
      en: 'What is returned is the slope. ReLU returns positive values as they are; it is its derivative that is 0 or 1 (leaky ReLU: $\\alpha$ or 1).',
    },
    hint: {
      ja: '$u = 3$ のときの値は、グラフの高さと傾きのどちらでしょうか。',
      en: 'Is your value at $u = 3$ the height of the graph or its slope?',
    },
    variants: { relu: each(step), 'leaky-relu': sloped((u, alpha) => (u > 0 ? 1 : alpha)) },
  },
  {
    id: 'relu-is-absolute-value',
    name: { ja: 'ReLU を絶対値と考える', en: 'Takes ReLU for the absolute value' },
    explanation: {
      ja: 'ReLU は負の値の符号を変えるのではなく、0 にします。',
      en: 'ReLU does not flip the sign of a negative value; it makes it 0.',
    },
    hint: {
      ja: '$u = -2$ のとき、$\\max(0, u)$ はいくつですか。',
      en: 'What is $\\max(0, u)$ for $u = -2$?',
    },
    variants: { relu: each(Math.abs) },
  },
  {
    id: 'max-for-maximum',
    name: { ja: '`np.maximum` の代わりに `np.max` を使う', en: 'Uses `np.max` for `np.maximum`' },
    explanation: {
      ja: '`np.max(u, 0)` の 0 は比べる相手ではなく軸の番号です。軸 0 に沿った最大値が返り、要素ごとに 0 と比べてはいません。',
      en: 'The 0 of `np.max(u, 0)` is no value to compare with but an axis: the result is the maximum along axis 0, and nothing is compared with 0.',
    },
    hint: {
      ja: '結果の形状は、`u` の形状と同じになっていますか。',
      en: 'Has your result the shape of `u`?',
    },
    variants: { relu: largestOfColumns },
  },
  {
    id: 'minimum-for-maximum',
    name: { ja: '大きい方ではなく小さい方を残す', en: 'Keeps the smaller instead of the larger' },
    explanation: {
      ja: 'ReLU は 0 と $u$ の**大きい方**です。残っているのは負の値で、正の値が 0 になっています。',
      en: 'ReLU is the **larger** of 0 and $u$; here negative values remain and positive ones become 0.',
    },
    hint: {
      ja: '正の入力と負の入力のどちらが、そのまま出力に現れるべきでしょうか。',
      en: 'Should positive or negative inputs appear in the output as they are?',
    },
    variants: { relu: each((u) => Math.min(0, u)) },
  },
  {
    id: 'clips-relu-at-one',
    name: { ja: 'ReLU の出力を 1 までに抑える', en: 'Caps ReLU at 1' },
    explanation: {
      ja: 'ReLU の出力に上限はありません。0 から 1 に収まるのはシグモイド関数です。',
      en: 'ReLU has no upper limit; it is the sigmoid whose values lie between 0 and 1.',
    },
    hint: {
      ja: '$u = 3$ のときの出力を、式に当てはめて確かめましょう。',
      en: 'Put $u = 3$ into the formula.',
    },
    variants: { relu: each((u) => Math.min(1, relu(u))) },
  },
  {
    id: 'forgets-exponent-sign',
    name: { ja: '指数の負号を忘れる', en: 'Forgets the minus sign in the exponent' },
    explanation: {
      ja: '$\\frac{1}{1 + e^{u}}$ は $u$ が大きいほど 0 に近づき、左右が逆になります。',
      en: '$\\frac{1}{1 + e^{u}}$ goes to 0 for large $u$: the curve is mirrored.',
    },
    hint: {
      ja: '$u$ が大きくなるとき、出力は増えるべきでしょうか、減るべきでしょうか。',
      en: 'Should the output rise or fall as $u$ grows?',
    },
    variants: { sigmoid: each((u) => sigmoid(-u)) },
  },
  {
    id: 'forgets-parentheses',
    name: { ja: '分母の括弧を忘れる', en: 'Forgets the parentheses of the denominator' },
    explanation: {
      ja: '割り算は足し算より先に計算されるので、`1 / 1 + np.exp(-u)` は $1 + e^{-u}$ になります。',
      en: 'Division comes before addition, so `1 / 1 + np.exp(-u)` is $1 + e^{-u}$.',
    },
    hint: {
      ja: 'Python が式のどこから計算するか、順に書いてみましょう。',
      en: 'Write down in which order Python computes the expression.',
    },
    variants: { sigmoid: each((u) => 1 + Math.exp(-u)) },
  },
  {
    id: 'exponential-overflows',
    name: { ja: '指数関数がオーバーフローする式で計算する', en: 'Computes with a form whose exponential overflows' },
    explanation: {
      ja: '$\\frac{e^u}{1 + e^u}$ は数式としては正しいのですが、$u$ が大きいと $e^u$ が `inf` になり、`inf / inf` が `nan` になります。',
      en: '$\\frac{e^u}{1 + e^u}$ is right as a formula, but for large $u$ it becomes `inf / inf`, that is `nan`.',
    },
    hint: {
      ja: '$u = 1000$ のとき、分子と分母はそれぞれいくつになりますか。',
      en: 'What are numerator and denominator for $u = 1000$?',
    },
    variants: { sigmoid: each((u) => Math.exp(u) / (1 + Math.exp(u))) },
  },
  {
    id: 'sigmoid-is-its-derivative',
    name: { ja: 'シグモイド関数の代わりにその微分を返す', en: 'Returns the derivative for the sigmoid' },
    explanation: {
      ja: '$f(u)(1 - f(u))$ はシグモイド関数の微分で、最大でも 0.25 です。求めるのは関数の値 $f(u)$ です。',
      en: '$f(u)(1 - f(u))$ is the derivative, at most 0.25; asked for is the value $f(u)$ itself.',
    },
    hint: {
      ja: '$u = 0$ のときの値は、グラフの高さと傾きのどちらでしょうか。',
      en: 'Is your value at $u = 0$ the height of the graph or its slope?',
    },
    variants: { sigmoid: each(sigmoidDerivative) },
  },
  {
    id: 'tanh-for-sigmoid',
    name: { ja: 'シグモイド関数の代わりに tanh を使う', en: 'Uses tanh for the sigmoid' },
    explanation: {
      ja: 'tanh の値は -1 から 1 です。シグモイド関数の値は 0 から 1 で、$u = 0$ では 0.5 です。',
      en: 'tanh goes from -1 to 1; the sigmoid goes from 0 to 1 and is 0.5 at $u = 0$.',
    },
    hint: {
      ja: '出力に負の値が現れてよいでしょうか。',
      en: 'May the output be negative?',
    },
    variants: { sigmoid: each(tanh) },
  },
  {
    id: 'derivative-is-value',
    name: { ja: '微分の代わりに関数の値を答える', en: "Gives the function's value for its derivative" },
    explanation: {
      ja: '微分はグラフの傾きです。関数の値（グラフの高さ）とは別のものです。',
      en: 'A derivative is the slope of the graph, not its height.',
    },
    hint: {
      ja: '$u$ が十分大きいとき、グラフの傾きはどうなっていますか。',
      en: 'What is the slope of the graph where $u$ is large?',
    },
    variants: { 'sigmoid-derivative': each(sigmoid), 'relu-derivative': each(relu) },
  },
  {
    id: 'derivative-formula-in-input',
    name: { ja: '導関数の式に出力ではなく入力を入れる', en: 'Puts the input into a formula of the output' },
    explanation: {
      ja: '$f(u)(1 - f(u))$ に入れるのは関数の値 $f(u)$ です。入力 $u$ をそのまま入れると $u(1 - u)$ になってしまいます。',
      en: 'What goes into $f(u)(1 - f(u))$ is the value $f(u)$; with the input itself it becomes $u(1 - u)$.',
    },
    hint: {
      ja: '式に現れる $z$ は、$u$ から何を計算した値でしょうか。',
      en: 'Which value computed from $u$ does the $z$ of the formula stand for?',
    },
    variants: { 'sigmoid-derivative': each((u) => u * (1 - u)) },
  },
  {
    id: 'sigmoid-derivative-lacks-factor',
    name: { ja: 'シグモイドの微分で f(u) を掛け忘れる', en: 'Leaves a factor out of the derivative of the sigmoid' },
    explanation: {
      ja: '微分は $f(u)$ と $1 - f(u)$ の積です。$1 - f(u)$ だけでは、負の側で傾きが 0 に近づきません。',
      en: 'The derivative is the product of $f(u)$ and $1 - f(u)$; $1 - f(u)$ alone does not go to 0 on the negative side.',
    },
    hint: {
      ja: '$u$ が大きな負の値のとき、シグモイド関数の傾きはいくつに近づくでしょうか。',
      en: 'What does the slope go to for very negative $u$?',
    },
    variants: { 'sigmoid-derivative': each((u) => 1 - sigmoid(u)) },
  },
  {
    id: 'tanh-derivative-for-sigmoid',
    name: { ja: 'シグモイドの微分に tanh の微分の式を使う', en: 'Uses the derivative of tanh for that of the sigmoid' },
    explanation: {
      ja: '$1 - f(u)^2$ は tanh の微分の式です。シグモイド関数では別の式になります。',
      en: '$1 - f(u)^2$ is the formula for tanh; the sigmoid has another.',
    },
    hint: {
      ja: '$(1 + e^{-u})^{-1}$ を $u$ で微分して、$f(u)$ の式に直してみましょう。',
      en: 'Differentiate $(1 + e^{-u})^{-1}$ and write the result with $f(u)$.',
    },
    variants: { 'sigmoid-derivative': each((u) => 1 - sigmoid(u) ** 2) },
  },
  {
    id: 'applies-sigmoid-twice',
    name: { ja: 'シグモイド関数を二重に適用する', en: 'Applies the sigmoid twice' },
    explanation: {
      ja: 'すでにシグモイド関数を通した値を、もう一度通しています。導関数の式の $f(u)$ は、総入力に1回だけ適用した値です。',
      en: 'A value that already went through the sigmoid goes through it again; the $f(u)$ of the formula is the sigmoid of the total input, once.',
    },
    hint: {
      ja: 'それぞれの行で、変数が総入力と出力のどちらを表しているか書き出してみましょう。',
      en: 'For each line, note whether the variable holds a total input or an output.',
    },
    variants: { 'sigmoid-derivative': each((u) => sigmoidDerivative(sigmoid(u))) },
  },
  {
    id: 'relu-slope-always-one',
    name: { ja: 'ReLU の傾きはどこでも 1 と考える', en: 'Believes the slope of ReLU is 1 everywhere' },
    explanation: {
      ja: '傾きが 1 なのは $u > 0$ のときだけです。$u < 0$ では平らで、傾きは 0 です。',
      en: 'The slope is 1 only for $u > 0$; for $u < 0$ the graph is flat, so the slope is 0.',
    },
    hint: {
      ja: 'ReLU のグラフを描き、左半分の傾きを確かめましょう。',
      en: 'Draw the graph of ReLU and look at its left half.',
    },
    variants: { 'relu-derivative': each(() => 1) },
  },
  {
    id: 'relu-derivative-is-identity',
    name: { ja: 'ReLU の微分を $u$ と考える', en: 'Takes the derivative of ReLU for $u$' },
    explanation: {
      ja: 'ReLU の微分は $u>0$ で $1$、$u<0$ で $0$ です。',
      en: 'The derivative of ReLU is $1$ for $u>0$ and $0$ for $u<0$.',
    },
    hint: {
      ja: '$f(u) = u$ を $u$ で微分すると何になりますか。',
      en: 'What is the derivative of $f(u) = u$?',
    },
    variants: { 'relu-derivative': each((u) => u) },
  },
  {
    id: 'step-includes-zero',
    name: { ja: '境目の 0 を正の側に入れる', en: 'Counts 0 to the positive side' },
    explanation: {
      ja: '条件が $u \\ge 0$ になっています。ここでは $u = 0$ での値を 0 と決めています。',
      en: 'The condition is $u \\ge 0$, but the value at $u = 0$ is to be 0.',
    },
    hint: {
      ja: '不等号に等号を含めるかどうか、問題文の場合分けと見比べましょう。',
      en: 'Compare with the cases of the formula: does the inequality include equality?',
    },
    variants: { 'relu-derivative': each((u) => (u >= 0 ? 1 : 0)), step: each((u) => (u >= 0 ? 1 : 0)) },
  },
  {
    id: 'sign-for-step',
    name: { ja: '負の側を -1 にする', en: 'Gives -1 on the negative side' },
    explanation: {
      ja: '符号関数（`np.sign`）は負の値を -1 にします。ここで必要な値は 0 か 1 です。',
      en: 'The sign function (`np.sign`) makes negative values -1; the values needed here are 0 and 1.',
    },
    hint: {
      ja: '負の総入力に対して、グラフはどちらに傾いているでしょうか。',
      en: 'Which way does the graph slope for negative total inputs?',
    },
    variants: { 'relu-derivative': each(Math.sign), step: each(Math.sign) },
  },
  {
    id: 'forgets-leak',
    name: { ja: '負の側の傾きを忘れる', en: 'Forgets the slope on the negative side' },
    explanation: {
      ja: '負の側を 0 にするのはふつうの ReLU です。Leaky ReLU は負の側にも傾き $\\alpha$ を残します。',
      en: 'Plain ReLU is 0 on the negative side; leaky ReLU keeps a slope of $\\alpha$ there.',
    },
    hint: {
      ja: '引数の `alpha` は、計算のどこで使われていますか。',
      en: 'Where in your calculation is `alpha` used?',
    },
    variants: { 'leaky-relu': each(relu) },
  },
  {
    id: 'leak-is-constant',
    name: { ja: '負の側の値を $\\alpha$ そのものにする', en: 'Gives $\\alpha$ itself on the negative side' },
    explanation: {
      ja: '$\\alpha$ は負の側の傾きです。値は $\\alpha u$ で、$u$ によって変わります。',
      en: '$\\alpha$ is the slope on the negative side; the value is $\\alpha u$ and changes with $u$.',
    },
    hint: {
      ja: '$u = -1$ と $u = -2$ で、出力は同じになるでしょうか。',
      en: 'Are the outputs for $u = -1$ and $u = -2$ the same?',
    },
    variants: { 'leaky-relu': sloped((u, alpha) => (u > 0 ? u : alpha)) },
  },
  {
    id: 'leak-on-both-sides',
    name: { ja: '正の側にも $\\alpha$ を掛ける', en: 'Multiplies the positive side by $\\alpha$ too' },
    explanation: {
      ja: '$\\alpha$ を掛けるのは $u \\le 0$ のときだけです。両側に掛けると、ただの比例になり、非線形でなくなります。',
      en: 'Only $u \\le 0$ is multiplied by $\\alpha$; on both sides the function would be linear.',
    },
    hint: {
      ja: '$u = 3$ のとき、式のどちらの場合に当てはまりますか。',
      en: 'Which case of the formula does $u = 3$ fall under?',
    },
    variants: { 'leaky-relu': sloped((u, alpha) => alpha * u) },
  },
  {
    id: 'leak-loses-sign',
    name: { ja: '負の側の符号が正になる', en: 'Makes the negative side positive' },
    explanation: {
      ja: '負の側の出力は $\\alpha u$ で、負の値です。絶対値をとると、グラフが V 字に折れ返ります。',
      en: 'On the negative side the output $\\alpha u$ is negative; with absolute values the graph folds up into a V.',
    },
    hint: {
      ja: '$u$ が負のとき、出力の符号はどうなるべきでしょうか。',
      en: 'What sign should the output have for negative $u$?',
    },
    variants: { 'leaky-relu': sloped((u, alpha) => (u > 0 ? u : alpha * Math.abs(u))) },
  },
] satisfies NnMisconception[];
