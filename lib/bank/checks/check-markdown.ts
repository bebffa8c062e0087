import katex from 'katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What is wrong in a Markdown text; `line` counts from 1 within the text. */
export type MarkdownProblem = { line: number; message: string };

type MarkdownNode = {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  lang?: string | null;
  depth?: number;
  children?: MarkdownNode[];
  position?: { start: { line: number } };
};

const ALLOWED = new Set(
  'root paragraph text strong emphasis inlineCode code list listItem table tableRow tableCell inlineMath math image link blockquote thematicBreak heading'.split(
    ' ',
  ),
);
const ALLOWED_CODE = new Set(['python', 'text', 'figure']);

export type MarkdownRules = {
  /** Opening pages may have headings, a question's texts may not. */
  headings: boolean;
  /** Names of the images that the text may show. */
  images: readonly string[];
  /** What is wrong with the YAML inside a `figure` block. */
  checkFigure(source: string): string[];
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** Only allowed constructs, formulas that render, no leftovers of marks that did not work. */
export function checkMarkdown(text: string, rules: MarkdownRules): MarkdownProblem[] {
  return [...nodesOf(parser.parse(text) as MarkdownNode)].flatMap((node) =>
    messagesFor(node, rules).map((message) => ({ line: node.position?.start.line ?? 1, message })),
  );
}

/** Names of the images that a text shows. */
export function imagesIn(text: string): string[] {
  return [...nodesOf(parser.parse(text) as MarkdownNode)].filter((node) => node.type === 'image').map((node) => node.url ?? '');
}

function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

function messagesFor(node: MarkdownNode, rules: MarkdownRules): string[] {
  if (!ALLOWED.has(node.type)) return [`"${node.type}" is not allowed in a text`];
  switch (node.type) {
    case 'text':
      return leftovers(node.value ?? '');
    case 'inlineMath':
    case 'math':
      return formulaProblems(node.value ?? '', node.type === 'math');
    case 'heading':
      return rules.headings && node.depth !== 1 ? [] : ['a heading is not allowed here'];
    case 'link':
      return node.url?.startsWith('https://') ? [] : [`a link must begin with https://, found "${node.url}"`];
    case 'image':
      return [
        ...(rules.images.includes(node.url ?? '') ? [] : [`there is no image "${node.url}" in the question's folder`]),
        ...(node.alt ? [] : ['an image needs a text that says what it shows: ![text](name)']),
      ];
    case 'code':
      if (!ALLOWED_CODE.has(node.lang ?? ''))
        return [`a code block names its language (${[...ALLOWED_CODE].join(', ')}), found "${node.lang ?? ''}"`];
      return node.lang === 'figure' ? rules.checkFigure(node.value ?? '') : [];
    default:
      return [];
  }
}

function leftovers(text: string): string[] {
  const found: string[] = [];
  if (text.includes('$')) found.push('a "$" stands alone: a formula is not closed');
  // CommonMark does not see **「…」** as bold when a letter follows at once.
  if (text.includes('**')) found.push('"**" is shown as it is: put the marks inside the brackets or a space around them');
  if (/\\[([]/.test(text)) found.push('formulas are written between $ or $$');
  return found;
}

function formulaProblems(formula: string, displayMode: boolean): string[] {
  try {
    katex.renderToString(formula, { displayMode, throwOnError: true, strict: 'error', trust: false });
    return [];
  } catch (error) {
    return [`formula "${formula}": ${error instanceof Error ? error.message : String(error)}`];
  }
}
