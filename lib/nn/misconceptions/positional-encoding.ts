import { fromData, type NdArray } from '../array/nd-array.ts';
import type { NnMisconception } from './misconception.ts';

/** A wrong table of position codes: the code of a position in a column. */
const encoded = (code: (position: number, column: number, d: number) => number) => ({
  'positional-encoding': (length: number, d: number): NdArray =>
    fromData(
      Float64Array.from({ length: length * d }, (_, index) => code(Math.floor(index / d), index % d, d)),
      [length, d],
    ),
});
const pairOf = (column: number): number => column - (column % 2);
const wave = (column: number, angle: number): number => (column % 2 === 0 ? Math.sin(angle) : Math.cos(angle));

/** Mistakes in the sinusoidal positional encoding. */
export const positionalEncodingMisconceptions = [
  {
    id: 'sine-in-every-column',
    name: { ja: 'すべての列で sin を使う', en: 'Uses the sine in every column' },
    explanation: {
      ja: '偶数番目の列は $\\sin$、奇数番目の列は $\\cos$ です。2 つが組になって初めて、ずらした位置の符号が回転で表せます。',
      en: 'Even columns hold the sine, odd ones the cosine; only as a pair can a shift of the position be written as a rotation.',
    },
    hint: {
      ja: '位置 0 の行には、0 以外の値もあるはずです。',
      en: 'The row of position 0 should not be all zeros.',
    },
    variants: encoded((position, column, d) => Math.sin(position / 10000 ** (pairOf(column) / d))),
  },
  {
    id: 'swaps-sine-and-cosine',
    name: { ja: 'sin と cos を逆にする', en: 'Exchanges sine and cosine' },
    explanation: {
      ja: '列は 0 から数えます。0, 2, 4, … 番目が $\\sin$、1, 3, 5, … 番目が $\\cos$ です。',
      en: 'Columns are counted from 0: 0, 2, 4, … hold the sine, 1, 3, 5, … the cosine.',
    },
    hint: {
      ja: '位置 0 の行の先頭は 0 と 1 のどちらになるべきですか。',
      en: 'Should the row of position 0 begin with 0 or with 1?',
    },
    variants: encoded((position, column, d) => wave(column + 1, position / 10000 ** (pairOf(column) / d))),
  },
  {
    id: 'own-frequency-for-cosine',
    name: { ja: 'cos の列に別の周波数を使う', en: 'Gives the cosine a frequency of its own' },
    explanation: {
      ja: '$\\sin$ と $\\cos$ は組で同じ周波数を使います。列番号をそのまま指数に入れると、奇数番目の列だけ周波数がずれます。',
      en: 'A sine and its cosine share one frequency; with the column’s own number in the exponent the odd columns are off.',
    },
    hint: {
      ja: '列 2 と列 3 の指数は、式の上では同じですか、違いますか。',
      en: 'By the formula, are the exponents of columns 2 and 3 the same?',
    },
    variants: encoded((position, column, d) => wave(column, position / 10000 ** (column / d))),
  },
  {
    id: 'doubles-encoding-exponent',
    name: { ja: '指数の 2i を二重に数える', en: 'Counts the 2 of the exponent twice' },
    explanation: {
      ja: '偶数の列番号はすでに $2i$ です。それをさらに 2 倍すると、周波数が速く下がりすぎます。',
      en: 'An even column’s number is $2i$ already; doubled once more, the frequency falls too fast.',
    },
    hint: {
      ja: '`np.arange(0, d, 2)` の要素は $i$ と $2i$ のどちらですか。',
      en: 'Are the elements of `np.arange(0, d, 2)` $i$ or $2i$?',
    },
    variants: encoded((position, column, d) => wave(column, position / 10000 ** ((2 * pairOf(column)) / d))),
  },
  {
    id: 'counts-positions-from-one',
    name: { ja: '位置を 1 から数える', en: 'Counts positions from one' },
    explanation: {
      ja: '位置は 0 から数えるので、最初の行は $0, 1, 0, 1, \\dots$ になります。',
      en: 'Positions are counted from 0; the first row is $0, 1, 0, 1, \\dots$',
    },
    hint: {
      ja: '$t = 0$ を式に入れると、最初の行はどうなりますか。',
      en: 'What is the first row with $t = 0$ in the formula?',
    },
    variants: encoded((position, column, d) => wave(column, (position + 1) / 10000 ** (pairOf(column) / d))),
  },
  {
    id: 'sines-then-cosines',
    name: { ja: '前半に sin、後半に cos を並べる', en: 'Puts all sines before all cosines' },
    explanation: {
      ja: 'この問題の式では $\\sin$ と $\\cos$ が 1 列ごとに交互に並びます（前半と後半に分ける実装もありますが、式とは列の順番が違います）。',
      en: 'In the formula here sine and cosine alternate column by column (some implementations keep them in halves, in another order of columns).',
    },
    hint: {
      ja: '式の添字 $2i$ と $2i + 1$ は、隣り合う列を指していませんか。',
      en: 'Do the indices $2i$ and $2i + 1$ not name neighbouring columns?',
    },
    variants: encoded((position, column, d) => {
      const half = Math.ceil(d / 2);
      const angle = position / 10000 ** ((2 * (column % half)) / d);
      return column < half ? Math.sin(angle) : Math.cos(angle);
    }),
  },
] satisfies NnMisconception[];
