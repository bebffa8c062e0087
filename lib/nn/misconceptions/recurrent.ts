import { sigmoid } from '../activations.ts';
import { zerosLike } from '../array/create.ts';
import { add, map } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { row, stack, transpose } from '../array/shape.ts';
import { totalInput } from '../recurrent/cell.ts';
import { rnnCell, rnnStep } from '../recurrent/rnn.ts';
import { outputs } from '../recurrent/sequence.ts';
import type { NnMisconception } from './misconception.ts';

type Weights = [W_x: NdArray, W_h: NdArray, b: NdArray];
const named = ([W_x, W_h, b]: Weights) => ({ W_x, W_h, b });
const tanhOf = (a: NdArray): NdArray => map(a, Math.tanh);
const rowsOf = (xs: NdArray): NdArray[] => Array.from({ length: xs.shape[0] ?? 0 }, (_, t) => row(xs, t));

/** Mistakes in a step of the simple recurrent layer and in running it along a sequence. */
export const recurrentMisconceptions = [
  {
    id: 'ignores-previous-state',
    name: { ja: '前の時刻の状態を使わない', en: 'Ignores the previous state' },
    explanation: {
      ja: '入力だけから出力を計算しています。これでは全結合層と同じで、過去の情報が次の時刻に伝わりません。',
      en: 'The output is computed from the input alone; that is a dense layer, and nothing of the past is passed on.',
    },
    hint: {
      ja: 'RNN の総入力 $u$ には、入力からの項のほかに何が足されますか。',
      en: 'Besides the input’s term, what is added in the total input $u$ of an RNN?',
    },
    variants: {
      'rnn-step': (x: NdArray, _h: NdArray, W_x: NdArray, _W_h: NdArray, b: NdArray) => tanhOf(add(matmul(x, W_x), b)),
      'rnn-forward': (xs: NdArray, _h: NdArray, W_x: NdArray, _W_h: NdArray, b: NdArray) => tanhOf(add(matmul(xs, W_x), b)),
    },
  },
  {
    id: 'rnn-without-activation',
    name: { ja: 'RNN の総入力をそのまま状態にする', en: 'Takes the total input for the state' },
    explanation: {
      ja: '活性化関数を通す前の総入力 $u$ を返しています。状態は $\\tanh$ を通した値で、$-1$ から $1$ の間に収まります。',
      en: 'This returns the total input $u$; the state is its $\\tanh$ and stays between $-1$ and $1$.',
    },
    hint: {
      ja: '返した値に、1 より大きいものや $-1$ より小さいものはありませんか。',
      en: 'Are any of your values above 1 or below $-1$?',
    },
    variants: {
      'rnn-step': (x: NdArray, h: NdArray, ...weights: Weights) => totalInput(x, h, named(weights)),
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => {
        let state = h;
        return stack(
          rowsOf(xs).map((x) => {
            state = totalInput(x, state, named(weights));
            return state;
          }),
        );
      },
    },
  },
  {
    id: 'sigmoid-in-simple-rnn',
    name: { ja: 'tanh の代わりにシグモイド関数を使う', en: 'Uses the sigmoid for tanh' },
    explanation: {
      ja: 'この RNN の活性化関数は $\\tanh$ です。シグモイド関数では値が 0 から 1 になり、負の状態を表せません。',
      en: 'This RNN’s activation is $\\tanh$; the sigmoid gives 0 to 1 and can hold no negative state.',
    },
    hint: {
      ja: '総入力が負のとき、出力の符号はどうなるべきでしょうか。',
      en: 'Which sign should the output have when the total input is negative?',
    },
    variants: {
      'rnn-step': (x: NdArray, h: NdArray, ...weights: Weights) => map(totalInput(x, h, named(weights)), sigmoid),
    },
  },
  {
    id: 'transposes-recurrent-weights',
    name: { ja: '再帰の重みを転置して掛ける', en: 'Transposes the recurrent weights' },
    explanation: {
      ja: '$W_h$ は正方行列なので、転置しても形のエラーになりませんが、別の結合の重みを使うことになります。行ベクトルの書き方では $h W_h$ です。',
      en: '$W_h$ is square, so a transposed product raises no error, yet it uses other connections’ weights. With rows as samples it is $h W_h$.',
    },
    hint: {
      ja: '$x W_x$ と同じ並びで $h$ の項を書いたとき、$W_h$ はどちら側に、どの向きで来ますか。',
      en: 'Written like $x W_x$, on which side of $h$ does $W_h$ stand, and which way round?',
    },
    variants: {
      'rnn-step': (x: NdArray, h: NdArray, W_x: NdArray, W_h: NdArray, b: NdArray) => rnnStep(x, h, { W_x, W_h: transpose(W_h), b }),
    },
  },
  {
    id: 'adds-state-outside-activation',
    name: { ja: '前の状態の項を活性化関数の外で足す', en: 'Adds the state’s term outside the activation' },
    explanation: {
      ja: '$\\tanh$ を適用したあとに $h W_h$ を足しています。前の状態の項も総入力の一部なので、$\\tanh$ の中で足します。',
      en: '$h W_h$ is added after $\\tanh$; the state’s term is a part of the total input and belongs inside.',
    },
    hint: {
      ja: '括弧の閉じる位置を確かめましょう。$\\tanh$ の中に入る項はいくつありますか。',
      en: 'Check where the bracket closes: how many terms stand inside $\\tanh$?',
    },
    variants: {
      'rnn-step': (x: NdArray, h: NdArray, W_x: NdArray, W_h: NdArray, b: NdArray) => add(tanhOf(add(matmul(x, W_x), b)), matmul(h, W_h)),
    },
  },
  {
    id: 'resets-state-each-step',
    name: { ja: '状態を次の時刻へ引き継がない', en: 'Does not hand the state on' },
    explanation: {
      ja: 'どの時刻でも初期状態 $h_0$ から計算しています。時刻 $t$ の計算に使うのは、直前の $h_{t-1}$ です。',
      en: 'Every step starts from $h_0$; step $t$ uses the state $h_{t-1}$ that the step before it made.',
    },
    hint: {
      ja: '繰り返しの中で、状態を入れる変数が更新されているか確かめましょう。',
      en: 'Is the variable that holds the state updated inside the loop?',
    },
    variants: {
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => stack(rowsOf(xs).map((x) => rnnStep(x, h, named(weights)))),
    },
  },
  {
    id: 'returns-last-state-only',
    name: { ja: '最後の時刻の状態だけを返す', en: 'Returns the last state only' },
    explanation: {
      ja: '求められているのは全時刻の状態を並べたものです。最後の状態だけでは、途中の時刻の出力に使えません。',
      en: 'The states of all time steps are wanted; with the last alone there is nothing for the outputs in between.',
    },
    hint: {
      ja: '結果の最初の軸の長さは、時刻の数と同じになっていますか。',
      en: 'Is the first axis of the result as long as the sequence?',
    },
    variants: {
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => row(outputs(rnnCell, xs, [h], named(weights)), -1),
    },
  },
  {
    id: 'returns-initial-state-too',
    name: { ja: '初期状態も結果に含める', en: 'Counts the initial state as an output' },
    explanation: {
      ja: '$h_0$ は計算の出発点で、出力ではありません。結果は $h_1$ から $h_T$ までの $T$ 個です。',
      en: '$h_0$ is where the calculation starts and no output; the result is $h_1$ to $h_T$.',
    },
    hint: {
      ja: '入力が $T$ 個のとき、出力はいくつありますか。',
      en: 'How many outputs are there for $T$ inputs?',
    },
    variants: {
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => stack([h, ...rowsOf(outputs(rnnCell, xs, [h], named(weights)))]),
    },
  },
  {
    id: 'records-state-before-update',
    name: { ja: '更新する前の状態を記録する', en: 'Records the state before its update' },
    explanation: {
      ja: '記録してから更新しているため、$h_0$ から $h_{T-1}$ が並び、出力が 1 時刻ずつ遅れています。',
      en: 'The state is kept before it is updated, so the result is $h_0$ to $h_{T-1}$, one step late.',
    },
    hint: {
      ja: '繰り返しの中で、計算の行とリストに加える行のどちらが先ですか。',
      en: 'In the loop, which comes first: the calculation or the append?',
    },
    variants: {
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => {
        const after = rowsOf(outputs(rnnCell, xs, [h], named(weights)));
        return stack([h, ...after.slice(0, -1)]);
      },
    },
  },
  {
    id: 'starts-from-zero-state',
    name: { ja: '渡された初期状態を使わず 0 から始める', en: 'Starts from zero instead of the given state' },
    explanation: {
      ja: '初期状態が引数で渡されているのに、0 から始めています。長い系列を区切って処理するときは、前の区間の最後の状態を引き継ぐ必要があります。',
      en: 'An initial state was given, but the calculation starts at 0. A long sequence cut into pieces must go on from the state before.',
    },
    hint: {
      ja: '引数の $h_0$ がどこで使われているか探しましょう。',
      en: 'Where is the argument $h_0$ used?',
    },
    variants: {
      'rnn-forward': (xs: NdArray, h: NdArray, ...weights: Weights) => outputs(rnnCell, xs, [zerosLike(h)], named(weights)),
    },
  },
] satisfies NnMisconception[];
