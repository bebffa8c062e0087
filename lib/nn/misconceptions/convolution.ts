import { zeros } from '../array/create.ts';
import { divide } from '../array/elementwise.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { concatenate, slice, take, transpose } from '../array/shape.ts';
import type { Window } from '../convolution/im2col.ts';
import { outputSize } from '../convolution/output-size.ts';
import { convolutionReferences as right } from '../references/convolution.ts';
import type { NnMisconception } from './misconception.ts';

const convolveImage = right['convolve-image'];
const im2colOneChannel = right['im2col-one-channel'];
const maxPoolImage = right['max-pool-image'];

const lengths = (image: NdArray): [height: number, width: number] => [image.shape[0] ?? 0, image.shape[1] ?? 0];
const reversed = (a: NdArray): NdArray => fromData(a.data.toReversed(), a.shape);
/** The top left corner: of the positions one step apart, as many as there would have been with the stride. */
const corner = (grid: NdArray, height: number, width: number): NdArray => slice(slice(grid, 0, height), 0, width, 1);
/** The zeros before an image's first row and column only. */
function padBefore(image: NdArray, pad: number): NdArray {
  const [height, width] = lengths(image);
  return concatenate([zeros([pad, width + pad]), concatenate([zeros([height, pad]), image], 1)]);
}

const positions = (image: NdArray, { height, width, stride, pad }: Window): [down: number, across: number] => {
  const [rows, columns] = lengths(image);
  return [outputSize(rows, { kernel: height, stride, pad }), outputSize(columns, { kernel: width, stride, pad })];
};

/** Mistakes in sliding a window over an image. */
export const convolutionMisconceptions = [
  {
    id: 'forgets-plus-one-in-output-size',
    name: { ja: '出力サイズの +1 を忘れる', en: 'Forgets the +1 in the output size' },
    explanation: {
      ja: '割り算が数えるのは、カーネルを動かせる**回数**です。動かす前の最初の位置が数に入っていません。',
      en: 'The division counts how often the kernel can **move**; its first position, before any move, is left out.',
    },
    hint: {
      ja: '入力とカーネルが同じ大きさのとき、出力はいくつになるか考えてみましょう。',
      en: 'How many outputs are there when the input is just as long as the kernel?',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, stride: number, pad: number) =>
        Math.floor((length + 2 * pad - kernel) / stride),
    },
  },
  {
    id: 'pads-one-side',
    name: { ja: 'パディングを片側だけに付ける', en: 'Pads one side only' },
    explanation: {
      ja: 'パディングは入力の両端に付けるので、長さは $2p$ だけ増えます。片側の $p$ だけでは足りません。',
      en: 'Padding is added at both ends, so the length grows by $2p$, not by $p$.',
    },
    hint: {
      ja: 'パディング 1 を付けた入力を紙に描き、端から端までの長さを数えてみましょう。',
      en: 'Draw an input with padding 1 and count its length from end to end.',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, stride: number, pad: number) =>
        Math.floor((length + pad - kernel) / stride) + 1,
      'convolve-image': (image: NdArray, kernel: NdArray, stride: number, pad: number) =>
        convolveImage(padBefore(image, pad), kernel, stride, 0),
      'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number, pad: number) =>
        im2colOneChannel(padBefore(image, pad), height, width, stride, 0),
    },
  },
  {
    id: 'forgets-padding',
    name: { ja: 'パディングを使わない', en: 'Leaves the padding out' },
    explanation: {
      ja: '引数のパディングを使わずに計算しているため、端の画素が使われる回数も出力の大きさも変わってしまいます。',
      en: 'The padding that was given is not used, so the border counts too little and the output has another size.',
    },
    hint: {
      ja: 'パディングの引数が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your calculation is the argument for the padding used?',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, stride: number) => Math.floor((length - kernel) / stride) + 1,
      'convolve-image': (image: NdArray, kernel: NdArray, stride: number) => convolveImage(image, kernel, stride, 0),
      'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number) =>
        im2colOneChannel(image, height, width, stride, 0),
    },
  },
  {
    id: 'forgets-stride',
    name: { ja: 'ストライドを使わず 1 ずつ動かす', en: 'Moves by 1 instead of by the stride' },
    explanation: {
      ja: '窓の位置は 1 ではなくストライドの分だけ動きます。1 ずつ動かすと、隣の出力と同じ画素を余分に見てしまいます。',
      en: 'The window moves by the stride, not by 1; moving by 1 looks at the wrong pixels from the second position on.',
    },
    hint: {
      ja: '2 番目の出力を計算するとき、窓は入力の何番目の画素から始まるでしょうか。',
      en: 'At which pixel of the input does the window of the second output begin?',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, _stride: number, pad: number) => length + 2 * pad - kernel + 1,
      'convolve-image': (image: NdArray, kernel: NdArray, stride: number, pad: number) =>
        corner(
          convolveImage(image, kernel, 1, pad),
          ...positions(image, { height: kernel.shape[0] ?? 0, width: kernel.shape[1] ?? 0, stride, pad }),
        ),
      'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number, pad: number) => {
        const [down, across] = positions(image, { height, width, stride, pad });
        const rowLength = positions(image, { height, width, stride: 1, pad })[1];
        const kept = Array.from({ length: down * across }, (_, index) => Math.floor(index / across) * rowLength + (index % across));
        return take(im2colOneChannel(image, height, width, 1, pad), kept);
      },
      'max-pool-image': (image: NdArray, size: number, stride: number) =>
        corner(maxPoolImage(image, size, 1), ...positions(image, { height: size, width: size, stride, pad: 0 })),
    },
  },
  {
    id: 'rounds-output-size-up',
    name: { ja: '出力サイズの端数を切り上げる', en: 'Rounds the output size up' },
    explanation: {
      ja: '割り切れないとき、最後の窓は入力からはみ出すので置けません。端数は切り捨てます。',
      en: 'When the division leaves a rest, one more window would stick out of the input; the fraction is cut off.',
    },
    hint: {
      ja: '長さ 6 の入力で、大きさ 3 の窓をストライド 2 で動かしてみましょう。最後の窓は入力に収まりますか。',
      en: 'Slide a window of 3 over a length of 6 with stride 2: does the last one fit?',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, stride: number, pad: number) =>
        Math.ceil((length + 2 * pad - kernel) / stride) + 1,
    },
  },
  {
    id: 'keeps-fraction-of-output-size',
    name: { ja: '出力サイズの端数を残す', en: 'Keeps the fraction of the output size' },
    explanation: {
      ja: '出力サイズは窓を置ける位置の数なので、必ず整数です。`/` のままでは小数になります。',
      en: 'The output size is a number of positions and therefore whole; `/` leaves a fraction.',
    },
    hint: {
      ja: '窓を置ける位置の数が 3.5 個になることはあるでしょうか。',
      en: 'Can a window have three and a half positions?',
    },
    variants: {
      'convolution-output-size': (length: number, kernel: number, stride: number, pad: number) => (length + 2 * pad - kernel) / stride + 1,
    },
  },
  {
    id: 'flips-kernel',
    name: { ja: 'カーネルを反転して掛ける', en: 'Flips the kernel' },
    explanation: {
      ja: '数学の畳み込みはカーネルを上下左右に反転しますが、CNN の畳み込みは反転せずにそのまま重ねます（相互相関）。',
      en: 'The convolution of mathematics turns the kernel round; that of a CNN lays it on as it is (a cross-correlation).',
    },
    hint: {
      ja: 'カーネルの左上の要素は、窓のどの画素に掛かっていますか。',
      en: 'Which pixel of the window does the kernel’s top left element meet?',
    },
    variants: {
      'convolve-image': (image: NdArray, kernel: NdArray, stride: number, pad: number) =>
        convolveImage(image, reversed(kernel), stride, pad),
    },
  },
  {
    id: 'averages-convolution-window',
    name: { ja: '畳み込みで積の和ではなく平均を取る', en: 'Takes the mean of the products, not their sum' },
    explanation: {
      ja: '畳み込みは、窓とカーネルの要素ごとの積の**和**です。要素の数で割ると値が小さくなります。',
      en: 'A convolution is the **sum** of the products; dividing by their number makes it too small.',
    },
    hint: {
      ja: '全結合層の $xW$ と同じように、重みを掛けたあとに何をするか思い出しましょう。',
      en: 'What happens to the weighted inputs in a dense layer’s $xW$?',
    },
    variants: {
      'convolve-image': (image: NdArray, kernel: NdArray, stride: number, pad: number) =>
        divide(convolveImage(image, kernel, stride, pad), kernel.data.length),
    },
  },
  {
    id: 'windows-as-columns',
    name: { ja: '窓を行ではなく列に並べる', en: 'Puts the windows into columns' },
    explanation: {
      ja: 'ここでの im2col は、1 つの窓を 1 **行**に並べます。行と列が入れ替わると、重みとの行列積の形が合いません。',
      en: 'Here im2col makes one **row** of each window; with rows and columns exchanged the product with the weights does not fit.',
    },
    hint: {
      ja: '結果の行の数は、窓の数とカーネルの要素の数のどちらでしょうか。',
      en: 'Is the number of rows that of the windows or that of the kernel’s elements?',
    },
    variants: {
      'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number, pad: number) =>
        transpose(im2colOneChannel(image, height, width, stride, pad)),
    },
  },
  {
    id: 'scans-windows-down-first',
    name: { ja: '窓を縦方向に先に動かす', en: 'Moves the window down first' },
    explanation: {
      ja: '窓は左上から右へ動かし、右端に着いたら次の段へ移ります。縦を先に動かすと行の順番が入れ替わります。',
      en: 'The window moves to the right first and then to the next line; moving down first changes the order of the rows.',
    },
    hint: {
      ja: '2 重の繰り返しで、内側がどちらの方向か確かめましょう。',
      en: 'Of the two nested loops, which direction is the inner one?',
    },
    variants: {
      'im2col-one-channel': (image: NdArray, height: number, width: number, stride: number, pad: number) => {
        const [down, across] = positions(image, { height, width, stride, pad });
        const order = Array.from({ length: down * across }, (_, index) => (index % down) * across + Math.floor(index / down));
        return take(im2colOneChannel(image, height, width, stride, pad), order);
      },
    },
  },
] satisfies NnMisconception[];
