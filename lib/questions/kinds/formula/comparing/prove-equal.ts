import type { FunctionName, Tree } from '../tree.ts';
import { add, atom, BeyondAlgebra, constant, multiply, type Polynomial, type Ratio, ratio, written } from './polynomial.ts';

/** A quotient of polynomials. */
type Fraction = { above: Polynomial; below: Polynomial };

/** `unknown`: the two may be equal by laws that are not polynomial ones, such as those of logarithms. */
export type Proof = 'equal' | 'different' | 'unknown';

const ONE = constant(ratio(1n, 1n));
const MAX_EXPONENT = 12n;

/**
 * Exact algebra: both formulas as quotients of polynomials in their variables, e^… (with the laws of exponents) and other
 * calls as they stand; equal if the difference expands to 0. A second witness beside sampling.
 */
export function proveEqual(a: Tree, b: Tree): Proof {
  try {
    const prover = new Prover();
    const [left, right] = [prover.fraction(a), prover.fraction(b)];
    const difference = add(multiply(left.above, right.below), negated(multiply(right.above, left.below)));
    if (difference.size === 0) return 'equal';
    return prover.isRational ? 'different' : 'unknown';
  } catch (error) {
    if (error instanceof BeyondAlgebra) return 'unknown';
    throw error;
  }
}

class Prover {
  /** Whether all that was met are numbers and variables, which are independent of each other. */
  isRational = true;

  fraction(tree: Tree): Fraction {
    switch (tree.type) {
      case 'number':
        return whole(constant(decimal(tree.value)));
      case 'symbol':
        return whole(atom(name(tree.symbol)));
      case 'constant':
        return tree.name === 'e' ? this.#exp(whole(ONE)) : whole(atom('π'));
      case 'sum':
        return tree.terms.map((term) => this.fraction(term)).reduce(plus, whole(new Map()));
      case 'product':
        return tree.factors.map((factor) => this.fraction(factor)).reduce(times, whole(ONE));
      case 'quotient':
        return over(this.fraction(tree.above), this.fraction(tree.below));
      case 'negative':
        return minus(this.fraction(tree.of));
      case 'power':
        return this.#power(this.fraction(tree.base), this.fraction(tree.exponent));
      case 'call':
        return this.#call(
          tree.name,
          tree.args.map((arg) => this.fraction(arg)),
        );
    }
  }

  #power(base: Fraction, exponent: Fraction): Fraction {
    const power = constantOf(exponent);
    if (power?.below !== 1n || power.above > MAX_EXPONENT || power.above < -MAX_EXPONENT) return this.#opaque('power', [base, exponent]);
    const count = Number(power.above < 0n ? -power.above : power.above);
    const raised = Array.from({ length: count }, () => base).reduce(times, whole(ONE));
    return power.above < 0n ? over(whole(ONE), raised) : raised;
  }

  #call(call: FunctionName, args: Fraction[]): Fraction {
    const [u = whole(ONE)] = args;
    const [up, down] = [() => this.#exp(u), () => this.#exp(minus(u))];
    switch (call) {
      case 'exp':
        return up();
      case 'sigmoid':
        return over(whole(ONE), plus(whole(ONE), down()));
      case 'tanh':
        return over(plus(up(), minus(down())), plus(up(), down()));
      case 'sinh':
        return over(plus(up(), minus(down())), whole(constant(ratio(2n, 1n))));
      case 'cosh':
        return over(plus(up(), down()), whole(constant(ratio(2n, 1n))));
      default:
        return this.#opaque(call, args);
    }
  }

  /** $e^{\sum c_i m_i} = \prod (e^{m_i})^{c_i}$ for whole $c_i$. */
  #exp(exponent: Fraction): Fraction {
    const divisor = constantOf({ above: exponent.below, below: ONE });
    if (!divisor) return this.#opaque('exp', [exponent]);
    this.isRational = false;
    let result = whole(ONE);
    for (const [monomial, coefficient] of exponent.above) {
      const { above, below } = ratio(coefficient.above * divisor.below, coefficient.below * divisor.above);
      if (above > 1000n || above < -1000n) throw new BeyondAlgebra();
      const power = atom(name(`exp(${monomial}/${below})`), Math.abs(Number(above)));
      result = above < 0n ? over(result, whole(power)) : times(result, whole(power));
    }
    return result;
  }

  /** A call as it stands: the same only as one whose arguments are written alike. */
  #opaque(call: string, args: Fraction[]): Fraction {
    this.isRational = false;
    return whole(atom(name(`${call}(${args.map(({ above, below }) => `${written(above)} over ${written(below)}`).join(', ')})`)));
  }
}

/** Keys of monomials are joined by `*` and `^`: names must not have them. */
function name(text: string): string {
  return text.replaceAll('*', '×').replaceAll('^', '↑');
}

function decimal(value: number): Ratio {
  const [, digits = '', places = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (digits === '') throw new BeyondAlgebra();
  const shift = Number(power) - places.length;
  const figures = BigInt(digits + places);
  return shift < 0 ? ratio(figures, 10n ** BigInt(-shift)) : ratio(figures * 10n ** BigInt(shift), 1n);
}

function constantOf({ above, below }: Fraction): Ratio | null {
  const [top = ratio(0n, 1n), bottom] = [above.get(''), below.get('')];
  if (!bottom || below.size !== 1 || above.size > 1 || (above.size === 1 && !above.has(''))) return null;
  return ratio(top.above * bottom.below, top.below * bottom.above);
}

function whole(above: Polynomial): Fraction {
  return { above, below: ONE };
}

function plus(a: Fraction, b: Fraction): Fraction {
  if (written(a.below) === written(b.below)) return { above: add(a.above, b.above), below: a.below };
  return { above: add(multiply(a.above, b.below), multiply(b.above, a.below)), below: multiply(a.below, b.below) };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { above: multiply(a.above, b.above), below: multiply(a.below, b.below) };
}

function over(a: Fraction, b: Fraction): Fraction {
  if (b.above.size === 0) throw new BeyondAlgebra();
  return { above: multiply(a.above, b.below), below: multiply(a.below, b.above) };
}

function minus(a: Fraction): Fraction {
  return { above: negated(a.above), below: a.below };
}

function negated(polynomial: Polynomial): Polynomial {
  return multiply(polynomial, constant(ratio(-1n, 1n)));
}
