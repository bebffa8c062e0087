import type rehypeKatex from 'rehype-katex';

export type Root = Parameters<ReturnType<typeof rehypeKatex>>[0];
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

type Options = {
  drawFigure(source: string): string;
  images: Readonly<Record<string, string>>;
};

/** Fits clean HTML to our pages: figures drawn, images addressed by hash, tables that scroll, headings below the page's own. */
export function shapeForPage(options: Options) {
  return (tree: Root) => {
    tree.children = tree.children.flatMap((node) => shape(node, options)) as Root['children'];
  };
}

function shape(node: Node, options: Options): Node[] {
  if (node.type !== 'element') return [node];
  const figure = figureSource(node);
  if (figure !== null) return [{ type: 'raw', value: `<figure>${options.drawFigure(figure)}</figure>` } as unknown as Node];
  node.children = node.children.flatMap((child) => shape(child, options)) as Element['children'];
  switch (node.tagName) {
    case 'table':
      return [element('div', { className: ['table-scroll'], tabIndex: 0 }, [node])];
    case 'pre':
      node.properties['tabIndex'] = 0;
      return [node];
    case 'img':
      return withImage(node, options.images);
    case 'h1':
    case 'h2':
      node.tagName = 'h3';
      return [node];
    case 'h3':
      node.tagName = 'h4';
      return [node];
    default:
      return [node];
  }
}

/** The YAML of a ```figure block; null for anything else. */
function figureSource(node: Element): string | null {
  const [code] = node.children;
  if (node.tagName !== 'pre' || code?.type !== 'element') return null;
  if (![code.properties['className']].flat().includes('language-figure')) return null;
  const [content] = code.children;
  return content?.type === 'text' ? content.value : '';
}

/** An image of the bank; one that nobody knows, or that stands elsewhere on the net, is left out. */
function withImage(node: Element, images: Options['images']): Node[] {
  const { src, alt } = node.properties;
  const hash = typeof src === 'string' ? images[decodeURI(src)] : undefined;
  return hash === undefined ? [] : [element('img', { src: `/assets/${hash}`, alt: alt ?? '', loading: 'lazy' }, [])];
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}
