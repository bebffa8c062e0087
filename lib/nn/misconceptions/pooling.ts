import { abs } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { reshape, take } from '../array/shape.ts';
import { outputSize } from '../convolution/output-size.ts';
import { averagePool } from '../convolution/pooling.ts';
import { convolutionReferences } from '../references/convolution.ts';
import type { NnMisconception } from './misconception.ts';

const maxPoolImage = convolutionReferences['max-pool-image'];

/** Mistakes in max pooling. */
export const poolingMisconceptions = [
  {
    id: 'average-for-max-pooling',
    name: { ja: '最大値プーリングで平均を取る', en: 'Averages in max pooling' },
    explanation: {
      ja: '窓の中の平均を取るのは平均値プーリングです。最大値プーリングは窓の中で最も大きい値を残します。',
      en: 'The mean of a window is average pooling; max pooling keeps the largest value.',
    },
    hint: {
      ja: '窓から 1 つの値を選ぶのか、すべての値を混ぜるのか、考えてみましょう。',
      en: 'Is one value of the window chosen, or are all mixed?',
    },
    variants: {
      'max-pool-image': (image: NdArray, size: number, stride: number) => {
        const pooled = averagePool(reshape(image, [1, 1, ...image.shape]), { height: size, width: size, stride });
        return reshape(pooled, pooled.shape.slice(2));
      },
    },
  },
  {
    id: 'subsamples-instead-of-pooling',
    name: { ja: 'プーリングで窓の左上だけを取る', en: 'Keeps the top left of each window' },
    explanation: {
      ja: '`x[::s, ::s]` のような間引きは、窓の左上の画素を取るだけで、ほかの画素を見ていません。',
      en: 'Thinning out as in `x[::s, ::s]` takes the window’s first pixel and looks at no other.',
    },
    hint: {
      ja: '窓の右下に大きな値があるとき、結果に表れるか試してみましょう。',
      en: 'Put a large value at the bottom right of a window: does it appear in the result?',
    },
    variants: {
      'max-pool-image': (image: NdArray, size: number, stride: number) => {
        const [down, across] = image.shape.map((length) => outputSize(length, { kernel: size, stride, pad: 0 }));
        const every = (count: number) => Array.from({ length: count }, (_, index) => index * stride);
        return take(take(image, every(down ?? 0)), every(across ?? 0), 1);
      },
    },
  },
  {
    id: 'largest-magnitude-pooling',
    name: { ja: '絶対値の最大を取る', en: 'Takes the largest absolute value' },
    explanation: {
      ja: '最大値プーリングは符号も含めて最も大きい値を残します。絶対値で比べると、負の値が正の値として残ってしまいます。',
      en: 'Max pooling compares values with their signs; by absolute value a negative one comes out as positive.',
    },
    hint: {
      ja: 'すべて負の値の窓では、結果の符号はどうなるべきでしょうか。',
      en: 'What sign should the result of a window of negative values have?',
    },
    variants: { 'max-pool-image': (image: NdArray, size: number, stride: number) => maxPoolImage(abs(image), size, stride) },
  },
  {
    id: 'pooling-stride-is-window',
    name: { ja: '窓の大きさだけ動かし、ストライドを使わない', en: 'Moves by the window’s size instead of the stride' },
    explanation: {
      ja: '窓が重ならないのは、ストライドが窓の大きさと等しいときだけです。ストライドが小さければ、窓は重なります。',
      en: 'Windows lie side by side only when the stride equals their size; with a smaller stride they overlap.',
    },
    hint: {
      ja: '窓の大きさ 3、ストライド 2 のとき、隣の窓と重なる画素はあるでしょうか。',
      en: 'With windows of 3 and stride 2, do neighbours share a pixel?',
    },
    variants: { 'max-pool-image': (image: NdArray, size: number) => maxPoolImage(image, size, size) },
  },
] satisfies NnMisconception[];
