import { abs, map, subtract } from '../array/elementwise.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { mean, sum } from '../array/reduce.ts';
import { norm } from '../numerical-gradient.ts';
import { gradientDescentReferences } from '../references/gradient-descent.ts';
import { type SampleFunctionName, sampleFunctions } from '../sample-functions.ts';
import type { NnMisconception } from './misconception.ts';

const { 'numerical-gradient': numerical } = gradientDescentReferences;
type Numerical = (name: SampleFunctionName, x: NdArray, h: number) => NdArray;

const moved = (x: NdArray, index: number, by: number): NdArray => ({ ...x, data: x.data.with(index, (x.data[index] as number) + by) });
/** One difference for each element; `of` sees the function, the point, the element's index and h. */
const differences =
  (of: (f: (x: NdArray) => number, x: NdArray, index: number, h: number) => number): Numerical =>
  (name, x, h) =>
    fromData(
      x.data.map((_, index) => of(sampleFunctions[name].f, x, index, h)),
      x.shape,
    );

/** Mistakes in numerical differentiation and in the check that uses it. */
export const numericalGradientMisconceptions = [
  {
    id: 'forward-difference',
    name: { ja: '前進差分を使う', en: 'Uses the forward difference' },
    explanation: {
      ja: '$(f(x + h) - f(x)) / h$ は片側だけの差分で、誤差が $h$ に比例します。中心差分では誤差が $h^2$ に比例し、ずっと小さくなります。',
      en: '$(f(x + h) - f(x)) / h$ looks to one side only and its error is proportional to $h$; that of the central difference is proportional to $h^2$.',
    },
    hint: {
      ja: '$f(x) = x^2$、$x = 0$ で試すと、結果は真の傾き 0 になりますか。',
      en: 'For $f(x) = x^2$ at $x = 0$, do you get the true slope 0?',
    },
    variants: {
      'numerical-gradient': differences((f, x, index, h) => (f(moved(x, index, h)) - f(x)) / h),
    },
  },
  {
    id: 'divides-difference-by-h',
    name: { ja: '差を 2h ではなく h で割る', en: 'Divides by h instead of the distance' },
    explanation: {
      ja: '$f(x + h)$ と $f(x - h)$ を取った2点の間隔は $2h$ です。$h$ で割ると、勾配が2倍になります。',
      en: 'The points of $f(x + h)$ and $f(x - h)$ are $2h$ apart; divided by $h$, the gradient comes out twice as large.',
    },
    hint: {
      ja: '傾きは「縦の変化 ÷ 横の変化」です。2点の横の間隔はいくつでしょうか。',
      en: 'A slope is rise over run. How far apart are your two points?',
    },
    variants: {
      'numerical-gradient': (name: SampleFunctionName, x: NdArray, h: number) => map(numerical(name, x, h), (slope) => 2 * slope),
    },
  },
  {
    id: 'forgets-to-divide-difference',
    name: { ja: '差を割り忘れる', en: 'Does not divide the difference' },
    explanation: {
      ja: '関数の値の差をそのまま返しています。傾きにするには、動かした幅で割ります。',
      en: 'The difference of the values is returned as it is; a slope is that difference divided by the distance moved.',
    },
    hint: {
      ja: '$h$ を 10 分の 1 にすると、返る値はどうなりますか。',
      en: 'What happens to your result when $h$ is ten times smaller?',
    },
    variants: {
      'numerical-gradient': (name: SampleFunctionName, x: NdArray, h: number) => map(numerical(name, x, h), (slope) => 2 * h * slope),
    },
  },
  {
    id: 'does-not-restore-element',
    name: { ja: '動かした要素を元に戻していない', en: 'Does not put the moved element back' },
    explanation: {
      ja: '$x_i$ を $x_i - h$ にしたまま次の要素に進んでいるため、ほかの要素がずれた点で差分を取ることになります。',
      en: '$x_i$ stays at $x_i - h$ when the next element is moved, so later differences are taken at another point.',
    },
    hint: {
      ja: '1つの要素の差分を取り終えたとき、`x` は元の値に戻っていますか。',
      en: 'After the difference for one element, does `x` hold its first values again?',
    },
    variants: {
      'numerical-gradient': differences((f, x, index, h) => {
        const left = { ...x, data: x.data.map((element, at) => (at < index ? element - h : element)) };
        return (f(moved(left, index, h)) - f(moved(left, index, -h))) / (2 * h);
      }),
    },
  },
  {
    id: 'moves-all-elements',
    name: { ja: 'すべての要素を同時に動かす', en: 'Moves all elements at once' },
    explanation: {
      ja: '偏微分では、1つの要素だけを動かし、ほかは固定します。すべてを同時に動かすと、各方向の変化が混ざった1つの値になります。',
      en: 'A partial derivative moves one element and holds the others. Moved together, the changes of all directions are mixed in one number.',
    },
    hint: {
      ja: '`x + h` は、配列のどの要素を動かしますか。',
      en: 'Which elements does `x + h` move?',
    },
    variants: {
      'numerical-gradient': differences(
        (f, x, _index, h) => (f(map(x, (element) => element + h)) - f(map(x, (element) => element - h))) / (2 * h),
      ),
    },
  },
  {
    id: 'absolute-error-for-relative',
    name: { ja: '相対誤差ではなく絶対誤差を求める', en: 'Takes the absolute error for the relative one' },
    explanation: {
      ja: '差の大きさをそのまま返しています。勾配の大きさで割らないと、勾配が小さいときに誤りを見逃します。',
      en: 'The size of the difference is returned as it is. Unless it is divided by the size of the gradients, mistakes in small gradients go unseen.',
    },
    hint: {
      ja: '両方の勾配を 1000 分の 1 にしたとき、結果は変わるべきでしょうか。',
      en: 'Should the result change when both gradients are a thousand times smaller?',
    },
    variants: { 'gradient-check': (a: NdArray, n: NdArray) => norm(subtract(a, n)) },
  },
  {
    id: 'relative-to-one-side',
    name: { ja: '片方の勾配の大きさだけで割る', en: 'Divides by the size of one gradient only' },
    explanation: {
      ja: '分母には、2つの勾配の大きさの和を使います。片方だけで割ると、値が 1 を超えたり、引数の順番で結果が変わったりします。',
      en: 'The denominator is the sum of both sizes. With one of them the value can pass 1 and changes with the order of the arguments.',
    },
    hint: {
      ja: '2つの引数を入れ替えても、結果は同じになりますか。',
      en: 'Is your result the same when the arguments are exchanged?',
    },
    variants: { 'gradient-check': (a: NdArray, n: NdArray) => norm(subtract(a, n)) / norm(a) },
  },
  {
    id: 'differences-cancel',
    name: { ja: '正と負の差が打ち消し合う', en: 'Lets positive and negative differences cancel' },
    explanation: {
      ja: '差や勾配の要素をそのまま足すと、正と負が打ち消し合い、誤りがあっても 0 に近くなることがあります。',
      en: 'Added as they are, positive and negative elements cancel, and the sum can be near 0 although the gradient is wrong.',
    },
    hint: {
      ja: '差が $(1, -1)$ のとき、誤差は 0 と言ってよいでしょうか。',
      en: 'Is there no error when the differences are $(1, -1)$?',
    },
    variants: { 'gradient-check': (a: NdArray, n: NdArray) => Math.abs(sum(subtract(a, n))) / (Math.abs(sum(a)) + Math.abs(sum(n))) },
  },
  {
    id: 'norms-without-root',
    name: { ja: 'ノルムの平方根をとり忘れる', en: 'Leaves the root out of the norms' },
    explanation: {
      ja: '二乗和のまま割り算しています。ノルムは二乗和の平方根です。平方根がないと、小さな誤差が実際よりさらに小さく見えます。',
      en: 'Sums of squares are divided by each other. A norm is the root of such a sum; without it a small error looks smaller still.',
    },
    hint: {
      ja: 'ベクトル $(3, 4)$ の長さはいくつになりますか。',
      en: 'What is the length of the vector $(3, 4)$?',
    },
    variants: { 'gradient-check': (a: NdArray, n: NdArray) => norm(subtract(a, n)) ** 2 / (norm(a) ** 2 + norm(n) ** 2) },
  },
  {
    id: 'means-element-errors',
    name: { ja: '要素ごとの相対誤差を平均する', en: 'Averages the relative errors of the elements' },
    explanation: {
      ja: '要素ごとに割ってから平均しています。式では、差全体の大きさを勾配全体の大きさで割ります。要素ごとでは、0 に近い要素の影響が大きくなりすぎます。',
      en: 'Each element is divided first and the mean is taken. The formula divides sizes of whole gradients; by element, those near 0 count far too much.',
    },
    hint: {
      ja: '割り算を行うのは、大きさを求める前と後のどちらでしょうか。',
      en: 'Does the division come before or after taking the sizes?',
    },
    variants: {
      'gradient-check': (a: NdArray, n: NdArray) => {
        const errors = abs(subtract(a, n)).data.map(
          (error, index) => error / (Math.abs(a.data[index] ?? 0) + Math.abs(n.data[index] ?? 0)),
        );
        return mean(fromData(errors, a.shape));
      },
    },
  },
] satisfies NnMisconception[];
