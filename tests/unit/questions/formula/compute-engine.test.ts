import { resolve } from 'node:path';
import { ComputeEngine } from '@cortex-js/compute-engine';
import { expect, test } from 'vitest';
import { readBank } from '#lib/bank/read-bank.ts';
import { questionsOf } from '#lib/bank/walk-content.ts';
import { evaluateTree } from '#lib/questions/kinds/formula/comparing/evaluate-tree.ts';
import { drawPoints } from '#lib/questions/kinds/formula/comparing/sample-points.ts';
import { canonicalSymbol, readFormula } from '#lib/questions/kinds/formula/reading/read-formula.ts';
import type { FunctionName, Tree } from '#lib/questions/kinds/formula/tree.ts';
import { partsOf } from '#lib/questions/parts.ts';

/** MathJSON, which the independent implementation computes with. */
type MathJson = string | number | [string, ...MathJson[]];

const HEADS: Partial<Record<FunctionName, string>> = {
  exp: 'Exp',
  log: 'Ln',
  sqrt: 'Sqrt',
  abs: 'Abs',
  floor: 'Floor',
  ceil: 'Ceil',
  max: 'Max',
  tanh: 'Tanh',
  sin: 'Sin',
  cos: 'Cos',
};

function toMathJson(tree: Tree, names: ReadonlyMap<string, string>): MathJson {
  const all = (trees: Tree[]) => trees.map((each) => toMathJson(each, names));
  switch (tree.type) {
    case 'number':
      return tree.value;
    case 'symbol':
      return names.get(tree.symbol) ?? 'Nothing';
    case 'constant':
      return tree.name === 'e' ? 'ExponentialE' : 'Pi';
    case 'sum':
      return ['Add', ...all(tree.terms)];
    case 'product':
      return ['Multiply', ...all(tree.factors)];
    case 'quotient':
      return ['Divide', ...all([tree.above, tree.below])];
    case 'negative':
      return ['Negate', ...all([tree.of])];
    case 'power':
      return ['Power', ...all([tree.base, tree.exponent])];
    case 'call':
      return [HEADS[tree.name] ?? tree.name, ...all(tree.args)];
  }
}

test('an independent algebra system computes the same values for the formulas of the bank, and proves equivalents', async () => {
  const bank = await readBank(resolve(import.meta.dirname, '../../../../questions'));
  const formulas = questionsOf(bank)
    .flatMap((file) => partsOf(file.parsed.value))
    .flatMap((part) => (part.kind === 'formula' ? [part.content] : []));
  expect(formulas.length).toBeGreaterThan(4);

  const engine = new ComputeEngine();
  let proven = 0;
  let equivalents = 0;
  for (const content of formulas) {
    const names = new Map(content.variables.map(({ latex }, index) => [canonicalSymbol(latex), `v${index}`]));
    const treeOf = (latex: string) => {
      const reading = readFormula(latex, content);
      if (!reading.ok) throw reading.problem;
      return reading.tree;
    };
    const answer = treeOf(content.answer);
    const boxed = engine.box(toMathJson(answer, names));
    for (const point of drawPoints(content.variables).slice(0, 3)) {
      const values = Object.fromEntries([...point].map(([symbol, value]) => [names.get(symbol) ?? '', value]));
      expect(Number(boxed.subs(values).N().valueOf()), `${content.answer} at ${JSON.stringify(values)}`).toBeCloseTo(
        evaluateTree(answer, point),
        9,
      );
    }
    for (const latex of content.equivalents) {
      equivalents++;
      if (
        engine
          .box(['Subtract', toMathJson(answer, names), toMathJson(treeOf(latex), names)])
          .simplify()
          .is(0)
      )
        proven++;
    }
  }
  // It cannot prove all that is equal: quotients that must be brought to one denominator, for instance.
  expect(proven).toBeGreaterThan(equivalents / 2);
}, 60_000);
