import { z } from 'zod';
import type { KindDefinition } from '../../kind.ts';
import { checkNetwork } from './check-network.ts';
import { cleanNetwork } from './clean-network.ts';
import { ACTIVATIONS } from './compute-network.ts';
import { keyNetwork } from './key-network.ts';
import { MAX_EDGES, MAX_LAYERS, MAX_NODES } from './limits.ts';
import { mistakenNetwork } from './mistaken-network.ts';
import { toDrawing } from './to-drawing.ts';

const NodeId = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,11}$/, 'use letters and figures');
const Layers = z.array(z.union([z.int().min(1).max(MAX_NODES), z.array(NodeId).min(1).max(MAX_NODES)])).max(MAX_LAYERS);
const Edges = z.union([z.literal('full'), z.array(z.string().max(200)).min(1)]);
const points = () => z.number().min(0).optional();

/** Fields of a `network` part in the file: a network to draw. */
export const networkShape = {
  /** From input to output: how many nodes, or their ids where edges or labels speak of them. */
  layers: Layers.min(1),
  /** `full`, or lines such as `x1 x2 -> h1` and `x1 -> h1 = 0.5`; with one weight all must have one, and it is asked. */
  edges: Edges,
  /** By node: the labels that are accepted, the one that is shown first. Nodes that are not here need none. */
  labels: z.record(NodeId, z.array(z.string().trim().min(1).max(40)).min(1)).optional(),
  /** How far a weight may be off. */
  weightTolerance: z.number().min(0).default(0.005),
  /** What each criterion counts: by default 1, edges 2. */
  points: z.strictObject({ layers: points(), sizes: points(), edges: points(), labels: points(), weights: points() }).optional(),
  /** Networks that show a misconception: other sizes, other edges (`turned`: all the wrong way round), or both. */
  mistakes: z
    .array(
      z.strictObject({
        layers: Layers.min(1).optional(),
        edges: z.union([z.literal('turned'), Edges]).optional(),
        misconception: z.string(),
      }),
    )
    .optional(),
  /** The numbers of nodes and edges reckoned another way, and what the network with its weights computes. */
  proof: z.strictObject({
    nodes: z.string(),
    edges: z.string(),
    computes: z
      .strictObject({
        activation: z.enum(ACTIVATIONS),
        cases: z.array(z.strictObject({ given: z.array(z.number()), gives: z.array(z.number()) })).min(1),
      })
      .optional(),
  }),
};
const Content = z.object(networkShape);
type Content = z.infer<typeof Content>;

/** What is asked beside nodes and edges. */
export const NetworkView = z.strictObject({ asksLabels: z.boolean(), asksWeights: z.boolean() });

export const NetworkAnswer = z.strictObject({
  kind: z.literal('network'),
  schema: z.literal(1),
  layers: z.array(z.array(z.strictObject({ id: z.string().max(20), label: z.string().max(40) })).max(MAX_NODES)).max(MAX_LAYERS),
  edges: z.array(z.strictObject({ from: z.string().max(20), to: z.string().max(20), weight: z.string().max(20) })).max(MAX_EDGES),
});

export const NetworkSolution = z.strictObject({
  layers: z.array(z.array(z.strictObject({ id: z.string(), labels: z.array(z.string()).nullable() }))),
  edges: z.array(z.strictObject({ from: z.string(), to: z.string(), weight: z.number().nullable() })),
  weightTolerance: z.number(),
});

export type NetworkContent = Content;
export type NetworkView = z.infer<typeof NetworkView>;
export type NetworkAnswer = z.infer<typeof NetworkAnswer>;
export type NetworkSolution = z.infer<typeof NetworkSolution>;

export const network: KindDefinition<Content, NetworkView, NetworkAnswer, NetworkSolution> = {
  schemaNumber: 1,
  view: NetworkView,
  toView: (content) => ({
    asksLabels: content.labels !== undefined,
    asksWeights: keyNetwork(content).edges.some(({ weight }) => weight !== null),
  }),
  answer: NetworkAnswer,
  isAnswered: (answer) => cleanNetwork(answer).layers.length > 0,
  rightAnswers: (content) => [{ kind: 'network', schema: 1, ...toDrawing(keyNetwork(content)) }],
  wrongAnswers: (content) =>
    (content.mistakes ?? []).map((mistake, index) => ({
      path: ['mistakes', index, 'misconception'],
      answer: { kind: 'network', schema: 1, ...toDrawing(mistakenNetwork(content, mistake)) },
      misconception: mistake.misconception,
    })),
  solution: NetworkSolution,
  toSolution: (content) => {
    const { layers, edges } = keyNetwork(content);
    return {
      layers: layers.map((layer) => layer.map(({ id, labels }) => ({ id, labels: labels === null ? null : [...labels] }))),
      edges,
      weightTolerance: content.weightTolerance,
    };
  },
  samplesOf: () => [],
  keyOf: ({ layers, edges, labels, weightTolerance, points: counts }) => ({ layers, edges, labels, weightTolerance, points: counts }),
  checkContent: checkNetwork,
};
