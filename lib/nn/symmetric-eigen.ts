import { expectMatrix, expectSquare } from './array/expect-shape.ts';
import { fromData, type NdArray, shapeText } from './array/nd-array.ts';
import { ShapeError } from './shape-error.ts';

/** Eigenvalues ascending; column j of `vectors` belongs to `values[j]`. */
type Eigen = { values: NdArray; vectors: NdArray };

/**
 * $A = V \operatorname{diag}(\lambda) V^\top$ of a symmetric matrix by cyclic Jacobi rotations. Eigenvalues come in ascending order, as
 * from `np.linalg.eigh`; the columns of V have length 1, and the largest of their elements in size is positive (the sign is free).
 *
 * Shapes: (n, n) → values (n), vectors (n, n).
 * Source: C. Jacobi, 'Über ein leichtes Verfahren …', 1846; G. Golub, C. Van Loan, 'Matrix Computations', §8.5.
 * @throws ShapeError if A is not square; RangeError if it is not symmetric.
 */
export function symmetricEigen(a: NdArray): Eigen {
  const n = expectSquare(a);
  const rows = Array.from({ length: n }, (_, i) => Float64Array.from(a.data.subarray(i * n, (i + 1) * n)));
  const scale = Math.hypot(...a.data);
  refuseAsymmetry(rows, scale);
  // Row j of this is the eigenvector that stands in column j of V.
  const vectors = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_each, j) => (i === j ? 1 : 0)));
  while (offDiagonal(rows) > 1e-15 * scale) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(rows, vectors, p, q);
  }
  const order = Array.from(rows.keys()).sort((left, right) => at(rows, left, left) - at(rows, right, right));
  const sorted = order.map((j) => withPositiveLargest(vectors[j] as Float64Array));
  return {
    values: fromData(
      order.map((j) => at(rows, j, j)),
      [n],
    ),
    vectors: fromData(
      Float64Array.from({ length: n * n }, (_, index) => at(sorted, index % n, Math.floor(index / n))),
      [n, n],
    ),
  };
}

/**
 * The eigenvalues of $\begin{pmatrix} a & b \\ b & c \end{pmatrix}$ from its characteristic equation:
 * $\frac{a + c}{2} \pm \sqrt{\left(\frac{a - c}{2}\right)^2 + b^2}$, ascending. Shapes: (2, 2) → (2).
 * @throws ShapeError if the matrix is not 2 × 2.
 */
export function eigenvaluesOfTwoByTwo(a: NdArray): NdArray {
  const [first, off, , last] = a.data;
  if (expectSquare(a) !== 2 || first === undefined || off === undefined || last === undefined) {
    throw new ShapeError(`shape ${shapeText(a.shape)} is not (2, 2)`);
  }
  const centre = (first + last) / 2;
  const distance = Math.hypot((first - last) / 2, off);
  return fromData([centre - distance, centre + distance], [2]);
}

/** The last k columns of a matrix in reverse order: the leading eigenvectors, the largest first. Shapes: (n, m) → (n, k). */
export function leadingColumns(vectors: NdArray, k: number): NdArray {
  const [n, m] = expectMatrix(vectors);
  const data = Float64Array.from({ length: n * k }, (_, index) => {
    return vectors.data[Math.floor(index / k) * m + m - 1 - (index % k)] as number;
  });
  return fromData(data, [n, k]);
}

/** Turns the axes p and q so that A[p, q] becomes 0; the other elements off the diagonal do not grow in sum of squares. */
function rotate(rows: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const off = at(rows, p, q);
  if (off === 0) return;
  const theta = (at(rows, q, q) - at(rows, p, p)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of rows) mix(row, row, [p, q], [cosine, sine]);
  mixRows(rows, [p, q], [cosine, sine]);
  mixRows(vectors, [p, q], [cosine, sine]);
}

function mixRows(rows: Float64Array[], [p, q]: [number, number], turn: [number, number]): void {
  const left = rows[p] as Float64Array;
  const right = rows[q] as Float64Array;
  for (let k = 0; k < left.length; k++) mix(left, right, [k, k], turn);
}

/** (left[p], right[q]) ← (c left[p] − s right[q], s left[p] + c right[q]). */
function mix(left: Float64Array, right: Float64Array, [p, q]: [number, number], [cosine, sine]: [number, number]): void {
  const a = left[p] as number;
  const b = right[q] as number;
  left[p] = cosine * a - sine * b;
  right[q] = sine * a + cosine * b;
}

function withPositiveLargest(vector: Float64Array): Float64Array {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best), 0);
  return largest < 0 ? vector.map((value) => 0 - value) : vector;
}

function offDiagonal(rows: readonly Float64Array[]): number {
  return Math.hypot(...rows.flatMap((row, i) => [...row].filter((_, j) => i !== j)));
}

function refuseAsymmetry(rows: readonly Float64Array[], scale: number): void {
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < i; j++) {
      if (!(Math.abs(at(rows, i, j) - at(rows, j, i)) <= 1e-9 * scale))
        throw new RangeError(`elements (${i}, ${j}) and (${j}, ${i}) differ`);
    }
  }
}

function at(rows: readonly Float64Array[], i: number, j: number): number {
  return rows[i]?.[j] as number;
}
