import { zeros, zerosLike } from '../array/create.ts';
import type { NdArray } from '../array/nd-array.ts';
import { slice } from '../array/shape.ts';
import { initialTwoLayerNetwork } from '../initial-network.ts';
import { INITIAL_DEVIATION, inputHiddenReferences as right } from '../references/input-hidden.ts';
import type { NnMisconception } from './misconception.ts';

const initial = right['initial-two-layer-network'];

/** Mistakes in the parameters that a network starts with. */
export const initialNetworkMisconceptions = [
  {
    id: 'transposed-weights',
    name: { ja: '重みの行と列を取り違える', en: 'Swaps rows and columns of the weights' },
    explanation: {
      ja: '入力を行ベクトルとする $u = xW + b$ では、$W$ の行は入力のノード、列は次の層のノードに当たり、形状は（入力数, 出力数）です。',
      en: 'With row vectors, $u = xW + b$, the rows of $W$ belong to input nodes and its columns to nodes of the next layer, so its shape is (inputs, outputs).',
    },
    hint: {
      ja: '形状 $(N, n)$ の $x$ に右から掛けられる行列の、行の数はいくつでしょうか。',
      en: 'How many rows does a matrix have that $x$ of shape $(N, n)$ can be multiplied by from the right?',
    },
    variants: {
      'initial-two-layer-network': (inputs: number, hidden: number, outputs: number, numbers: NdArray) => {
        const [first, needed] = [inputs * hidden, inputs * hidden + hidden * outputs];
        const sizes = { inputs: hidden, hidden: inputs, outputs: 0 };
        return {
          ...initial(inputs, hidden, outputs, numbers),
          W1: initialTwoLayerNetwork(numbers, sizes, INITIAL_DEVIATION).W1,
          W2: initialTwoLayerNetwork(slice(numbers, first, needed), { ...sizes, inputs: outputs, hidden }, INITIAL_DEVIATION).W1,
        };
      },
    },
  },
  {
    id: 'forgets-initial-scale',
    name: { ja: '重みの初期値を小さくし忘れる', en: 'Does not scale the initial weights' },
    explanation: {
      ja: '標準正規分布の乱数をそのまま重みにすると、総入力が大きくなり、活性化関数の傾きの小さいところから学習が始まってしまいます。',
      en: 'With plain standard normal weights the total inputs are large, and training begins where the activation function is flat.',
    },
    hint: {
      ja: '乱数の標準偏差を、問題文の値に合わせるにはどうすればよいでしょうか。',
      en: 'How do you give the random numbers the deviation that is asked for?',
    },
    variants: {
      'initial-two-layer-network': (inputs: number, hidden: number, outputs: number, numbers: NdArray) =>
        initialTwoLayerNetwork(numbers, { inputs, hidden, outputs }, 1),
    },
  },
  {
    id: 'zero-initial-weights',
    name: { ja: '重みをすべて 0 で初期化する', en: 'Starts with all weights at zero' },
    explanation: {
      ja: '重みをすべて同じ値にすると、中間層のどのノードも同じ値を出し、同じように更新されるので、いつまでも区別がつきません。',
      en: 'With equal weights all hidden nodes give the same value and get the same updates, so they never come to differ.',
    },
    hint: {
      ja: '中間層の2つのノードの出力は、この初期値ではどう違うでしょうか。',
      en: 'With these values, how do the outputs of two hidden nodes differ?',
    },
    variants: {
      'initial-two-layer-network': (inputs: number, hidden: number, outputs: number, numbers: NdArray) =>
        initialTwoLayerNetwork(zerosLike(numbers), { inputs, hidden, outputs }, INITIAL_DEVIATION),
    },
  },
  {
    id: 'bias-sized-by-previous-layer',
    name: { ja: 'バイアスの長さを前の層に合わせる', en: 'Sizes the biases by the layer before' },
    explanation: {
      ja: 'バイアスは、値を受け取る側の層のノードごとに1つあります。長さは前の層ではなく、その層のノード数です。',
      en: 'There is one bias for each node of the layer that receives, so its length is that layer’s number of nodes, not that of the layer before.',
    },
    hint: {
      ja: '$xW_1$ の形状を書いて、それに足せる配列の長さを考えましょう。',
      en: 'Write down the shape of $xW_1$: how long is a vector that can be added to it?',
    },
    variants: {
      'initial-two-layer-network': (inputs: number, hidden: number, outputs: number, numbers: NdArray) => ({
        ...initial(inputs, hidden, outputs, numbers),
        b1: zeros([inputs]),
        b2: zeros([hidden]),
      }),
    },
  },
] satisfies NnMisconception[];
