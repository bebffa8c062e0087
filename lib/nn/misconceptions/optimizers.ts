import { add, multiply, square, subtract, zip } from '../array/elementwise.ts';
import type { ArrayLike, NdArray } from '../array/nd-array.ts';
import { adamStep, momentumStep, nesterovStep } from '../optimizers.ts';
import type { NnMisconception } from './misconception.ts';

/** The values of a momentum step, and the right new velocity. */
type Momentum = { w: ArrayLike; v: ArrayLike; g: ArrayLike; rate: number; mu: number; next: NdArray };
const momentumWith = (wrong: (step: Momentum) => [w: NdArray, v: NdArray]) => ({
  momentum: (w: ArrayLike, v: ArrayLike, g: ArrayLike, rate: number, mu: number): NdArray[] =>
    wrong({ w, v, g, rate, mu, next: momentumStep({ w, v }, g, { learningRate: rate, momentum: mu }).v }),
});

/** The values of an Adam step, and the right new moments before their correction. */
type Adam = {
  w: ArrayLike;
  v: ArrayLike;
  g: ArrayLike;
  t: number;
  rate: number;
  beta1: number;
  beta2: number;
  first: NdArray;
  second: NdArray;
};
const adamWith = (wrong: (step: Adam) => [w: NdArray, m: NdArray, v: NdArray]) => ({
  adam: (w: ArrayLike, m: ArrayLike, v: ArrayLike, g: ArrayLike, t: number, rate: number, beta1: number, beta2: number): NdArray[] => {
    const right = adamStep({ w, m, v }, g, { t, learningRate: rate, beta1, beta2 });
    return wrong({ w, v, g, t, rate, beta1, beta2, first: right.m, second: right.v });
  },
});
/** The share of a moment that has come together after t steps: what it is divided by. */
const filled = (beta: number, t: number): number => 1 - beta ** t;
const scaled = (a: NdArray, factor: number): NdArray => multiply(factor, a);
/** w moved against `direction` over the root of `squares`. */
const moved = ({ w, rate }: Pick<Adam, 'w' | 'rate'>, direction: ArrayLike, squares: NdArray): NdArray =>
  subtract(
    w,
    zip(direction, squares, (each, square) => (rate * each) / (Math.sqrt(square) + 1e-8)),
  );

/** Mistakes in a step of momentum and of Adam. */
export const optimizersMisconceptions = [
  {
    id: 'momentum-goes-up',
    name: { ja: '速度に勾配を足している', en: 'Adds the gradient to the velocity' },
    explanation: {
      ja: '速度に $\\varepsilon g$ を足すと、誤差が増える向きに動きます。勾配の逆向きに動くので、引きます。',
      en: 'With $\\varepsilon g$ added to the velocity the step goes where the error grows; it must go against the gradient.',
    },
    hint: {
      ja: '速度が 0 のとき、パラメータは勾配に対してどちら向きに動くべきですか。',
      en: 'From a velocity of 0, which way should the parameter move?',
    },
    variants: momentumWith(({ w, v, g, rate, mu }) => {
      const velocity = add(multiply(mu, v), multiply(rate, g));
      return [add(w, velocity), velocity];
    }),
  },
  {
    id: 'momentum-forgets-velocity',
    name: { ja: '前の速度を引き継がない', en: 'Does not keep the old velocity' },
    explanation: {
      ja: '前の速度を使わないと、ただの確率的勾配降下法です。慣性の項 $\\mu v$ があるから、谷を往復せずに進みます。',
      en: 'Without the old velocity this is plain gradient descent; it is the term $\\mu v$ that carries through ravines.',
    },
    hint: {
      ja: '引数の $v$ と $\\mu$ は、どこで使われていますか。',
      en: 'Where are the arguments $v$ and $\\mu$ used?',
    },
    variants: momentumWith(({ w, g, rate }) => {
      const velocity = multiply(-rate, g);
      return [add(w, velocity), velocity];
    }),
  },
  {
    id: 'momentum-moves-by-old-velocity',
    name: { ja: '更新前の速度でパラメータを動かす', en: 'Moves by the old velocity' },
    explanation: {
      ja: '先に速度を更新し、その**新しい**速度でパラメータを動かします。順番が逆だと、今の勾配が 1 回遅れて効きます。',
      en: 'First the velocity is updated, then the parameter moves by the **new** one; the other way round each gradient acts one step late.',
    },
    hint: {
      ja: '2 つの更新式のどちらを先に計算しているか確かめましょう。',
      en: 'Which of the two updates is computed first?',
    },
    variants: momentumWith(({ w, v, next }) => [add(w, v), next]),
  },
  {
    id: 'momentum-averages-gradient',
    name: { ja: '勾配に 1 − μ を掛ける', en: 'Weighs the gradient by 1 − μ' },
    explanation: {
      ja: 'この問題のモメンタムは移動平均ではありません。$(1 - \\mu)$ を掛けると、1 回の更新が小さくなります（そう定義する実装もあります）。',
      en: 'Momentum as defined here is no moving average; with $(1 - \\mu)$ each step is smaller (some implementations define it so).',
    },
    hint: {
      ja: '問題の式で、勾配の係数は何ですか。',
      en: 'What is the gradient’s factor in the given formula?',
    },
    variants: momentumWith(({ w, v, g, rate, mu }) => {
      const velocity = subtract(multiply(mu, v), multiply((1 - mu) * rate, g));
      return [add(w, velocity), velocity];
    }),
  },
  {
    id: 'nesterov-for-momentum',
    name: { ja: 'ネステロフの更新をしている', en: 'Makes Nesterov’s step' },
    explanation: {
      ja: '速度を先取りして動かすのはネステロフの加速勾配法です。モメンタムでは、新しい速度をそのまま足します。',
      en: 'Moving ahead by the coming velocity is Nesterov’s method; momentum adds just the new velocity.',
    },
    hint: {
      ja: 'パラメータの更新で足すものは、速度 1 つだけですか。',
      en: 'Is the velocity the only thing added to the parameter?',
    },
    variants: {
      momentum: (w: ArrayLike, v: ArrayLike, g: ArrayLike, learningRate: number, momentum: number) => {
        const next = nesterovStep({ w, v }, g, { learningRate, momentum });
        return [next.w, next.v];
      },
    },
  },
  {
    id: 'adam-without-bias-correction',
    name: { ja: 'バイアス補正をしない', en: 'Leaves the bias correction out' },
    explanation: {
      ja: '$m$ と $v$ は 0 から始まるので、はじめのうちは小さすぎます。$1 - \\beta^t$ で割って補正します。',
      en: '$m$ and $v$ start at 0 and are too small at first; dividing by $1 - \\beta^t$ corrects that.',
    },
    hint: {
      ja: '引数の $t$ は、どこで使われていますか。',
      en: 'Where is the argument $t$ used?',
    },
    variants: adamWith((step) => [moved(step, step.first, step.second), step.first, step.second]),
  },
  {
    id: 'adam-corrects-without-power',
    name: { ja: 'バイアス補正で t 乗しない', en: 'Corrects without the power of t' },
    explanation: {
      ja: '補正の分母は $1 - \\beta$ ではなく $1 - \\beta^t$ です。$t$ が大きくなると 1 に近づき、補正は消えていきます。',
      en: 'The correction divides by $1 - \\beta^t$, not by $1 - \\beta$; as $t$ grows it nears 1 and fades.',
    },
    hint: {
      ja: '1000 回目の更新で、補正はどのくらいの大きさになるべきですか。',
      en: 'How large should the correction be at the thousandth step?',
    },
    variants: adamWith((step) => [
      moved(step, scaled(step.first, 1 / (1 - step.beta1)), scaled(step.second, 1 / (1 - step.beta2))),
      step.first,
      step.second,
    ]),
  },
  {
    id: 'adam-keeps-corrected-moments',
    name: { ja: '補正した値を次へ引き継ぐ', en: 'Keeps the corrected moments' },
    explanation: {
      ja: '補正した $\\hat m$, $\\hat v$ は今回の更新にだけ使います。次へ引き継ぐのは、補正前の $m$, $v$ です。',
      en: 'The corrected $\\hat m$, $\\hat v$ serve this step only; what is handed on are $m$ and $v$ as they were before.',
    },
    hint: {
      ja: '補正した値を、元の変数に上書きしていませんか。',
      en: 'Do you overwrite the moments with the corrected ones?',
    },
    variants: adamWith((step) => {
      const m = scaled(step.first, 1 / filled(step.beta1, step.t));
      const v = scaled(step.second, 1 / filled(step.beta2, step.t));
      return [moved(step, m, v), m, v];
    }),
  },
  {
    id: 'adam-without-root',
    name: { ja: '2 次モーメントの平方根を取らない', en: 'Forgets the root of the second moment' },
    explanation: {
      ja: '勾配の 2 乗の平均で割ると、歩幅が勾配の大きさに反比例してしまいます。平方根を取ると、勾配と同じ単位で割ることになります。',
      en: 'Divided by the mean square itself, steps shrink as gradients grow; its root has the gradient’s own unit.',
    },
    hint: {
      ja: '$\\hat v$ は勾配の何乗の平均ですか。割る前に何をしますか。',
      en: '$\\hat v$ averages which power of the gradient, and what is done to it before dividing?',
    },
    variants: adamWith((step) => {
      const direction = zip(
        scaled(step.first, 1 / filled(step.beta1, step.t)),
        scaled(step.second, 1 / filled(step.beta2, step.t)),
        (m, v) => m / (v + 1e-8),
      );
      return [subtract(step.w, multiply(step.rate, direction)), step.first, step.second];
    }),
  },
  {
    id: 'adam-ignores-first-moment',
    name: { ja: '1 次モーメントの代わりに勾配を使う', en: 'Uses the gradient for the first moment' },
    explanation: {
      ja: '分子に今の勾配をそのまま使うと RMSProp に近い更新になり、慣性が効きません。分子は補正した $\\hat m$ です。',
      en: 'With the bare gradient above, the step is nearly RMSProp’s and has no momentum; above stands $\\hat m$.',
    },
    hint: {
      ja: '計算した $m$ は、パラメータの更新に使われていますか。',
      en: 'Is the $m$ you computed used in the parameter’s update?',
    },
    variants: adamWith((step) => [moved(step, step.g, scaled(step.second, 1 / filled(step.beta2, step.t))), step.first, step.second]),
  },
  {
    id: 'adam-adds-whole-square',
    name: { ja: '勾配の 2 乗を 1 − β₂ を掛けずに足す', en: 'Adds the whole square' },
    explanation: {
      ja: '$v$ は移動平均なので、新しい $g^2$ には $1 - \\beta_2$ を掛けます。そのまま足すと平均ではなくなります。',
      en: '$v$ is a moving average: the new $g^2$ counts by $1 - \\beta_2$; added whole it is no average.',
    },
    hint: {
      ja: '移動平均では、古い値と新しい値の重みの和がいくつになりますか。',
      en: 'In a moving average, what do the weights of old and new sum to?',
    },
    variants: adamWith((step) => {
      const v = add(multiply(step.beta2, step.v), square(step.g));
      return [moved(step, scaled(step.first, 1 / filled(step.beta1, step.t)), scaled(v, 1 / filled(step.beta2, step.t))), step.first, v];
    }),
  },
] satisfies NnMisconception[];
