import type { Mark, Verdict } from '../../contract.ts';
import type { ComparedEdge, Comparison } from './compare-networks.ts';

/**
 * The marks: `layers`; `layer/<n>` for each layer of the key; `edges/<n>/<m>` for edges from one layer of the key to another, as
 * far as there are any; `edges/other` for those at superfluous layers; `labels`; `weights`.
 */
export function markNetwork({ columns, nodes, edges }: Comparison): Mark[] {
  const numberOf = (column: number) => columns[column]?.key ?? null;
  const layers = {
    missing: columns.filter(({ drawn }) => drawn === null).length,
    superfluous: columns.filter(({ key }) => key === null).length,
  };
  const marks: Mark[] = [
    markOf('layers', { ...layers, right: columns.length - layers.missing - layers.superfluous, isAllOrNothing: true }),
  ];
  columns.forEach(({ key }, column) => {
    if (key === null) return;
    const own = nodes.filter((node) => node.column === column);
    const count = (verdict: string) => own.filter((node) => node.verdict === verdict).length;
    marks.push(markOf(`layer/${key}`, { right: count('right'), missing: count('missing'), superfluous: count('superfluous') }));
  });
  const groups = new Map<string, ComparedEdge[]>();
  for (const edge of edges) {
    // An edge that was turned belongs where it should lead.
    const [start, end] = edge.verdict === 'turned' ? [edge.to, edge.from] : [edge.from, edge.to];
    const [first, second] = [numberOf(start.column), numberOf(end.column)];
    const id = first === null || second === null ? 'edges/other' : `edges/${first}/${second}`;
    groups.set(id, [...(groups.get(id) ?? []), edge]);
  }
  for (const [id, group] of groups) marks.push(markOf(id, countEdges(group)));
  const labels = nodes.flatMap(({ isLabelRight }) => (isLabelRight === null ? [] : [isLabelRight]));
  if (labels.length > 0) marks.push(markOf('labels', countRight(labels)));
  const weights = edges.flatMap(({ isWeightRight }) => (isWeightRight === null ? [] : [isWeightRight]));
  if (weights.length > 0) marks.push(markOf('weights', countRight(weights)));
  return marks;
}

type Counts = { right: number; missing: number; superfluous?: number; turned?: number; isAllOrNothing?: boolean };

function markOf(id: string, { right, missing, superfluous = 0, turned = 0, isAllOrNothing = false }: Counts): Mark {
  if (missing + superfluous + turned === 0) return { id, verdict: 'right' };
  const reason = { code: 'structure', missing, superfluous, turned } as const;
  const verdict: Verdict = right > 0 && !isAllOrNothing ? 'partial' : 'wrong';
  return { id, verdict, reason };
}

function countEdges(edges: readonly ComparedEdge[]): Counts {
  const count = (verdict: ComparedEdge['verdict']) => edges.filter((edge) => edge.verdict === verdict).length;
  return { right: count('right'), missing: count('missing'), superfluous: count('superfluous'), turned: count('turned') };
}

function countRight(verdicts: readonly boolean[]): Counts {
  const right = verdicts.filter((isRight) => isRight).length;
  return { right, missing: verdicts.length - right };
}
