import { divide, map } from '../array/elementwise.ts';
import { matmul } from '../array/linear-algebra.ts';
import { fromData, type NdArray } from '../array/nd-array.ts';
import { concatenate, slice, transpose } from '../array/shape.ts';
import { polynomialDesign, withIntercept } from '../design-matrix.ts';
import { fitLinearRegression, leastSquares, plusDiagonal, ridgeRegression } from '../regression.ts';
import { solve } from '../solve.ts';
import type { NnMisconception } from './misconception.ts';

const gram = (design: NdArray) => matmul(transpose(design), design);
const reciprocal = (a: NdArray) => map(a, (element) => 1 / element);
const momentsWith = (design: NdArray, d: NdArray) => matmul(transpose(design), d);
/** Design matrix of any rule for its elements. */
function designBy(x: NdArray, columns: number, element: (value: number, column: number) => number): NdArray {
  const rows = Array.from(x.data, (value) => Array.from({ length: columns }, (_, column) => element(value, column)));
  return fromData(rows.flat(), [x.data.length, columns]);
}

/** Mistakes in linear regression, ridge regression and the design matrix. */
export const regressionMisconceptions = [
  {
    id: 'regression-without-intercept',
    name: { ja: '切片の列を付けていない', en: 'Leaves out the column of the intercept' },
    explanation: {
      ja: '値が 1 の列を付けずに解いています。原点を通る直線（平面）しか表せません。',
      en: 'The column of ones is missing, so only lines and planes through the origin are fitted.',
    },
    hint: {
      ja: '求めた重みの個数と、モデルのパラメータの個数を比べてみましょう。',
      en: 'Compare the number of your weights with the number of parameters of the model.',
    },
    variants: { 'fit-linear-regression': (x: NdArray, d: NdArray) => leastSquares(x, d) },
  },
  {
    id: 'intercept-comes-last',
    name: { ja: '切片を最後に置いている', en: 'Puts the intercept last' },
    explanation: {
      ja: '値が 1 の列を最後に付けたので、切片が重みの最後に来ています。この問題では $w_0$、つまり先頭が切片です。',
      en: 'The column of ones stands last, and so does the intercept. Here it is $w_0$, the first.',
    },
    hint: {
      ja: '求めた重みのうち、どれが切片に当たるかを確かめてみましょう。',
      en: 'Which of your weights is the intercept?',
    },
    variants: {
      'fit-linear-regression': (x: NdArray, d: NdArray) => {
        const w = fitLinearRegression(x, d);
        return concatenate([slice(w, 1), slice(w, 0, 1)]);
      },
    },
  },
  {
    id: 'normal-equation-without-inverse',
    name: { ja: '$X^\\top X$ の逆行列を掛けていない', en: 'Does not invert $X^\\top X$' },
    explanation: {
      ja: '$X^\\top d$ をそのまま重みにしています。正規方程式 $(X^\\top X) w = X^\\top d$ を解いていません。',
      en: '$X^\\top d$ is taken for the weights; the normal equation $(X^\\top X) w = X^\\top d$ is not solved.',
    },
    hint: {
      ja: '求めた重みで予測した値は、目標値に近くなりますか。',
      en: 'Are the predictions with your weights anywhere near the targets?',
    },
    variants: { 'fit-linear-regression': (x: NdArray, d: NdArray) => momentsWith(withIntercept(x), d) },
  },
  {
    id: 'reciprocal-for-inverse-matrix',
    name: { ja: '逆行列の代わりに要素ごとの逆数を使っている', en: 'Takes reciprocals of elements for the inverse matrix' },
    explanation: {
      ja: '`A ** -1` や `1 / A` は、要素ごとの逆数です。逆行列ではありません。',
      en: '`A ** -1` and `1 / A` are reciprocals of the elements, not the inverse matrix.',
    },
    hint: {
      ja: '「逆行列」と元の行列の積が、単位行列になるかを確かめてみましょう。',
      en: 'Multiply your inverse with the matrix: is the product the identity?',
    },
    variants: {
      'fit-linear-regression': (x: NdArray, d: NdArray) => {
        const design = withIntercept(x);
        return matmul(reciprocal(gram(design)), momentsWith(design, d));
      },
      'ridge-regression': (design: NdArray, d: NdArray, lambda: number) =>
        matmul(reciprocal(plusDiagonal(gram(design), lambda)), momentsWith(design, d)),
    },
  },
  {
    id: 'normal-equation-divides-one-side',
    name: { ja: '片側だけをデータ数で割っている', en: 'Divides one side by the number of samples' },
    explanation: {
      ja: '$X^\\top d$ だけをデータ数で割っています。平均をとるなら両辺を割る必要があり、そのときデータ数は打ち消し合います。',
      en: 'Only $X^\\top d$ is divided by the number of samples. A mean divides both sides, and the number cancels.',
    },
    hint: {
      ja: '同じデータを2回ずつ並べても、重みは変わらないはずです。試してみましょう。',
      en: 'Repeating every sample twice should not change the weights. Try it.',
    },
    variants: {
      'fit-linear-regression': (x: NdArray, d: NdArray) => divide(fitLinearRegression(x, d), x.shape[0] ?? 1),
    },
  },
  {
    id: 'ridge-without-penalty',
    name: { ja: '正則化項を加えていない', en: 'Leaves out the penalty' },
    explanation: {
      ja: '$\\lambda$ が使われず、ふつうの最小二乗法になっています。',
      en: '$\\lambda$ is not used; this is plain least squares.',
    },
    hint: {
      ja: '$\\lambda$ を大きくすると、重みは小さくなりますか。',
      en: 'Do your weights shrink as $\\lambda$ grows?',
    },
    variants: { 'ridge-regression': (design: NdArray, d: NdArray, _lambda: number) => leastSquares(design, d) },
  },
  {
    id: 'ridge-adds-to-every-element',
    name: { ja: '単位行列を掛けずに λ を全要素に足している', en: 'Adds λ to every element' },
    explanation: {
      ja: '行列に数を足すと、NumPy ではすべての要素に足されます。足すのは対角成分だけです。',
      en: 'Adding a number to a matrix adds it to every element in NumPy; only the diagonal should grow.',
    },
    hint: {
      ja: '足したあとの行列の、対角成分以外の値を確かめてみましょう。',
      en: 'Look at the elements off the diagonal after the addition.',
    },
    variants: {
      'ridge-regression': (design: NdArray, d: NdArray, lambda: number) =>
        solve(
          map(gram(design), (element) => element + lambda),
          momentsWith(design, d),
        ),
    },
  },
  {
    id: 'ridge-subtracts-penalty',
    name: { ja: '正則化項の符号が逆になっている', en: 'Has the sign of the penalty wrong' },
    explanation: {
      ja: '$X^\\top X$ から $\\lambda I$ を引いています。重みを小さくするのではなく、大きくする向きに働きます。',
      en: '$\\lambda I$ is taken away from $X^\\top X$, which makes weights larger instead of smaller.',
    },
    hint: {
      ja: '誤差に $\\lambda \\lVert w \\rVert^2$ を足して微分すると、どんな式になりますか。',
      en: 'What does the derivative become when $\\lambda \\lVert w \\rVert^2$ is added to the error?',
    },
    variants: { 'ridge-regression': (design: NdArray, d: NdArray, lambda: number) => ridgeRegression(design, d, -lambda) },
  },
  {
    id: 'polynomial-without-constant',
    name: { ja: '0乗の列がない', en: 'Has no column for the power 0' },
    explanation: {
      ja: '1乗の列から始まっています。切片に当たる、値が 1 の列がありません。',
      en: 'The columns start at the power 1; the column of ones, that of the intercept, is missing.',
    },
    hint: {
      ja: '次数が 1 のとき、列は何本必要でしょうか。',
      en: 'How many columns are needed for degree 1?',
    },
    variants: { 'polynomial-design': (x: NdArray, degree: number) => designBy(x, degree, (value, column) => value ** (column + 1)) },
  },
  {
    id: 'polynomial-misses-highest-power',
    name: { ja: '最高次の列がない', en: 'Misses the highest power' },
    explanation: {
      ja: '列が（次数 − 1）乗で終わっています。`range(degree)` は `degree` を含みません。',
      en: 'The columns end one power below the degree; `range(degree)` does not include `degree`.',
    },
    hint: {
      ja: '最後の列が、$x$ の何乗になっているかを確かめてみましょう。',
      en: 'Which power of $x$ is your last column?',
    },
    variants: { 'polynomial-design': (x: NdArray, degree: number) => polynomialDesign(x, degree - 1) },
  },
  {
    id: 'polynomial-descending-powers',
    name: { ja: '次数の高い順に並べている', en: 'Orders the powers from high to low' },
    explanation: {
      ja: '列が次数の高い順に並んでいます（`np.vander` の既定の順です）。この問題では、0乗から順に並べます。',
      en: 'The columns run from the highest power down, as `np.vander` does by default; here they start at the power 0.',
    },
    hint: {
      ja: '最初の列がすべて 1 になっているかを確かめてみましょう。',
      en: 'Is your first column all ones?',
    },
    variants: {
      'polynomial-design': (x: NdArray, degree: number) => designBy(x, degree + 1, (value, column) => value ** (degree - column)),
    },
  },
  {
    id: 'multiples-for-powers',
    name: { ja: '累乗ではなく整数倍にしている', en: 'Takes multiples instead of powers' },
    explanation: {
      ja: '$x^j$ ではなく $j x$ を並べています。どの列も $x$ の定数倍なので、直線しか表せません。',
      en: 'The columns are $j x$ instead of $x^j$. They are all multiples of $x$ and can only give a line.',
    },
    hint: {
      ja: '$x = 3$ の行には、どんな数が並ぶべきでしょうか。',
      en: 'Which numbers should stand in the row of $x = 3$?',
    },
    variants: { 'polynomial-design': (x: NdArray, degree: number) => designBy(x, degree + 1, (value, column) => value * column) },
  },
  {
    id: 'base-and-exponent-swapped',
    name: { ja: '底と指数を取り違えている', en: 'Swaps base and exponent' },
    explanation: {
      ja: '$x^j$ ではなく $j^x$ を計算しています。',
      en: '$j^x$ is computed instead of $x^j$.',
    },
    hint: {
      ja: '$x = 3$、$j = 2$ の要素は、いくつになるべきでしょうか。',
      en: 'What should the element for $x = 3$, $j = 2$ be?',
    },
    variants: { 'polynomial-design': (x: NdArray, degree: number) => designBy(x, degree + 1, (value, column) => column ** value) },
  },
  {
    id: 'design-matrix-transposed',
    name: { ja: '計画行列の行と列が逆になっている', en: 'Has rows and columns of the design matrix swapped' },
    explanation: {
      ja: '1行が1つの次数になっています。計画行列では、1行が1件のデータです。',
      en: 'Each row is one power, but in a design matrix each row is one sample.',
    },
    hint: {
      ja: '行の数は、何の数と等しいはずでしょうか。',
      en: 'What should the number of rows be equal to?',
    },
    variants: { 'polynomial-design': (x: NdArray, degree: number) => transpose(polynomialDesign(x, degree)) },
  },
] satisfies NnMisconception[];
