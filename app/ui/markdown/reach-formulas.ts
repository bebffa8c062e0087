import type { Root } from './shape-for-page.ts';

type Parent = Pick<Root, 'children'>;

/** A display formula may be wider than a phone and then scrolls: keys must reach it. */
export function reachFormulas() {
  return (tree: Root) => reachIn(tree);
}

function reachIn({ children }: Parent): void {
  for (const node of children) {
    if (node.type !== 'element') continue;
    if ([node.properties['className']].flat().includes('katex-display')) node.properties['tabIndex'] = 0;
    else reachIn(node as Parent);
  }
}
