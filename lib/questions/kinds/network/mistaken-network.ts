import { type KeyNetwork, keyNetwork } from './key-network.ts';

type Fields = Parameters<typeof keyNetwork>[0];
type Mistake = { layers?: Fields['layers'] | undefined; edges?: Fields['edges'] | 'turned' | undefined };

/** The network that someone with a misconception draws: what the mistake does not say is as in the key. */
export function mistakenNetwork(content: Fields, { layers, edges }: Mistake): KeyNetwork {
  if (edges === 'turned') {
    const { layers: nodes, edges: right } = keyNetwork({ ...content, layers: layers ?? content.layers });
    return { layers: nodes, edges: right.map(({ from, to, weight }) => ({ from: to, to: from, weight })) };
  }
  // Edges of the key speak of its own nodes; a network of other sizes is meant to be complete.
  const inherited = layers === undefined ? content.edges : 'full';
  return keyNetwork({ ...content, layers: layers ?? content.layers, edges: edges ?? inherited });
}
