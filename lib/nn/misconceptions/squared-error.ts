import { divide, square, subtract } from '../array/elementwise.ts';
import type { ArrayLike } from '../array/nd-array.ts';
import { mean, sum } from '../array/reduce.ts';
import { lossReferences as right } from '../references/losses.ts';
import type { NnMisconception } from './misconception.ts';

const halfSquaredError = right['half-squared-error'];

/** Mistakes in the squared error. */
export const squaredErrorMisconceptions = [
  {
    id: 'forgets-half',
    name: { ja: '1/2 を掛け忘れる', en: 'Leaves out the 1/2' },
    explanation: {
      ja: 'この講座の二乗誤差は $E = \\frac{1}{2}\\sum_i(y_i - d_i)^2$ です。$\\frac{1}{2}$ があると、微分したときの 2 と打ち消し合います。',
      en: 'The squared error of this course is $E = \\frac{1}{2}\\sum_i(y_i - d_i)^2$; the $\\frac{1}{2}$ cancels the 2 of the derivative.',
    },
    hint: {
      ja: '式の左端の係数が、プログラムのどこに当たるか確かめましょう。',
      en: 'Where in your program is the factor at the left end of the formula?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => sum(square(subtract(y, d))) },
  },
  {
    id: 'forgets-square',
    name: { ja: '差を二乗せずに足す', en: 'Adds differences without squaring' },
    explanation: {
      ja: '差をそのまま足すと、正と負の誤差が打ち消し合います。',
      en: 'Adding plain differences lets positive and negative errors cancel.',
    },
    hint: {
      ja: '差が 1 と -1 のとき、誤差は 0 でよいでしょうか。',
      en: 'Should the error be 0 when the differences are 1 and -1?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => sum(subtract(y, d)) / 2 },
  },
  {
    id: 'squares-the-sum',
    name: { ja: '足してから二乗する', en: 'Squares the sum instead of the terms' },
    explanation: {
      ja: '先に足すと、正と負の差が打ち消し合ってから二乗されます。二乗するのは、足す前の1つ1つの差です。',
      en: 'Adding first lets differences cancel before they are squared; each difference is squared before the sum is taken.',
    },
    hint: {
      ja: '式の $\\sum$ と 2 乗のうち、内側にあるのはどちらでしょうか。',
      en: 'In the formula, which is inside: the $\\sum$ or the square?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => sum(subtract(y, d)) ** 2 / 2 },
  },
  {
    id: 'averages-over-outputs',
    name: { ja: '合計せずに要素の数で平均する', en: 'Averages over the outputs instead of adding up' },
    explanation: {
      ja: 'この式では、出力についての**和**をとります。`np.mean` を使うと、出力の数で割られて小さくなります。',
      en: 'This formula takes the **sum** over the outputs; `np.mean` divides by their number.',
    },
    hint: {
      ja: '出力の数が増えると誤差はどう変わるべきか、式で確かめましょう。',
      en: 'By the formula, how does the error change with more outputs?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => mean(square(subtract(y, d))) / 2 },
  },
  {
    id: 'forgets-sum',
    name: { ja: '和をとり忘れる', en: 'Leaves out the sum' },
    explanation: {
      ja: '要素ごとの値を返しているため、結果が配列のままです。誤差は、すべての要素を足した1つの数です。',
      en: 'The terms are returned as an array; the error is one number, their sum.',
    },
    hint: {
      ja: '結果の形状は何になっていますか。',
      en: 'What is the shape of your result?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => divide(square(subtract(y, d)), 2) },
  },
  {
    id: 'takes-square-root',
    name: { ja: '平方根をとる', en: 'Takes the square root' },
    explanation: {
      ja: '平方根をとると距離になります。二乗誤差は、二乗の和のままで使います。',
      en: 'The square root makes it a distance; the squared error stays a sum of squares.',
    },
    hint: {
      ja: '式に根号があるか、確かめましょう。',
      en: 'Is there a root in the formula?',
    },
    variants: { 'half-squared-error': (y: ArrayLike, d: ArrayLike) => Math.sqrt(2 * halfSquaredError(y, d)) / 2 },
  },
] satisfies NnMisconception[];
