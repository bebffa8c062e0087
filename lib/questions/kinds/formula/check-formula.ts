import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import type { ContentProblem } from '../../kind.ts';
import { compareTrees } from './comparing/compare-trees.ts';
import { evaluateTree, type Point } from './comparing/evaluate-tree.ts';
import { proveEqual } from './comparing/prove-equal.ts';
import { MIN_POINT_COUNT, type Sampled, usablePoints } from './comparing/sample-points.ts';
import { type Form, isInForm } from './form.ts';
import { canonicalSymbol, readFormula, type Vocabulary } from './reading/read-formula.ts';
import type { Tree } from './tree.ts';

type Checkable = Omit<Vocabulary, 'variables'> & {
  variables: readonly (Sampled & { also?: readonly string[] | undefined; name?: string | undefined })[];
  form: Form;
  answer: string;
  proof: string | { derivativeOf: string; by: string } | { latex: string };
  equivalents: readonly string[];
  wrong: readonly string[];
  mistakes?: readonly { latex: string; misconception: string }[] | undefined;
};

/** Relative difference up to which a proof agrees: a numerical derivative is not exact. */
const AGREES = 1e-6;

/** Derives the formula a second way and holds algebra against sampling. */
export function checkFormula(content: Checkable): ContentProblem[] {
  const ofVariables = checkVariables(content);
  const answer = readFormula(content.answer, content);
  if (!answer.ok) return [...ofVariables, { path: ['answer'], message: unread(content.answer, answer.problem) }];
  if (ofVariables.length > 0) return ofVariables;
  const count = usablePoints(answer.tree, content.variables).length;
  if (count < MIN_POINT_COUNT) {
    return [
      {
        path: ['variables'],
        message: `the answer is defined and steady at ${count} of 40 points of the domain; ${MIN_POINT_COUNT} are needed`,
      },
    ];
  }
  return [
    ...(isInForm(answer.tree, content.form, answer.tree) ? [] : [{ path: ['answer'], message: `is not ${content.form}` }]),
    ...checkProof(content, answer.tree),
    ...checkWitnesses(content, answer.tree),
  ];
}

function checkVariables({ variables, left }: Checkable): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const seen = new Set<string>();
  const names = new Set<string>();
  variables.forEach((variable, index) => {
    const { latex, also = [], from, to, whole } = variable;
    for (const writing of [latex, ...also]) {
      const symbol = canonicalSymbol(writing);
      if (seen.has(symbol)) problems.push({ path: ['variables', index], message: `"${writing}" is declared twice` });
      seen.add(symbol);
    }
    const name = nameOf(variable);
    if (name === '') problems.push({ path: ['variables', index], message: 'needs a `name` for the proof' });
    else if (names.has(name)) problems.push({ path: ['variables', index], message: `the proof already calls another one "${name}"` });
    names.add(name);
    if (from >= to) problems.push({ path: ['variables', index, 'to'], message: 'must be above `from`' });
    if (whole && !(Number.isInteger(from) && Number.isInteger(to)))
      problems.push({ path: ['variables', index], message: 'the domain of whole numbers has whole bounds' });
  });
  if (left !== undefined && seen.has(canonicalSymbol(left))) problems.push({ path: ['left'], message: 'is one of the variables' });
  return problems;
}

function checkProof({ proof, ...content }: Checkable, answer: Tree): ContentProblem[] {
  const { variables } = content;
  let proven: (point: Point) => number;
  if (typeof proof === 'object' && 'latex' in proof) {
    const reading = readFormula(proof.latex, content);
    if (!reading.ok) return [{ path: ['proof', 'latex'], message: unread(proof.latex, reading.problem) }];
    proven = (point) => evaluateTree(reading.tree, point);
  } else {
    const source = typeof proof === 'string' ? proof : proof.derivativeOf;
    const namesAt = (point: Point) =>
      new Map(variables.map((variable) => [nameOf(variable), point.get(canonicalSymbol(variable.latex)) ?? Number.NaN]));
    proven = (point) =>
      typeof proof === 'string' ? numberOf(source, namesAt(point)) : derivative(source, { by: proof.by, names: namesAt(point) });
  }
  try {
    for (const { point, value } of usablePoints(answer, variables)) {
      const found = proven(point);
      if (Math.abs(found - value) <= AGREES * Math.max(1, Math.abs(value))) continue;
      const at = variables.map(({ latex }) => `${latex} = ${point.get(canonicalSymbol(latex))}`).join(', ');
      return [{ path: ['proof'], message: `gives ${found} where the answer is ${value}: at ${at}` }];
    }
    return [];
  } catch (error) {
    if (error instanceof ExpressionError) return [{ path: ['proof'], message: error.message }];
    throw error;
  }
}

/** Sampling says what is accepted; where exact algebra can tell, it must say the same. */
function checkWitnesses(content: Checkable, answer: Tree): ContentProblem[] {
  const others = [
    ...content.equivalents.map((latex, index) => ({ latex, path: ['equivalents', index], mayBeUnread: false })),
    ...(content.mistakes ?? []).map(({ latex }, index) => ({ latex, path: ['mistakes', index, 'latex'], mayBeUnread: false })),
    ...content.wrong.map((latex, index) => ({ latex, path: ['wrong', index], mayBeUnread: true })),
  ];
  return others.flatMap(({ latex, path, mayBeUnread }): ContentProblem[] => {
    const reading = readFormula(latex, content);
    if (!reading.ok) return mayBeUnread ? [] : [{ path, message: unread(latex, reading.problem) }];
    const { isEqual } = compareTrees(answer, reading.tree, content.variables);
    const proof = proveEqual(answer, reading.tree);
    if (isEqual && proof === 'different')
      return [{ path, message: 'is equal at all points, but algebra says that it is another function' }];
    if (!isEqual && proof === 'equal') return [{ path, message: 'is equal by algebra, but not at all points' }];
    return [];
  });
}

function nameOf({ latex, name }: { latex: string; name?: string | undefined }): string {
  return name ?? latex.replace(/[^A-Za-z0-9]/g, '').replace(/^[0-9]+/, '');
}

function numberOf(source: string, names: ReadonlyMap<string, number>): number {
  const value = evaluate(source, names);
  if (typeof value !== 'number') throw new ExpressionError('a number is expected', 1);
  return value;
}

/** Central differences, extrapolated once (Richardson): the error is of the order of h⁴. */
function derivative(source: string, { by, names }: { by: string; names: ReadonlyMap<string, number> }): number {
  const at = names.get(by) ?? 0;
  const slope = (h: number) =>
    (numberOf(source, new Map([...names, [by, at + h]])) - numberOf(source, new Map([...names, [by, at - h]]))) / (2 * h);
  const step = 1e-3 * Math.max(1e-2, Math.abs(at));
  return (4 * slope(step / 2) - slope(step)) / 3;
}

function unread(latex: string, { code, from, to }: { code: string; from: number; to: number }): string {
  return `cannot be read (${code}): "${latex.slice(from, to)}" at character ${from + 1}`;
}
