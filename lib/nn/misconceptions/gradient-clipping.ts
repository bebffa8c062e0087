import { map, multiply } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { clipByNorm } from '../gradient-clipping.ts';
import type { NnMisconception } from './misconception.ts';

const euclidean = (elements: readonly number[]): number => Math.hypot(...elements);
const elementsOf = (gradients: readonly NdArray[]): number[] => gradients.flatMap(({ data }) => [...data]);

type Norm = (elements: readonly number[]) => number;
type Rate = (norm: number, threshold: number) => number;
const whenTooLarge: Rate = (norm, threshold) => (norm > threshold ? threshold / norm : 1);
/** The mistake in both references: all gradients scaled by one rate, from some norm. */
function scaling({ norm = euclidean, rate = whenTooLarge }: { norm?: Norm; rate?: Rate }) {
  const scale = (gradients: readonly NdArray[], threshold: number): NdArray[] =>
    gradients.map((gradient) => multiply(gradient, rate(norm(elementsOf(gradients)), threshold)));
  return {
    'clip-gradient': (gradient: NdArray, threshold: number) => scale([gradient], threshold)[0] ?? gradient,
    'clip-gradients': scale,
  };
}
const limitEach = (gradient: NdArray, threshold: number): NdArray =>
  map(gradient, (element) => Math.min(Math.max(element, -threshold), threshold));

/** Mistakes in clipping gradients by their norm. */
export const gradientClippingMisconceptions = [
  {
    id: 'clips-each-element',
    name: { ja: '勾配の要素ごとに上限を掛ける', en: 'Limits each element' },
    explanation: {
      ja: '要素ごとに切ると、大きい要素だけが縮み、勾配の**向き**が変わります。ノルムによるクリッピングは全体を同じ割合で縮めます。',
      en: 'Limiting elements shrinks only the large ones and changes the gradient’s **direction**; clipping by norm scales all alike.',
    },
    hint: {
      ja: '縮めたあとの勾配は、もとの勾配と同じ向きを向いていますか。',
      en: 'Does the gradient point in the same direction as before?',
    },
    variants: {
      'clip-gradient': limitEach,
      'clip-gradients': (gradients: NdArray[], threshold: number) => gradients.map((gradient) => limitEach(gradient, threshold)),
    },
  },
  {
    id: 'always-rescales-gradient',
    name: { ja: 'しきい値以下の勾配も拡大する', en: 'Rescales small gradients too' },
    explanation: {
      ja: 'ノルムがしきい値以下のときまで割合を掛けているので、小さい勾配が大きくなってしまいます。そのときは何も変えません。',
      en: 'The rate is applied even below the threshold, which blows small gradients up; those must stay as they are.',
    },
    hint: {
      ja: 'ノルムがしきい値の半分しかない勾配を入れると、何が返りますか。',
      en: 'What comes back for a gradient whose norm is half the threshold?',
    },
    variants: scaling({ rate: (norm, threshold) => threshold / norm }),
  },
  {
    id: 'norm-without-root',
    name: { ja: 'ノルムの平方根を忘れる', en: 'Forgets the root of the norm' },
    explanation: {
      ja: '2 乗の和のままではノルムの 2 乗です。しきい値と比べる前に平方根を取ります。',
      en: 'The sum of squares is the square of the norm; take its root before comparing it with the threshold.',
    },
    hint: {
      ja: '$(3, 4)$ のノルムはいくつですか。計算した値と比べてみましょう。',
      en: 'What is the norm of $(3, 4)$, and what does your code compute?',
    },
    variants: scaling({ norm: (elements) => elements.reduce((total, element) => total + element ** 2, 0) }),
  },
  {
    id: 'largest-element-for-norm',
    name: { ja: '最大の要素をノルムとする', en: 'Takes the largest element for the norm' },
    explanation: {
      ja: '絶対値が最大の要素では、要素の数が多いときの勾配全体の大きさを測れません。ここでのノルムは L2 ノルムです。',
      en: 'The largest absolute value does not measure the whole gradient; the norm here is the L2 norm.',
    },
    hint: {
      ja: '$(3, 4)$ のノルムはいくつですか。',
      en: 'What is the norm of $(3, 4)$?',
    },
    variants: scaling({ norm: (elements) => elements.reduce((largest, element) => Math.max(largest, Math.abs(element)), 0) }),
  },
  {
    id: 'absolute-sum-for-norm',
    name: { ja: '絶対値の和をノルムとする', en: 'Takes the sum of absolute values for the norm' },
    explanation: {
      ja: '絶対値の和は L1 ノルムです。勾配の長さとして使うのは、2 乗の和の平方根である L2 ノルムです。',
      en: 'The sum of absolute values is the L1 norm; the length of a gradient is the L2 norm, the root of the sum of squares.',
    },
    hint: {
      ja: '$(3, 4)$ の長さを三平方の定理で求めてみましょう。',
      en: 'Find the length of $(3, 4)$ by Pythagoras.',
    },
    variants: scaling({ norm: (elements) => elements.reduce((total, element) => total + Math.abs(element), 0) }),
  },
  {
    id: 'clips-to-unit-norm',
    name: { ja: 'ノルムを 1 にしてしまう', en: 'Makes the norm 1' },
    explanation: {
      ja: 'ノルムで割るだけでは、長さがしきい値ではなく 1 になります。',
      en: 'Dividing by the norm alone leaves a length of 1, not of the threshold.',
    },
    hint: {
      ja: 'クリッピングしたあとの勾配のノルムは、いくつになるべきでしょうか。',
      en: 'What should the norm be after clipping?',
    },
    variants: scaling({ rate: (norm, threshold) => (norm > threshold ? 1 / norm : 1) }),
  },
  {
    id: 'clips-each-gradient-alone',
    name: { ja: 'パラメータごとに別々のノルムで縮める', en: 'Clips each parameter’s gradient alone' },
    explanation: {
      ja: 'パラメータごとに縮めると、勾配全体の向きが変わります。すべての勾配をまとめた 1 つのノルムで、同じ割合を掛けます。',
      en: 'Clipped one by one, the gradient as a whole turns; one norm over all of them gives one rate for all.',
    },
    hint: {
      ja: 'すべてのパラメータを 1 本の長いベクトルと見たとき、その長さはどう求めますか。',
      en: 'If all parameters formed one long vector, how long would it be?',
    },
    variants: {
      'clip-gradients': (gradients: NdArray[], threshold: number) => gradients.flatMap((gradient) => clipByNorm([gradient], threshold)),
    },
  },
] satisfies NnMisconception[];
