import { evaluate } from '../../expression/evaluate.ts';
import { ExpressionError } from '../../expression/expression-error.ts';
import type { ContentProblem } from '../../kind.ts';
import { type Activation, computeNetwork } from './compute-network.ts';
import { foldLabel } from './fold-label.ts';
import { type KeyNetwork, keyNetwork } from './key-network.ts';
import { MAX_EDGES } from './limits.ts';
import { mistakenNetwork } from './mistaken-network.ts';
import { readEdges } from './read-edges.ts';

type Checkable = Parameters<typeof keyNetwork>[0] & {
  mistakes?: readonly (Parameters<typeof mistakenNetwork>[1] & { misconception: string })[] | undefined;
  proof: {
    nodes: string;
    edges: string;
    computes?: { activation: Activation; cases: readonly { given: readonly number[]; gives: readonly number[] }[] } | undefined;
  };
};

/** Reads the key, counts it a second way and runs it where it has weights. */
export function checkNetwork(content: Checkable): ContentProblem[] {
  const key = keyNetwork(content);
  const problems = [...checkEdges(key, content.edges, ['edges']), ...checkLabels(key, content.labels ?? {})];
  if (problems.length > 0) return problems;
  return [
    ...checkCount('nodes', content.proof.nodes, key.layers.flat().length),
    ...checkCount('edges', content.proof.edges, key.edges.length),
    ...checkComputed(key, content.proof.computes),
    ...(content.mistakes ?? []).flatMap((mistake, index) =>
      checkEdges(mistakenNetwork(content, mistake), Array.isArray(mistake.edges) ? mistake.edges : 'full', ['mistakes', index]),
    ),
  ];
}

function checkEdges(key: KeyNetwork, lines: Checkable['edges'], path: ContentProblem['path']): ContentProblem[] {
  const unread = lines === 'full' ? [] : lines.filter((line) => readEdges(line) === null);
  const problems = unread.map((line) => ({ path, message: `"${line}" cannot be read: write x1 x2 -> h1, or x1 -> h1 = 0.5` }));
  const ids = key.layers.flat().map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    problems.push({ path, message: `node "${id}" is there twice` });
  const seen = new Set<string>();
  for (const { from, to } of key.edges) {
    for (const id of [from, to]) if (!ids.includes(id)) problems.push({ path, message: `node "${id}" is in no layer` });
    if (from === to) problems.push({ path, message: `"${from}" leads to itself` });
    if (seen.has(`${from} ${to}`)) problems.push({ path, message: `${from} -> ${to} is there twice` });
    seen.add(`${from} ${to}`);
  }
  const weighted = key.edges.filter(({ weight }) => weight !== null).length;
  if (weighted > 0 && weighted < key.edges.length) problems.push({ path, message: 'all edges need a weight, or none' });
  if (key.edges.length > MAX_EDGES) problems.push({ path, message: `there are more than ${MAX_EDGES} edges` });
  return problems;
}

function checkLabels({ layers }: KeyNetwork, labels: Readonly<Record<string, readonly string[]>>): ContentProblem[] {
  const nodes = layers.flat();
  const problems = Object.keys(labels)
    .filter((id) => !nodes.some((node) => node.id === id))
    .map((id): ContentProblem => ({ path: ['labels', id], message: 'is in no layer' }));
  for (const { id, labels: accepted } of nodes) {
    for (const label of accepted ?? []) {
      if (foldLabel(label) === '') problems.push({ path: ['labels', id], message: `"${label}" is empty when folded` });
    }
  }
  return problems;
}

function checkCount(field: 'nodes' | 'edges', source: string, count: number): ContentProblem[] {
  const path = ['proof', field];
  try {
    const value = evaluate(source, new Map());
    return value === count ? [] : [{ path, message: `gives ${String(value)}, the network has ${count}` }];
  } catch (error) {
    if (error instanceof ExpressionError) return [{ path, message: error.message }];
    throw error;
  }
}

function checkComputed(key: KeyNetwork, computes: Checkable['proof']['computes']): ContentProblem[] {
  const hasWeights = key.edges.some(({ weight }) => weight !== null);
  if (computes === undefined) return hasWeights ? [{ path: ['proof'], message: 'weights need `computes`: what the network gives' }] : [];
  return computes.cases.flatMap(({ given, gives }, index): ContentProblem[] => {
    const values = computeNetwork(key, given, computes.activation);
    const isEqual = values.length === gives.length && values.every((value, node) => Math.abs(value - (gives[node] ?? Number.NaN)) < 1e-9);
    return isEqual ? [] : [{ path: ['proof', 'computes', 'cases', index], message: `the network gives ${values.join(', ')}` }];
  });
}
