import { at, fromData, type NdArray } from '../array/nd-array.ts';
import { max, mean } from '../array/reduce.ts';
import { row } from '../array/shape.ts';
import { discountedReturns } from '../reinforcement/discounted-returns.ts';
import type { NnMisconception } from './misconception.ts';

/** What a wrong update is computed from. `best` is the largest value of the next state, 0 if that is terminal. */
type Step = { Q: NdArray; state: number; nextState: number; reward: number; isTerminal: boolean; rate: number; discount: number };
type Numbers = Step & { value: number; best: number };
/** A Q-learning update with another new value of Q(s, a). */
const updated = (newValue: (step: Numbers) => number) => ({
  'q-learning-update': (
    Q: NdArray,
    state: number,
    action: number,
    reward: number,
    nextState: number,
    isTerminal: boolean,
    rate: number,
    discount: number,
  ): NdArray => {
    const step = { Q, state, nextState, reward, isTerminal, rate, discount };
    const best = isTerminal ? 0 : max(row(Q, nextState));
    const place = state * (Q.shape[1] ?? 0) + action;
    return fromData(Q.data.with(place, newValue({ ...step, value: at(Q, state, action), best })), Q.shape);
  },
});

/** Wrong returns, from rewards and discount. */
const returned = (returns: (rewards: Float64Array, discount: number) => Iterable<number>) => ({
  'discounted-returns': (rewards: NdArray, discount: number): NdArray =>
    fromData(Float64Array.from(returns(rewards.data, discount)), rewards.shape),
});
const rightReturns = (rewards: Float64Array, discount: number): Float64Array =>
  discountedReturns(fromData(rewards, [rewards.length]), discount).data;

/** Mistakes in value updates and returns. */
export const reinforcementMisconceptions = [
  {
    id: 'adds-target-instead-of-error',
    name: { ja: '現在の値を引かずに目標を足す', en: 'Adds the target instead of the error' },
    explanation: {
      ja: '足すのは目標との**差**（TD 誤差）の $\\alpha$ 倍です。現在の $Q(s, a)$ を引かないと、更新のたびに値が増え続けます。',
      en: 'What is added is $\\alpha$ times the **difference** to the target (the TD error); without subtracting $Q(s, a)$ the value grows for ever.',
    },
    hint: {
      ja: '値がすでに目標と等しいとき、更新で何が起こるべきですか。',
      en: 'If the value equals the target already, what should the update do?',
    },
    variants: updated(({ value, reward, best, rate, discount }) => value + rate * (reward + discount * best)),
  },
  {
    id: 'replaces-value-by-target',
    name: { ja: '学習率を使わず目標で置き換える', en: 'Replaces the value by the target' },
    explanation: {
      ja: '1 回の経験で値を目標に置き換えると、偶然の報酬に大きく振り回されます。学習率 $\\alpha$ の分だけ近づけます。',
      en: 'Replaced after one experience, the value follows every chance reward; it moves only by the share $\\alpha$.',
    },
    hint: {
      ja: '引数の学習率がどこで使われているか確かめましょう。',
      en: 'Where is the learning rate used?',
    },
    variants: updated(({ reward, best, discount }) => reward + discount * best),
  },
  {
    id: 'bootstraps-from-current-state',
    name: { ja: '次の状態ではなく今の状態の最大値を使う', en: 'Takes the maximum of the current state' },
    explanation: {
      ja: "将来の価値は、行動のあとに着いた状態 $s'$ での最大値で見積もります。",
      en: "The future is judged by the best value in $s'$, the state the action led to.",
    },
    hint: {
      ja: "$\\max$ を取る行の番号が、$s$ と $s'$ のどちらになっているか確かめましょう。",
      en: "Over which row is the maximum taken, that of $s$ or of $s'$?",
    },
    variants: updated(
      ({ Q, state, value, reward, isTerminal, rate, discount }) =>
        value + rate * (reward + discount * (isTerminal ? 0 : max(row(Q, state))) - value),
    ),
  },
  {
    id: 'forgets-terminal-state',
    name: { ja: '終端でも次の状態の価値を足す', en: 'Adds a future value at the end' },
    explanation: {
      ja: 'エピソードが終わったら、その先に報酬はありません。終端では目標は $r$ だけです。',
      en: 'When the episode is over there are no more rewards; at the end the target is $r$ alone.',
    },
    hint: {
      ja: '引数の `done` が真のとき、目標はどう変わるべきですか。',
      en: 'How should the target change when `done` is true?',
    },
    variants: updated(
      ({ Q, nextState, value, reward, rate, discount }) => value + rate * (reward + discount * max(row(Q, nextState)) - value),
    ),
  },
  {
    id: 'forgets-discount-in-target',
    name: { ja: '割引率を掛けない', en: 'Forgets the discount' },
    explanation: {
      ja: '次の状態の価値は 1 ステップ先のものなので、割引率 $\\gamma$ を掛けて足します。',
      en: 'The next state’s value lies a step ahead and counts only times $\\gamma$.',
    },
    hint: {
      ja: '引数の割引率がどこで使われているか確かめましょう。',
      en: 'Where is the discount used?',
    },
    variants: updated(({ value, reward, best, rate }) => value + rate * (reward + best - value)),
  },
  {
    id: 'averages-next-values',
    name: { ja: '次の状態の行動価値を平均する', en: 'Averages the next state’s values' },
    explanation: {
      ja: 'Q 学習は、次の状態で**最もよい**行動を取ると見込みます。平均を取ると、でたらめに行動したときの見積もりになります。',
      en: 'Q-learning expects the **best** action in the next state; the mean judges acting at random.',
    },
    hint: {
      ja: '更新式にある $\\max$ は、何についての最大ですか。',
      en: 'Over what is the $\\max$ in the update taken?',
    },
    variants: updated(
      ({ Q, nextState, value, reward, isTerminal, rate, discount }) =>
        value + rate * (reward + discount * (isTerminal ? 0 : mean(row(Q, nextState))) - value),
    ),
  },
  {
    id: 'returns-without-discount',
    name: { ja: '割引せずに報酬を足す', en: 'Adds rewards without discount' },
    explanation: {
      ja: '先の報酬ほど割り引いて足します。割引率を掛けないと、ずっと先の報酬も目の前の報酬と同じ重みになります。',
      en: 'Later rewards count less; without the discount one far ahead weighs as much as the next.',
    },
    hint: {
      ja: '引数の割引率がどこで使われているか確かめましょう。',
      en: 'Where is the discount used?',
    },
    variants: returned((rewards) => rightReturns(rewards, 1)),
  },
  {
    id: 'discounts-from-episode-start',
    name: { ja: 'どの時刻でもエピソードの最初から割り引く', en: 'Discounts from the start of the episode' },
    explanation: {
      ja: '割引の指数は、その時刻 $t$ から何ステップ先かです。エピソードの最初から数えると、後の時刻の収益が小さくなりすぎます。',
      en: 'The exponent counts the steps from $t$; counted from the start of the episode, later returns come out too small.',
    },
    hint: {
      ja: '$G_t$ の先頭の項 $r_t$ に掛かる係数はいくつですか。',
      en: 'Which factor does $r_t$, the first term of $G_t$, have?',
    },
    variants: returned((rewards, discount) => rightReturns(rewards, discount).map((each, t) => each * discount ** t)),
  },
  {
    id: 'accumulates-rewards-forwards',
    name: { ja: '前から後ろへ累積する', en: 'Accumulates from the front' },
    explanation: {
      ja: '収益はその時刻**以降**の報酬の和です。前から累積すると、過ぎた報酬の和になってしまいます。',
      en: 'A return sums the rewards **from now on**; accumulated from the front it sums those that are past.',
    },
    hint: {
      ja: '$G_t = r_t + \\gamma G_{t+1}$ を計算するには、どちらの端から始める必要がありますか。',
      en: 'From which end must one begin to use $G_t = r_t + \\gamma G_{t+1}$?',
    },
    variants: returned((rewards, discount) => rightReturns(rewards.toReversed(), discount).toReversed()),
  },
  {
    id: 'return-excludes-own-reward',
    name: { ja: 'その時刻の報酬を含めない', en: 'Leaves the step’s own reward out' },
    explanation: {
      ja: 'この問題の $G_t$ は $r_t$ から始まります。次の時刻から足し始めると、1 つずれた収益になります。',
      en: 'Here $G_t$ begins with $r_t$; summed from the next step on, the returns are off by one.',
    },
    hint: {
      ja: '最後の時刻の収益はいくつになるべきですか。',
      en: 'What should the return of the last step be?',
    },
    variants: returned((rewards, discount) => [...rightReturns(rewards, discount).slice(1), 0]),
  },
  {
    id: 'discounts-own-reward',
    name: { ja: 'その時刻の報酬まで割り引く', en: 'Discounts the step’s own reward' },
    explanation: {
      ja: '$r_t$ の係数は $\\gamma^0 = 1$ です。報酬を足してから全体に $\\gamma$ を掛けると、1 回余分に割り引かれます。',
      en: '$r_t$ has the factor $\\gamma^0 = 1$; multiplying by $\\gamma$ after adding it discounts once too often.',
    },
    hint: {
      ja: '繰り返しの中で、足し算と掛け算のどちらを先にしていますか。',
      en: 'In the loop, which comes first: adding or multiplying?',
    },
    variants: returned((rewards, discount) => rightReturns(rewards, discount).map((each) => each * discount)),
  },
  {
    id: 'returns-in-reverse-order',
    name: { ja: '計算した順のまま逆順で返す', en: 'Returns them in the order of computing' },
    explanation: {
      ja: '後ろから計算したので、リストには最後の時刻の収益が先に入っています。時刻の順に並べ直す必要があります。',
      en: 'Computed from the end, the list begins with the last step; it has to be turned into the order of time.',
    },
    hint: {
      ja: '結果の最初の要素は、どの時刻の収益ですか。',
      en: 'To which step does the first element of your result belong?',
    },
    variants: returned((rewards, discount) => rightReturns(rewards, discount).toReversed()),
  },
] satisfies NnMisconception[];
