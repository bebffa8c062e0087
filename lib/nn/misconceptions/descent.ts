import { affine, affineBackward } from '../affine.ts';
import { arange } from '../array/create.ts';
import { multiply } from '../array/elementwise.ts';
import type { ArrayLike, NdArray } from '../array/nd-array.ts';
import { sgdStep } from '../gradient-descent.ts';
import { miniBatches } from '../mini-batches.ts';
import { canonicalDelta } from '../output-delta.ts';
import { gradientDescentReferences } from '../references/gradient-descent.ts';
import { optimizerReferences } from '../references/optimizers.ts';
import { samplesIn } from '../same-shape.ts';
import { type SampleFunctionName, sampleFunctions } from '../sample-functions.ts';
import type { NnMisconception } from './misconception.ts';

const { 'sgd-update': update, 'gradient-descent': descent, 'linear-regression-epoch': epoch } = gradientDescentReferences;
const { nesterov, adagrad, rmsprop } = optimizerReferences;

type Dictionary = Readonly<Record<string, NdArray>>;
type Model = { W: NdArray; b: NdArray };
type Epoch = (x: NdArray, d: NdArray, W: NdArray, b: NdArray, learningRate: number, batchSize: number) => NdArray[];

/** The dict of parameters, each changed by `change`; `isLeft` names those that stay as they are. */
function changed(params: Dictionary, change: (w: NdArray, name: string) => NdArray, isLeft = (_name: string) => false): Dictionary {
  return Object.fromEntries(Object.entries(params).map(([name, w]) => [name, isLeft(name) ? w : change(w, name)]));
}
const gradientOf = (grads: Dictionary, name: string): ArrayLike => grads[name] ?? 0;

/** An epoch of linear regression in which something else is done with each batch, or its gradient is taken at another point. */
export function epochWith(
  change: (model: Model, gradient: Model, options: { learningRate: number; samples: number }) => Model,
  at = (now: Model, _start: Model) => now,
): Epoch {
  return (x, d, W, b, learningRate, batchSize) => {
    const start = { W, b };
    let model = start;
    for (const batch of miniBatches(x, d, { batchSize, permutation: arange(x.shape[0] ?? 0) })) {
      const from = at(model, start);
      const { dW, db } = affineBackward(canonicalDelta(affine(batch.x, from.W, from.b), batch.d), batch.x, from.W);
      model = change(model, { W: dW, b: db }, { learningRate, samples: samplesIn(batch.d) });
    }
    return [model.W, model.b];
  };
}
const step = (model: Model, { W, b }: Model, { learningRate }: { learningRate: number }): Model => ({
  W: sgdStep(model.W, W, learningRate),
  b: sgdStep(model.b, b, learningRate),
});

/** Mistakes in the update of parameters and in what is repeated. */
export const descentMisconceptions = [
  {
    id: 'ascends-instead-of-descends',
    name: { ja: '勾配の向きにそのまま進む', en: 'Steps along the gradient' },
    explanation: {
      ja: '勾配は誤差が増える向きを指します。誤差を減らすには、勾配と逆の向きに進みます。',
      en: 'The gradient points where the error grows. To reduce the error, step the opposite way.',
    },
    hint: {
      ja: '1回の更新の前と後で、誤差は増えたでしょうか、減ったでしょうか。',
      en: 'Does the error grow or fall with one update?',
    },
    variants: {
      'sgd-update': (params: Dictionary, grads: Dictionary, rate: number) => update(params, grads, -rate),
      'gradient-descent': (name: SampleFunctionName, w: NdArray, rate: number, steps: number) => descent(name, w, -rate, steps),
      'linear-regression-epoch': (x: NdArray, d: NdArray, W: NdArray, b: NdArray, rate: number, size: number) =>
        epoch(x, d, W, b, -rate, size),
      nesterov: (w: NdArray, v: NdArray, g: NdArray, rate: number, mu: number) => nesterov(w, v, g, -rate, mu),
      adagrad: (w: NdArray, h: NdArray, g: NdArray, rate: number) => adagrad(w, h, g, -rate),
      rmsprop: (w: NdArray, h: NdArray, g: NdArray, rate: number, rho: number) => rmsprop(w, h, g, -rate, rho),
    },
  },
  {
    id: 'forgets-learning-rate',
    name: { ja: '学習率を掛け忘れる', en: 'Leaves out the learning rate' },
    explanation: {
      ja: '更新量は勾配そのものではなく、勾配に学習率 $\\varepsilon$ を掛けたものです。',
      en: 'The step is not the gradient itself but the gradient times the learning rate $\\varepsilon$.',
    },
    hint: {
      ja: '学習率を半分にすると、進む幅はどう変わるべきでしょうか。引数がどこで使われているか確かめましょう。',
      en: 'How should the step change when the learning rate is halved? See where you use that argument.',
    },
    variants: {
      'sgd-update': (params: Dictionary, grads: Dictionary) => update(params, grads, 1),
      'gradient-descent': (name: SampleFunctionName, w: NdArray, _rate: number, steps: number) => descent(name, w, 1, steps),
      'linear-regression-epoch': (x: NdArray, d: NdArray, W: NdArray, b: NdArray, _rate: number, size: number) =>
        epoch(x, d, W, b, 1, size),
      nesterov: (w: NdArray, v: NdArray, g: NdArray, _rate: number, mu: number) => nesterov(w, v, g, 1, mu),
      adagrad: (w: NdArray, h: NdArray, g: NdArray) => adagrad(w, h, g, 1),
      rmsprop: (w: NdArray, h: NdArray, g: NdArray, _rate: number, rho: number) => rmsprop(w, h, g, 1, rho),
    },
  },
  {
    id: 'step-replaces-parameter',
    name: { ja: '元の値に足さず、更新量で置き換える', en: 'Replaces the parameter by the step' },
    explanation: {
      ja: '$-\\varepsilon\\nabla E$ は「今の値からどれだけ動くか」です。元の値から引かずに代入すると、それまでに学習した値が消えてしまいます。',
      en: '$-\\varepsilon\\nabla E$ says how far to move from the present value. Assigned in its place, it wipes out what was learned so far.',
    },
    hint: {
      ja: '勾配が 0 のとき、更新後のパラメータはいくつになるべきでしょうか。',
      en: 'What should the parameter be after an update with gradient 0?',
    },
    variants: {
      'sgd-update': (params: Dictionary, grads: Dictionary, rate: number) =>
        changed(params, (_w, name) => multiply(-rate, gradientOf(grads, name))),
    },
  },
  {
    id: 'rebinds-instead-of-updates',
    name: { ja: '辞書の中身を書き換えていない', en: 'Does not change what is in the dict' },
    explanation: {
      ja: '繰り返しの変数や新しい辞書に代入しても、渡された辞書の中の配列は変わりません。呼び出した側のパラメータは元のままです。',
      en: 'Assigning to a loop variable or building a new dict leaves the dict that was passed in as it was: the caller’s parameters have not moved.',
    },
    hint: {
      ja: '関数を呼び出した後で、渡した辞書を表示してみましょう。値は変わっていますか。',
      en: 'Print the dict after the call. Have its values changed?',
    },
    variants: { 'sgd-update': (params: Dictionary) => params },
  },
  {
    id: 'updates-weights-only',
    name: { ja: 'バイアスを更新していない', en: 'Does not update the biases' },
    explanation: {
      ja: '重みだけを更新しています。バイアスも学習されるパラメータなので、同じ式で更新します。',
      en: 'Only the weights are updated. Biases are parameters that are learned too and follow the same rule.',
    },
    hint: {
      ja: '学習で動かすパラメータを、もれなく挙げてみましょう。',
      en: 'List all parameters that training moves.',
    },
    variants: {
      'sgd-update': (params: Dictionary, grads: Dictionary, rate: number) =>
        changed(
          params,
          (w, name) => sgdStep(w, gradientOf(grads, name), rate),
          (name) => name.startsWith('b'),
        ),
      'linear-regression-epoch': epochWith((model, gradient, options) => ({ W: step(model, gradient, options).W, b: model.b })),
    },
  },
  {
    id: 'updates-only-once',
    name: { ja: '1回しか更新していない', en: 'Updates only once' },
    explanation: {
      ja: '指定された回数にかかわらず、更新が1回で終わっています。繰り返しの途中で `return` していないか、毎回はじめの値から計算していないかを見ます。',
      en: 'However many steps are asked for, one is made: perhaps the function returns inside the loop, or each step starts again from the first value.',
    },
    hint: {
      ja: '繰り返しの2回目に入るとき、変数の値はいくつになっているでしょうか。',
      en: 'What does the variable hold when the second round begins?',
    },
    variants: {
      'gradient-descent': (name: SampleFunctionName, w: NdArray, rate: number) => descent(name, w, rate, 1),
    },
  },
  {
    id: 'gradient-not-recomputed',
    name: { ja: '勾配を求め直していない', en: 'Does not compute the gradient anew' },
    explanation: {
      ja: 'はじめの点で求めた勾配を使い続けています。点が動けば勾配も変わるので、更新のたびに今の点で求め直します。',
      en: 'The gradient of the first point is used all along. It changes as the point moves and has to be computed at the present point for each update.',
    },
    hint: {
      ja: '勾配を計算する行は、繰り返しの中にありますか。どの点での勾配でしょうか。',
      en: 'Is the line that computes the gradient inside the loop, and at which point is it taken?',
    },
    variants: {
      'gradient-descent': (name: SampleFunctionName, w: NdArray, rate: number, steps: number) =>
        sgdStep(w, multiply(steps, sampleFunctions[name].gradient(w)), rate),
      'linear-regression-epoch': epochWith(step, (_now, start) => start),
    },
  },
  {
    id: 'one-step-too-many',
    name: { ja: '更新の回数が1回多い', en: 'Makes one step too many' },
    explanation: {
      ja: '指定された回数より1回多く更新しています。`range` の終わりの数や、繰り返しの条件を確かめます。',
      en: 'One update more than asked for is made; look at the end of `range` or at the condition of the loop.',
    },
    hint: {
      ja: '回数に 0 を渡したとき、何が返るべきでしょうか。',
      en: 'What should be returned for 0 steps?',
    },
    variants: {
      'gradient-descent': (name: SampleFunctionName, w: NdArray, rate: number, steps: number) => descent(name, w, rate, steps + 1),
    },
  },
  {
    id: 'epoch-is-one-update',
    name: { ja: '1エポックを1回の更新と考える', en: 'Takes an epoch for one update' },
    explanation: {
      ja: '1エポックは訓練データを1周することです。ミニバッチごとに更新するので、更新の回数はミニバッチの数になります。',
      en: 'An epoch is one pass over the training data; there is an update for each mini-batch.',
    },
    hint: {
      ja: 'データが7件、バッチサイズが3のとき、更新は何回行われるべきでしょうか。',
      en: 'With seven samples and batches of three, how many updates should there be?',
    },
    variants: {
      'linear-regression-epoch': (x: NdArray, d: NdArray, W: NdArray, b: NdArray, rate: number) => epoch(x, d, W, b, rate, x.shape[0] ?? 1),
    },
  },
] satisfies NnMisconception[];
