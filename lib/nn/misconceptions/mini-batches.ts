import { arange } from '../array/create.ts';
import type { NdArray } from '../array/nd-array.ts';
import { slice, take } from '../array/shape.ts';
import { gradientDescentReferences } from '../references/gradient-descent.ts';
import type { NnMisconception } from './misconception.ts';

const { 'mini-batches': split, 'linear-regression-epoch': epoch } = gradientDescentReferences;
type Batches = NdArray[][];

/** Batches cut at these places from the shuffled samples. */
function cut(x: NdArray, d: NdArray, permutation: NdArray, places: readonly (readonly [number, number])[]): Batches {
  const order = [...permutation.data];
  return places.map(([start, end]) => [take(x, order.slice(start, end)), take(d, order.slice(start, end))]);
}

/** Mistakes in cutting data into mini-batches. */
export const miniBatchMisconceptions = [
  {
    id: 'drops-last-batch',
    name: { ja: '余ったサンプルを捨てる', en: 'Drops the samples that are left over' },
    explanation: {
      ja: 'バッチの数を切り捨ての割り算で求めているため、データ数がバッチサイズで割り切れないとき、最後の余りが使われません。',
      en: 'The number of batches is rounded down, so samples are left out when their number is no multiple of the batch size.',
    },
    hint: {
      ja: 'データが7件でバッチサイズが3のとき、返ってくるサンプルは合わせて何件でしょうか。',
      en: 'With seven samples and batches of three, how many samples do you return in all?',
    },
    variants: {
      'mini-batches': (x: NdArray, d: NdArray, size: number, permutation: NdArray) =>
        split(x, d, size, permutation).filter(([inputs]) => inputs?.shape[0] === size),
      'linear-regression-epoch': (x: NdArray, d: NdArray, W: NdArray, b: NdArray, rate: number, size: number) => {
        const used = Math.floor((x.shape[0] ?? 0) / size) * size;
        return epoch(slice(x, 0, used), slice(d, 0, used), W, b, rate, size);
      },
    },
  },
  {
    id: 'ignores-permutation',
    name: { ja: '並べ替えずに先頭から分ける', en: 'Cuts the data in the order it has' },
    explanation: {
      ja: '渡された順列を使わず、データの並びのまま分けています。並びに偏りがあると、ミニバッチも偏ります。',
      en: 'The permutation is not used and the data keep their order; a bias in that order becomes a bias of the batches.',
    },
    hint: {
      ja: '引数の順列が、計算のどこで使われているか確かめましょう。',
      en: 'Where in your program is the permutation used?',
    },
    variants: {
      'mini-batches': (x: NdArray, d: NdArray, size: number) => split(x, d, size, arange(x.shape[0] ?? 0)),
    },
  },
  {
    id: 'shuffles-inputs-only',
    name: { ja: '入力だけを並べ替える', en: 'Shuffles the inputs but not the targets' },
    explanation: {
      ja: '入力だけが並べ替わり、正解は元の順のままです。入力と正解の組が崩れ、別のサンプルの正解で学習することになります。',
      en: 'The inputs are in the new order and the targets in the old one: each input is trained with the target of another.',
    },
    hint: {
      ja: '1つのミニバッチの中で、入力と正解の組が元のデータと同じか確かめましょう。',
      en: 'Compare the pairs of input and target in a batch with those of the data.',
    },
    variants: {
      'mini-batches': (x: NdArray, d: NdArray, size: number, permutation: NdArray) => {
        const inOrder = split(x, d, size, arange(x.shape[0] ?? 0));
        return split(x, d, size, permutation).map(([inputs], batch) => [inputs as NdArray, inOrder[batch]?.[1] as NdArray]);
      },
    },
  },
  {
    id: 'batch-size-as-number-of-batches',
    name: { ja: 'バッチサイズをバッチの数と取り違える', en: 'Takes the batch size for the number of batches' },
    explanation: {
      ja: 'バッチサイズは、1つのミニバッチに入るサンプルの数です。ミニバッチの数ではありません。',
      en: 'The batch size is the number of samples in one mini-batch, not the number of mini-batches.',
    },
    hint: {
      ja: '1つ目のミニバッチには、何件のサンプルが入っていますか。',
      en: 'How many samples are in your first mini-batch?',
    },
    variants: {
      // As np.array_split: the first parts are longer by one where the number does not divide evenly.
      'mini-batches': (x: NdArray, d: NdArray, parts: number, permutation: NdArray) => {
        const samples = permutation.data.length;
        const place = (part: number) => part * Math.floor(samples / parts) + Math.min(part, samples % parts);
        const places = Array.from({ length: parts }, (_, part) => [place(part), place(part + 1)] as const);
        return cut(x, d, permutation, places);
      },
    },
  },
  {
    id: 'batches-overlap',
    name: { ja: 'ミニバッチが重なっている', en: 'Lets the mini-batches overlap' },
    explanation: {
      ja: '始まりの位置が1つずつしか進まないため、同じサンプルが何度も現れます。1周で各サンプルを使うのは1回だけです。',
      en: 'The start moves by one sample only, so samples come up again and again; in one pass each is used once.',
    },
    hint: {
      ja: '2つ目のミニバッチの先頭は、何番目のサンプルであるべきでしょうか。',
      en: 'With which sample should the second mini-batch begin?',
    },
    variants: {
      'mini-batches': (x: NdArray, d: NdArray, size: number, permutation: NdArray) =>
        cut(
          x,
          d,
          permutation,
          [...permutation.data.keys()].map((start) => [start, start + size] as const),
        ),
    },
  },
  {
    id: 'returns-first-batch-only',
    name: { ja: '最初のミニバッチだけを返す', en: 'Returns the first mini-batch only' },
    explanation: {
      ja: '1つ目のミニバッチだけを返しています。1エポックでは、すべてのサンプルがどれかのミニバッチに入ります。',
      en: 'Only the first mini-batch is returned; in an epoch every sample belongs to one of them.',
    },
    hint: {
      ja: '`return` は繰り返しの中にありますか、外にありますか。',
      en: 'Is the `return` inside the loop or behind it?',
    },
    variants: {
      'mini-batches': (x: NdArray, d: NdArray, size: number, permutation: NdArray) => split(x, d, size, permutation).slice(0, 1),
    },
  },
] satisfies NnMisconception[];
