import rehypeHighlight from 'rehype-highlight';
import { unified } from 'unified';
import { replaceMarkers } from '#lib/questions/kinds/cloze/markers.ts';
import { escapeHtml } from './escape-html.ts';

type Root = Parameters<ReturnType<typeof rehypeHighlight>>[0];
type Element = Extract<Root['children'][number], { type: 'element' }>;
type Node = Element['children'][number];

const PRIVATE_USE = 0xe000;

const highlighter = unified().use(rehypeHighlight).freeze();

/**
 * The lines of a Python listing as HTML. The listing is read as a whole, so that a docstring over several lines keeps
 * its colour, and cut at its line ends afterwards. Blanks (`{{id}}`) come out as they went in, whatever word their id is.
 */
export function highlightPython(lines: readonly string[]): string[] {
  const blanks: string[] = [];
  // One letter of private use each: no word of Python, and nothing that a listing has.
  const shielded = replaceMarkers(lines.join('\n'), (id) => String.fromCharCode(PRIVATE_USE + blanks.push(`{{${id}}}`) - 1));
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
            children: [{ type: 'text', value: shielded }],
          },
        ],
      },
    ],
  };
  // The highlighter changes the tree in place: it is still a root.
  const [sheet] = (highlighter.runSync(code) as Root).children;
  const html = toHtml(sheet?.type === 'element' ? sheet.children : []);
  return html.replace(/[\ue000-\uefff]/g, (letter) => blanks[letter.charCodeAt(0) - PRIVATE_USE] ?? letter).split('\n');
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
