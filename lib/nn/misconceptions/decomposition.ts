import { divide, map, multiply } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import type { NdArray } from '../array/nd-array.ts';
import { max, sum } from '../array/reduce.ts';
import { slice, transpose } from '../array/shape.ts';
import { norm, powerIteration, quadraticForm } from '../decomposition.ts';
import type { NnMisconception } from './misconception.ts';

/** Power iteration that makes v 'short' in another way. */
function powerWith(shorten: (v: NdArray) => NdArray) {
  return (a: NdArray, start: NdArray, steps: number) => {
    let v = shorten(start);
    for (let step = 0; step < steps; step++) v = shorten(matmul(a, v));
    return [quadraticForm(a, v), v];
  };
}

/** Mistakes in power iteration and low-rank reconstruction. */
export const decompositionMisconceptions = [
  {
    id: 'power-iteration-without-normalising',
    name: { ja: 'ベクトルを正規化していない', en: 'Does not normalise the vector' },
    explanation: {
      ja: 'ベクトルの長さを 1 にそろえていません。掛けるたびに長さが変わるので、$v^\\top A v$ は固有値になりません。',
      en: 'The length of the vector is not kept at 1; it changes with every product, so $v^\\top A v$ is not the eigenvalue.',
    },
    hint: {
      ja: '繰り返しのたびに、ベクトルの長さを表示してみましょう。',
      en: 'Print the length of the vector after every step.',
    },
    variants: { 'power-iteration': powerWith((v) => v) },
  },
  {
    id: 'normalises-by-largest-element',
    name: { ja: '長さではなく最大の要素で割っている', en: 'Divides by the largest element, not by the length' },
    explanation: {
      ja: '最大の要素（の絶対値）で割っているので、ベクトルの長さは 1 になりません。',
      en: 'The vector is divided by its largest element in size, which does not make its length 1.',
    },
    hint: {
      ja: '割ったあとのベクトルについて、要素の二乗和を計算してみましょう。',
      en: 'Compute the sum of squares of the vector after the division.',
    },
    variants: { 'power-iteration': powerWith((v) => divide(v, max(map(v, Math.abs)))) },
  },
  {
    id: 'normalises-by-sum',
    name: { ja: '長さではなく要素の和で割っている', en: 'Divides by the sum, not by the length' },
    explanation: {
      ja: '要素の和を 1 にしています。これは確率分布の正規化で、ベクトルの長さを 1 にする正規化ではありません。',
      en: 'The elements are made to sum to 1. That normalises a distribution; it does not make the length of a vector 1.',
    },
    hint: {
      ja: '$(3, 4)$ を正規化すると、どんなベクトルになるでしょうか。',
      en: 'What does $(3, 4)$ become when it is normalised?',
    },
    variants: { 'power-iteration': powerWith((v) => divide(v, sum(v))) },
  },
  {
    id: 'length-for-eigenvalue',
    name: { ja: '$Av$ の長さを固有値としている', en: 'Takes the length of $Av$ for the eigenvalue' },
    explanation: {
      ja: '$\\lVert Av \\rVert$ を返しています。長さは負にならないので、固有値の符号が失われます。収束する前の値も $v^\\top A v$ とは異なります。',
      en: '$\\lVert Av \\rVert$ is returned. A length is never negative, so the sign is lost, and before convergence it differs from $v^\\top A v$.',
    },
    hint: {
      ja: '固有値がすべて負の行列で試してみましょう。',
      en: 'Try a matrix whose eigenvalues are all negative.',
    },
    variants: {
      'power-iteration': (a: NdArray, start: NdArray, steps: number) => {
        const { vector } = powerIteration(a, start, steps);
        return [norm(matmul(a, vector)), vector];
      },
    },
  },
  {
    id: 'iterates-once-too-often',
    name: { ja: '繰り返しが1回多い', en: 'Iterates once too often' },
    explanation: {
      ja: '指定された回数より1回多く行列を掛けています。',
      en: 'The matrix is applied once more than the given number of steps.',
    },
    hint: {
      ja: '回数が 0 のとき、ベクトルはどうなるべきでしょうか。',
      en: 'What should happen to the vector when the number of steps is 0?',
    },
    variants: {
      'power-iteration': (a: NdArray, start: NdArray, steps: number) => {
        const { eigenvalue, vector } = powerIteration(a, start, steps + 1);
        return [eigenvalue, vector];
      },
    },
  },
  {
    id: 'low-rank-forgets-singular-values',
    name: { ja: '特異値を掛け忘れている', en: 'Leaves out the singular values' },
    explanation: {
      ja: '$U_k V_k^\\top$ を計算しています。各成分の大きさを表す特異値が掛かっていません。',
      en: '$U_k V_k^\\top$ is computed without the singular values, which say how large each component is.',
    },
    hint: {
      ja: '特異値をすべて 2 倍にすると、結果はどう変わるべきでしょうか。',
      en: 'How should the result change when all singular values are doubled?',
    },
    variants: {
      'low-rank': (u: NdArray, _s: NdArray, vt: NdArray, k: number) => matmul(slice(u, 0, k, 1), slice(vt, 0, k)),
    },
  },
  {
    id: 'low-rank-keeps-smallest',
    name: { ja: '小さいほうの特異値を残している', en: 'Keeps the smallest singular values' },
    explanation: {
      ja: '後ろの k 個、つまり小さいほうの特異値を残しています。元の行列の情報の多くが失われます。',
      en: 'The last k singular values, the smallest, are kept, so most of the matrix is lost.',
    },
    hint: {
      ja: '特異値は、大きい順と小さい順のどちらに並んでいますか。',
      en: 'In which order do the singular values come?',
    },
    variants: {
      'low-rank': (u: NdArray, s: NdArray, vt: NdArray, k: number) => {
        const rest = (s.shape[0] ?? 0) - k;
        return matmul(multiply(slice(u, rest, undefined, 1), slice(s, rest)), slice(vt, rest));
      },
    },
  },
  {
    id: 'low-rank-transposes-again',
    name: { ja: '$V^\\top$ をさらに転置している', en: 'Transposes $V^\\top$ again' },
    explanation: {
      ja: '渡された行列を $V$ と思い、列を取り出して転置しています。渡されるのは、すでに転置された $V^\\top$ です。',
      en: 'The given matrix is taken for $V$: its columns are cut out and transposed. What is given is already $V^\\top$.',
    },
    hint: {
      ja: '右特異ベクトルは、渡された行列の行と列のどちらに並んでいますか。',
      en: 'Are the right singular vectors the rows or the columns of the given matrix?',
    },
    variants: {
      'low-rank': (u: NdArray, s: NdArray, vt: NdArray, k: number) =>
        matmul(multiply(slice(u, 0, k, 1), slice(s, 0, k)), transpose(slice(vt, 0, k, 1))),
    },
  },
  {
    id: 'low-rank-ignores-k',
    name: { ja: 'k にかかわらずすべての特異値を使っている', en: 'Uses all singular values whatever k is' },
    explanation: {
      ja: 'すべての特異値を使って、元の行列をそのまま復元しています。ランクを k に落としていません。',
      en: 'All singular values are used, which rebuilds the original matrix instead of one of rank k.',
    },
    hint: {
      ja: 'k を変えると、結果は変わりますか。',
      en: 'Does your result change when k does?',
    },
    variants: { 'low-rank': (u: NdArray, s: NdArray, vt: NdArray, _k: number) => matmul(multiply(u, s), vt) },
  },
  {
    id: 'low-rank-kth-component-only',
    name: { ja: 'k 番目の成分だけを使っている', en: 'Uses the k-th component only' },
    explanation: {
      ja: '最初から k 番目までの和ではなく、k 番目の成分1つだけになっています。',
      en: 'Only the k-th component is used instead of the sum of the first k.',
    },
    hint: {
      ja: 'k が特異値の個数と等しいとき、元の行列に戻るかを確かめてみましょう。',
      en: 'Do you get the original matrix back when k is the number of singular values?',
    },
    variants: {
      'low-rank': (u: NdArray, s: NdArray, vt: NdArray, k: number) =>
        matmul(multiply(slice(u, k - 1, k, 1), slice(s, k - 1, k)), slice(vt, k - 1, k)),
    },
  },
] satisfies NnMisconception[];
