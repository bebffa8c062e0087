import { gradeNetwork } from '#lib/grading/kinds/network/grade-network.ts';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { keyNetwork } from '#lib/questions/kinds/network/key-network.ts';
import type { NetworkContent } from '#lib/questions/kinds/network/network.ts';
import { toDrawing } from '#lib/questions/kinds/network/to-drawing.ts';
import { NO_STEMS } from './build-content.ts';

export type NetworkFields = Pick<NetworkContent, 'layers' | 'edges'> & Partial<NetworkContent>;

/** What is asked; the proof plays no part in grading. */
export function buildNetwork(fields: NetworkFields): NetworkContent {
  return { weightTolerance: 0.005, proof: { nodes: '', edges: '' }, ...fields };
}

/** A drawing in the short form of a question file. */
export function draw(layers: NetworkFields['layers'], edges: NetworkFields['edges'] = 'full'): DrawnNetwork {
  return toDrawing(keyNetwork({ layers, edges }));
}

/** A drawing whose nodes are labelled by their ids. */
export function drawLabelled(layers: string[][], edges: string[]): DrawnNetwork {
  const { layers: nodes, edges: joined } = draw(layers, edges);
  return { layers: nodes.map((layer) => layer.map(({ id }) => ({ id, label: id }))), edges: joined };
}

export function gradeDrawing(fields: NetworkFields, drawn: DrawnNetwork) {
  return gradeNetwork.grade(buildNetwork(fields), { kind: 'network', schema: 1, ...drawn }, NO_STEMS);
}
