import { multiply, subtract } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { dropout, dropoutPrediction, invertedDropout } from '../dropout.ts';
import type { NnMisconception } from './misconception.ts';

/** The dropout layer with another rule for training or prediction. */
const dropoutWith = ({ training = dropout, prediction = dropoutPrediction }) => ({
  'dropout-forward': (z: NdArray, mask: NdArray, ratio: number, isTraining: boolean): NdArray =>
    isTraining ? training(z, mask) : prediction(z, ratio),
});

/** Mistakes in dropout. */
export const dropoutMisconceptions = [
  {
    id: 'dropout-drops-in-prediction',
    name: { ja: '推論時にもノードを消す', en: 'Drops nodes in prediction too' },
    explanation: {
      ja: '推論時にノードを消すと、同じ入力でも出力が毎回変わります。推論ではすべてのノードを使います。',
      en: 'Dropped in prediction, the same input gives another output each time; prediction uses all nodes.',
    },
    hint: {
      ja: '引数の `train` が偽のとき、マスクは必要ですか。',
      en: 'Is the mask needed when `train` is false?',
    },
    variants: { 'dropout-forward': (z: NdArray, mask: NdArray) => dropout(z, mask) },
  },
  {
    id: 'dropout-forgets-prediction-scale',
    name: { ja: '推論時に出力を縮めない', en: 'Does not scale in prediction' },
    explanation: {
      ja: '学習時は割合 $p$ のノードが消えているので、次の層への入力は平均で $1 - p$ 倍です。推論時にそのまま渡すと大きすぎます。',
      en: 'In training a share $p$ is missing, so the next layer gets $1 - p$ times as much on average; unscaled, prediction gives too much.',
    },
    hint: {
      ja: '学習時と推論時で、次の層が受け取る値の平均は同じですか。',
      en: 'Does the next layer get the same amount on average in training and prediction?',
    },
    variants: dropoutWith({ prediction: (z) => z }),
  },
  {
    id: 'dropout-scales-by-dropped-share',
    name: { ja: '残す割合ではなく消す割合を掛ける', en: 'Scales by the dropped share' },
    explanation: {
      ja: '推論時に掛けるのは、**残った**ノードの割合 $1 - p$ です。$p$ は消すノードの割合です。',
      en: 'Prediction scales by the share that **stayed**, $1 - p$; $p$ is the share that was dropped.',
    },
    hint: {
      ja: '$p = 0$（何も消さない）のとき、推論の出力はどうなるべきですか。',
      en: 'What should prediction give when nothing is dropped, $p = 0$?',
    },
    variants: dropoutWith({ prediction: (z, ratio) => multiply(ratio, z) }),
  },
  {
    id: 'dropout-mask-inverted',
    name: { ja: '残すノードと消すノードを逆にする', en: 'Exchanges the kept and the dropped' },
    explanation: {
      ja: 'マスクが真のノードを**残し**、偽のノードを 0 にします。',
      en: 'Nodes with a true mask **stay**; those with a false one become 0.',
    },
    hint: {
      ja: 'マスクがすべて真のとき、出力はどうなるべきですか。',
      en: 'What should come out when the mask is all true?',
    },
    variants: dropoutWith({ training: (z, mask) => multiply(z, subtract(1, mask)) }),
  },
  {
    id: 'inverted-dropout-for-plain',
    name: { ja: '学習時に拡大し、推論時に何もしない', en: 'Scales up in training, not in prediction' },
    explanation: {
      ja: 'これは inverted dropout で、多くのライブラリの方式です。この問題では、学習時はマスクを掛けるだけで、推論時に $1 - p$ を掛けます。',
      en: 'That is inverted dropout, which most libraries use; here training only applies the mask and prediction scales by $1 - p$.',
    },
    hint: {
      ja: '問題文では、値の大きさを調整するのは学習時と推論時のどちらですか。',
      en: 'By the question, is the size adjusted in training or in prediction?',
    },
    variants: {
      'dropout-forward': (z: NdArray, mask: NdArray, ratio: number, isTraining: boolean) =>
        isTraining ? invertedDropout(z, mask, ratio) : z,
    },
  },
] satisfies NnMisconception[];
