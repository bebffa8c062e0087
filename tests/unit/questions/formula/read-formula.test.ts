import { describe, expect, test } from 'vitest';
import { canonicalSymbol, readFormula, type Vocabulary } from '#lib/questions/kinds/formula/reading/read-formula.ts';
import type { Tree } from '#lib/questions/kinds/formula/tree.ts';

const SYMBOLS = [
  'x',
  'z',
  'p',
  'e_1',
  'x_1',
  'w_{t+1}',
  "E'",
  '\\varepsilon',
  '\\bar{x}',
  'P(D \\mid H)',
  '\\frac{\\partial E}{\\partial w}',
];
const vocabulary: Vocabulary = { left: "f'(x)", variables: SYMBOLS.map((latex) => ({ latex })), functions: [] };

/** A tree as a Lisp would have it: `(+ z (- x))`. */
function written(tree: Tree): string {
  const all = (trees: Tree[]) => trees.map(written).join(' ');
  switch (tree.type) {
    case 'number':
      return String(tree.value);
    case 'symbol':
      return tree.symbol.replaceAll(' ', '');
    case 'constant':
      return tree.name;
    case 'sum':
      return `(+ ${all(tree.terms)})`;
    case 'product':
      return `(* ${all(tree.factors)})`;
    case 'quotient':
      return `(/ ${all([tree.above, tree.below])})`;
    case 'negative':
      return `(- ${written(tree.of)})`;
    case 'power':
      return `(^ ${all([tree.base, tree.exponent])})`;
    case 'call':
      return `(${tree.name} ${all(tree.args)})`;
  }
}

function read(latex: string, changes: Partial<Vocabulary> = {}): string {
  const reading = readFormula(latex, { ...vocabulary, ...changes });
  if (reading.ok) return written(reading.tree);
  const { code, from, to } = reading.problem;
  return `${code}: ${latex.slice(from, to)}`;
}

describe('what people type is read', () => {
  test.each([
    ['2x', '(* 2 x)'],
    ['x(1-x)', '(* x (+ 1 (- x)))'],
    ['-x^2', '(- (^ x 2))'],
    ['2\\cdot-3', '(* 2 (- 3))'],
    ['\\frac12 x', '(* (/ 1 2) x)'],
    ['\\dfrac{x}{z}', '(/ x z)'],
    ['1/2x', '(* (/ 1 2) x)'],
    ['xz/2', '(/ (* x z) 2)'],
    ['x/z/2', '(/ (/ x z) 2)'],
    ['e^{-x}', '(exp (- x))'],
    ['e^-x', '(exp (- x))'],
    ['e', 'e'],
    ['2\\pi', '(* 2 pi)'],
    ['\\sqrt[3]{x}', '(^ x (/ 1 3))'],
    ['\\sqrt x', '(sqrt x)'],
    ['\\log p', '(log p)'],
    ['-p\\log p-(1-p)\\log(1-p)', '(+ (- (* p (log p))) (- (* (+ 1 (- p)) (log (+ 1 (- p))))))'],
    ['\\log_2 x', '(/ (log x) (log 2))'],
    ['\\ln 2x', '(log (* 2 x))'],
    ['\\sin^2 x', '(^ (sin x) 2)'],
    ['\\max\\{0, x\\}', '(max 0 x)'],
    ['\\left|x - |z|\\right|', '(abs (+ x (- (abs z))))'],
    ['\\lfloor \\frac{x}{2} \\rfloor + 1', '(+ (floor (/ x 2)) 1)'],
    ['\\operatorname{ReLU}(x)', '(relu x)'],
    ['exp(-x)', '(exp (- x))'],
    ['xp', '(* x p)'],
    ['{x}^{2}', '(^ x 2)'],
  ])('%s', (latex, tree) => expect(read(latex)).toBe(tree));

  test.each([
    ['ｘ（１－ｘ）', 'x(1-x)'],
    ['x²', 'x^2'],
    ['x⁻¹', 'x^{-1}'],
    ['½x', '\\frac{1}{2}x'],
    ['2×x÷z', '2\\times x\\div z'],
    ['x−z', 'x-z'],
    ['xーz', 'x-z'],
    ['¥frac{x}{z}', '\\frac{x}{z}'],
    ['x₁', 'x_1'],
    ['ε', '\\epsilon'],
    ['E’', 'E^{\\prime}'],
    ['√x', '\\sqrt{x}'],
    ['\\mathbf{x}', 'x'],
    ['$x$', 'x'],
    ['w_{t + 1}', 'w_{t+1}'],
    ['\\overline{x}', '\\bar x'],
    ['P(D|H)', 'P(D \\mid H)'],
  ])('%s is read as %s', (typed, plain) => {
    expect(read(typed)).toBe(read(plain));
    expect(read(typed)).not.toContain(':');
  });

  test('variables of several tokens are one symbol', () => {
    expect(read("x_1 + w_{t+1}E' - \\frac{\\partial E}{\\partial w}")).toBe("(+ x_{1} (* w_{t+1} E') (- \\frac{\\partialE}{\\partialw}))");
  });

  test('e and pi are numbers unless the question declares them', () => {
    const variables = [{ latex: 'e' }, { latex: '\\pi' }, { latex: 'x' }];
    expect(read('e^x \\pi', { variables })).toBe('(* (^ e x) \\pi)');
  });

  test('σ is the sigmoid where the question offers it and declares no σ', () => {
    expect(read('\\sigma(x)')).toBe('unknown-variable: \\sigma');
    expect(read('\\sigma(x)', { functions: ['sigmoid'] })).toBe('(sigmoid x)');
    expect(read('\\sigma(x)', { functions: ['sigmoid'], variables: [{ latex: 'x' }, { latex: '\\sigma' }] })).toBe('(* \\sigma x)');
  });

  test('another way to write a variable is that variable', () => {
    const variables = [{ latex: '\\frac{\\partial E}{\\partial w}', also: ['\\partial E / \\partial w'] }];
    expect(read('\\partial E/\\partial w', { variables })).toBe(read('\\frac{\\partial E}{\\partial w}', { variables }));
  });

  test('the left side may be repeated', () => {
    expect(read("f'(x) = 2x")).toBe('(* 2 x)');
    expect(read('=2x')).toBe('(* 2 x)');
  });
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['x + y', 'unknown-variable: y'],
    ['x_2', 'unknown-variable: x_2'],
    ["x'", "unknown-variable: x'"],
    ['X', 'unknown-variable: X'],
    ['\\partial E', 'unknown-variable: \\partial E'],
    ['\\mathrm{net}', 'unknown-variable: \\mathrm{net}'],
    ['重み', 'unknown-variable: 重'],
    ['x!', 'unreadable: !'],
    ['\\sum_i x', 'unreadable: \\sum'],
    ['x ? z', 'unreadable: ?'],
    ['x,z', 'unreadable: ,'],
    ['x +', 'unfinished: +'],
    ['\\frac{x}{}', 'unfinished: \\frac{x}{'],
    ['\\frac{x}{\\placeholder{}}', 'unfinished: \\placeholder'],
    ['x^', 'unfinished: ^'],
    ['\\log', 'unfinished: \\log'],
    ['', 'unfinished: '],
    ['(x', 'unclosed: ('],
    ['x)', 'unclosed: )'],
    ['\\left(x', 'unclosed: ('],
    ['1/zx', 'ambiguous: /zx'],
    ['\\log p(1-p)', 'ambiguous: \\log p('],
    ['\\sin^{-1} x', 'ambiguous: ^{-1}'],
    ['x^2^3', 'ambiguous: ^2'],
    ['z = x', 'has-equals: z ='],
    ["f'(x) = z = x", 'has-equals: z ='],
  ])('%s', (latex, problem) => expect(read(latex)).toBe(problem));

  test('nesting beyond all reason', () => {
    expect(read(`${'('.repeat(900)}x${')'.repeat(900)}`)).toMatch(/^unreadable/);
    expect(read(`${'{'.repeat(900)}x${'}'.repeat(900)}`)).toMatch(/^unreadable/);
    expect(read('\\sqrt'.repeat(300))).toMatch(/^un/);
    expect(read(`${'-'.repeat(1900)}x`)).toContain('x');
  });
});

test('a symbol has one writing', () => {
  expect(['x_1', 'x_{1}', 'ｘ₁', '{x}_1', '\\mathbf{x}_1'].map(canonicalSymbol)).toEqual(Array.from({ length: 5 }, () => 'x _ { 1 }'));
  expect(canonicalSymbol("E_t'")).toBe(canonicalSymbol("E'_t"));
});
