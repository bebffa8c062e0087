import rehypeHighlight from 'rehype-highlight';
import { unified } from 'unified';

type Root = Parameters<ReturnType<typeof rehypeHighlight>>[0];
type Element = Extract<Root['children'][number], { type: 'element' }>;
type Node = Element['children'][number];

const highlighter = unified().use(rehypeHighlight).freeze();

/**
 * The lines of a Python listing as HTML. The listing is read as a whole, so that a docstring over several lines keeps
 * its colour, and cut at its line ends afterwards.
 */
export function highlightPython(lines: readonly string[]): string[] {
  const code: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'pre',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'code',
            properties: { className: ['language-python'] },
            children: [{ type: 'text', value: lines.join('\n') }],
          },
        ],
      },
    ],
  };
  // The highlighter changes the tree in place: it is still a root.
  const [sheet] = (highlighter.runSync(code) as Root).children;
  return toHtml(sheet?.type === 'element' ? sheet.children : []).split('\n');
}

/** Escaped text in spans, each span closed at a line end and opened again on the next line. */
function toHtml(nodes: readonly Node[], opening = '', closing = ''): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeHtml(node.value).replaceAll('\n', `${closing}\n${opening}`);
      if (node.type !== 'element') return '';
      if (node.tagName !== 'span') return toHtml(node.children);
      const tag = `<span class="${escapeHtml([node.properties['className']].flat().join(' '))}">`;
      return `${tag}${toHtml(node.children, opening + tag, `</span>${closing}`)}</span>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
