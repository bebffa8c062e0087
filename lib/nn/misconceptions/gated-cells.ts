import { sigmoid } from '../activations.ts';
import { add, map, multiply, subtract } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { concatenate } from '../array/shape.ts';
import { splitGates, totalInput } from '../recurrent/cell.ts';
import { gruGates } from '../recurrent/gru.ts';
import { lstmGates } from '../recurrent/lstm.ts';
import type { NnMisconception } from './misconception.ts';

type Weights = [W_x: NdArray, W_h: NdArray, b: NdArray];
const named = ([W_x, W_h, b]: Weights) => ({ W_x, W_h, b });
const tanhOf = (a: NdArray): NdArray => map(a, Math.tanh);

/** An LSTM step with something exchanged: `next` makes c_t of the gates, `output` h_t. */
type LstmParts = Record<'i' | 'f' | 'g' | 'o' | 'c', NdArray>;
const rightMemory = ({ i, f, g, c }: LstmParts): NdArray => add(multiply(f, c), multiply(i, g));
const rightOutput = ({ o }: LstmParts, next: NdArray): NdArray => multiply(o, tanhOf(next));
const lstmWith =
  ({ gates = (each: LstmParts): LstmParts => each, next = rightMemory, output = rightOutput }) =>
  (x: NdArray, h: NdArray, c: NdArray, ...weights: Weights): NdArray[] => {
    const parts = gates({ ...lstmGates(x, h, named(weights)), c });
    const memory = next(parts);
    return [output(parts, memory), memory];
  };

/** The candidate and the mixing of a GRU step, given the parts of x W_x + b and the weights of h, each for r, z and the candidate. */
type GruParts = Record<'r' | 'z' | 'candidate' | 'h', NdArray>;
const rightMix = ({ z, candidate, h }: GruParts): NdArray => add(multiply(z, h), multiply(subtract(1, z), candidate));
const gruWith =
  (mix: (parts: GruParts) => NdArray) =>
  (x: NdArray, h: NdArray, ...weights: Weights): NdArray =>
    mix({ ...gruGates(x, h, named(weights)), h });
/** A GRU step with another candidate: `recurrent` is what stands for (r ∘ h) W_hh. */
const gruWithCandidate =
  ({ recurrent, squash = Math.tanh }: { recurrent: (r: NdArray, h: NdArray, W: NdArray) => NdArray; squash?: (u: number) => number }) =>
  (x: NdArray, h: NdArray, ...weights: Weights): NdArray => {
    const { r, z } = gruGates(x, h, named(weights));
    const [W_x, W_h, b] = weights.map((each) => splitGates(each, h, 3)[2]) as Weights;
    return rightMix({ r, z, h, candidate: map(add(add(matmul(x, W_x), recurrent(r, h, W_h)), b), squash) });
  };
const rightRecurrent = (r: NdArray, h: NdArray, W: NdArray): NdArray => matmul(multiply(r, h), W);

/** Mistakes in a step of LSTM and GRU. */
export const gatedCellsMisconceptions = [
  {
    id: 'swaps-input-and-forget-gates',
    name: { ja: '入力ゲートと忘却ゲートを取り違える', en: 'Exchanges input gate and forget gate' },
    explanation: {
      ja: '前の記憶に掛けるのが忘却ゲート、新しい候補に掛けるのが入力ゲートです。逆にすると、残す量と書き込む量が入れ替わります。',
      en: 'The forget gate multiplies the old memory, the input gate the new candidate; exchanged, what is kept and what is written trade places.',
    },
    hint: {
      ja: '「忘れる」ゲートは、前の記憶と新しい候補のどちらを調節しますか。',
      en: 'Which does the gate that forgets control: the old memory or the new candidate?',
    },
    variants: { 'lstm-step': lstmWith({ next: ({ i, f, g, c }) => add(multiply(i, c), multiply(f, g)) }) },
  },
  {
    id: 'lstm-output-without-tanh',
    name: { ja: 'LSTM の出力で tanh を通さない', en: 'Leaves out tanh in the LSTM’s output' },
    explanation: {
      ja: '$h_t$ は記憶 $c_t$ を $\\tanh$ に通してから出力ゲートを掛けたものです。$c_t$ は足し算で大きくなり得るので、そのままでは範囲が決まりません。',
      en: '$h_t$ is the output gate times $\\tanh(c_t)$; the memory itself grows by sums and has no bounds.',
    },
    hint: {
      ja: '$c_t$ が 5 のとき、$h_t$ が 1 を超えることはあり得るでしょうか。',
      en: 'With $c_t = 5$, may $h_t$ be above 1?',
    },
    variants: { 'lstm-step': lstmWith({ output: ({ o }, next) => multiply(o, next) }) },
  },
  {
    id: 'lstm-memory-never-forgets',
    name: { ja: '忘却ゲートを使わない', en: 'Leaves the forget gate out' },
    explanation: {
      ja: '前の記憶をそのまま残しています。初期の LSTM はこの形でしたが、忘却ゲートがないと不要になった記憶を消せません。',
      en: 'The old memory is kept whole, as in the first LSTM; without the forget gate nothing can be dropped.',
    },
    hint: {
      ja: '4 つに分けたものは、全部使われていますか。',
      en: 'Are all four parts used?',
    },
    variants: { 'lstm-step': lstmWith({ next: ({ i, g, c }) => add(c, multiply(i, g)) }) },
  },
  {
    id: 'lstm-ignores-input-gate',
    name: { ja: '入力ゲートを使わない', en: 'Leaves the input gate out' },
    explanation: {
      ja: '候補 $g$ をそのまま記憶に足しています。どれだけ書き込むかを決める入力ゲートを掛けます。',
      en: 'The candidate $g$ is added whole; the input gate says how much of it is written.',
    },
    hint: {
      ja: '新しい候補は、いつも全部書き込まれるのでしょうか。',
      en: 'Is the new candidate always written in full?',
    },
    variants: { 'lstm-step': lstmWith({ next: ({ f, g, c }) => add(multiply(f, c), g) }) },
  },
  {
    id: 'lstm-output-from-old-memory',
    name: { ja: '更新前の記憶から出力を計算する', en: 'Reads the output from the old memory' },
    explanation: {
      ja: '出力 $h_t$ に使うのは、更新**後**の記憶 $c_t$ です。$c_{t-1}$ を使うと、今の入力が出力に表れるのが 1 時刻遅れます。',
      en: 'The output uses the memory **after** its update, $c_t$; with $c_{t-1}$ the input shows one step late.',
    },
    hint: {
      ja: '出力の式に現れる $c$ の添字を確かめましょう。',
      en: 'Check the index of $c$ in the formula of the output.',
    },
    variants: { 'lstm-step': lstmWith({ output: ({ o, c }) => multiply(o, tanhOf(c)) }) },
  },
  {
    id: 'candidate-by-sigmoid',
    name: { ja: '候補にもシグモイド関数を使う', en: 'Uses the sigmoid for the candidate too' },
    explanation: {
      ja: 'ゲートは 0 から 1 の割合なのでシグモイド関数ですが、書き込む内容である候補は負の値も取れる $\\tanh$ です。',
      en: 'Gates are shares from 0 to 1 and use the sigmoid; the candidate is content and uses $\\tanh$, which can be negative.',
    },
    hint: {
      ja: '「どれだけ」を表すものと「何を」を表すものを分けて考えましょう。',
      en: 'Tell what says “how much” from what says “what”.',
    },
    variants: {
      'lstm-step': (x: NdArray, h: NdArray, c: NdArray, ...weights: Weights) => {
        const [, , u] = splitGates(totalInput(x, h, named(weights)), h, 4) as [NdArray, NdArray, NdArray, NdArray];
        return lstmWith({ gates: (parts) => ({ ...parts, g: map(u, sigmoid) }) })(x, h, c, ...weights);
      },
      'gru-step': gruWithCandidate({ recurrent: rightRecurrent, squash: sigmoid }),
    },
  },
  {
    id: 'reads-gates-in-another-order',
    name: { ja: '並んだゲートを別の順番で読む', en: 'Reads the gates in another order' },
    explanation: {
      ja: 'まとめた重みの並び順はライブラリごとに違います。ここでの順番と違う順に切り出したため、別のゲートの値を使っています。',
      en: 'Libraries store the joined weights in different orders; cut in another order than the one stated here, a part plays the wrong role.',
    },
    hint: {
      ja: '問題文にある並び順と、切り出した列の範囲を 1 つずつ照らし合わせましょう。',
      en: 'Compare each slice with the order that the question states.',
    },
    variants: {
      'lstm-step': (x: NdArray, h: NdArray, c: NdArray, ...weights: Weights) => {
        const [, , third, fourth] = splitGates(totalInput(x, h, named(weights)), h, 4) as [NdArray, NdArray, NdArray, NdArray];
        return lstmWith({ gates: (parts) => ({ ...parts, o: map(third, sigmoid), g: tanhOf(fourth) }) })(x, h, c, ...weights);
      },
      'gru-step': (x: NdArray, h: NdArray, ...weights: Weights) => {
        const [W_x, W_h, b] = weights.map((each) => {
          const [r, z, last] = splitGates(each, h, 3) as [NdArray, NdArray, NdArray];
          return concatenate([z, r, last], -1);
        }) as Weights;
        return gruWith(rightMix)(x, h, W_x, W_h, b);
      },
    },
  },
  {
    id: 'swaps-update-gate-shares',
    name: { ja: '更新ゲートの z と 1 − z を逆にする', en: 'Exchanges z and 1 − z' },
    explanation: {
      ja: 'この問題の式では、$z$ は前の状態を**残す**割合です。逆にすると、$z$ が 1 に近いときに前の状態が消えてしまいます。（逆の約束の文献もあるので、式を確かめます。）',
      en: 'In the formula given here $z$ is the share of the old state that **stays**; exchanged, it is lost as $z$ nears 1. (Some texts define it the other way: check the formula.)',
    },
    hint: {
      ja: '$z = 1$ のとき、問題の式では $h_t$ は何に等しくなりますか。',
      en: 'With $z = 1$, what does $h_t$ equal in the given formula?',
    },
    variants: {
      'gru-step': gruWith(({ z, candidate, h }) => add(multiply(subtract(1, z), h), multiply(z, candidate))),
    },
  },
  {
    id: 'update-gate-without-complement',
    name: { ja: '候補に 1 − z を掛けない', en: 'Does not weigh the candidate by 1 − z' },
    explanation: {
      ja: '候補をそのまま足しています。新しい状態は前の状態と候補を $z : 1 - z$ の割合で混ぜたものなので、両方に重みが要ります。',
      en: 'The candidate is added whole; the new state mixes old state and candidate as $z : 1 - z$, so both need their share.',
    },
    hint: {
      ja: '前の状態と候補がどちらも 1 のとき、新しい状態はいくつになるべきでしょうか。',
      en: 'When old state and candidate are both 1, what should the new state be?',
    },
    variants: { 'gru-step': gruWith(({ z, candidate, h }) => add(multiply(z, h), candidate)) },
  },
  {
    id: 'forgets-reset-gate',
    name: { ja: 'リセットゲートを使わない', en: 'Leaves the reset gate out' },
    explanation: {
      ja: '候補を作るとき、前の状態をそのまま使っています。リセットゲート $r$ を掛けて、前の状態をどれだけ見るかを調節します。',
      en: 'The candidate sees the whole old state; the reset gate $r$ says how much of it counts.',
    },
    hint: {
      ja: '計算した $r$ がどこで使われているか確かめましょう。',
      en: 'Where is the $r$ that you computed used?',
    },
    variants: { 'gru-step': gruWithCandidate({ recurrent: (_r, h, W) => matmul(h, W) }) },
  },
  {
    id: 'resets-after-product',
    name: { ja: 'リセットゲートを行列積のあとに掛ける', en: 'Applies the reset gate after the product' },
    explanation: {
      ja: 'この問題の式では、$r$ を前の状態に掛けてから行列積を取ります。積のあとに掛けると別の値になります（高速化のためその形にした実装もあります）。',
      en: 'In the formula given here $r$ multiplies the state before the matrix product; after it the values differ (some fast implementations are defined that way).',
    },
    hint: {
      ja: '$r$ は、状態の各要素と、行列積の結果のどちらを弱めるものですか。',
      en: 'Does $r$ weaken the elements of the state or those of the product?',
    },
    variants: { 'gru-step': gruWithCandidate({ recurrent: (r, h, W) => multiply(r, matmul(h, W)) }) },
  },
] satisfies NnMisconception[];
