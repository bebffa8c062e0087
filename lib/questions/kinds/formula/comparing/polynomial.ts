/** A fraction of whole numbers in lowest terms; the denominator is positive. */
export type Ratio = { above: bigint; below: bigint };

/** Exact polynomials over any atoms: the key names a product of atoms with their exponents, `'z^2*w^1'`; no zero coefficients. */
export type Polynomial = ReadonlyMap<string, Ratio>;

/** From here on expanding costs more than it tells. */
const MAX_TERMS = 400;

/** An expression that is too large, or of a sort, that exact algebra cannot follow. */
export class BeyondAlgebra extends Error {
  override name = 'BeyondAlgebra';
}

export function ratio(above: bigint, below: bigint): Ratio {
  if (below === 0n) throw new BeyondAlgebra();
  const divisor = gcd(above < 0n ? -above : above, below < 0n ? -below : below) * (below < 0n ? -1n : 1n);
  return divisor === 0n ? { above: 0n, below: 1n } : { above: above / divisor, below: below / divisor };
}

export function constant(value: Ratio): Polynomial {
  return value.above === 0n ? new Map() : new Map([['', value]]);
}

export function atom(key: string, exponent = 1): Polynomial {
  return new Map([[exponent === 0 ? '' : `${key}^${exponent}`, ratio(1n, 1n)]]);
}

export function add(a: Polynomial, b: Polynomial): Polynomial {
  const sum = new Map(a);
  for (const [key, value] of b) put(sum, key, value);
  return sum;
}

export function multiply(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size * b.size > MAX_TERMS * 4) throw new BeyondAlgebra();
  const product = new Map<string, Ratio>();
  for (const [left, x] of a) {
    for (const [right, y] of b) put(product, joined(left, right), ratio(x.above * y.above, x.below * y.below));
  }
  if (product.size > MAX_TERMS) throw new BeyondAlgebra();
  return product;
}

/** In one order, so that equal polynomials are written alike. */
export function written(polynomial: Polynomial): string {
  return [...polynomial]
    .map(([key, { above, below }]) => `${above}/${below}·${key}`)
    .sort()
    .join(' + ');
}

function put(sum: Map<string, Ratio>, key: string, value: Ratio): void {
  const before = sum.get(key) ?? { above: 0n, below: 1n };
  const total = ratio(before.above * value.below + value.above * before.below, before.below * value.below);
  if (total.above === 0n) sum.delete(key);
  else sum.set(key, total);
}

/** The product of two monomials. */
function joined(left: string, right: string): string {
  const exponents = new Map<string, number>();
  for (const factor of [left, right].flatMap((key) => (key === '' ? [] : key.split('*')))) {
    const at = factor.lastIndexOf('^');
    const name = factor.slice(0, at);
    exponents.set(name, (exponents.get(name) ?? 0) + Number(factor.slice(at + 1)));
  }
  return [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .map(([name, exponent]) => `${name}^${exponent}`)
    .sort()
    .join('*');
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
