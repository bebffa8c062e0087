import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { drawFigure } from '#lib/questions/figures/draw-figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { reachFormulas } from './reach-formulas.ts';
import { RecentMap } from './recent-map.ts';
import { shapeForPage } from './shape-for-page.ts';

export type MarkdownContext = {
  /** The language of the text: figures write their titles and axes in it. */
  locale: Locale;
  /** Name of an image to the hash of its bytes; an image without one is left out. */
  images?: Readonly<Record<string, string>>;
};

/** About 10 kB a text: the whole bank of a year fits, and the memory stays bounded whatever is asked for. */
const rendered = new RecentMap<string, string>(3_000);

/** Markdown of the bank as HTML that is safe to put into a page; formulas are MathML with KaTeX's drawing beside it. */
export function renderMarkdown(text: string, context: MarkdownContext): string {
  const { locale, images = {} } = context;
  const key = `${locale}\n${JSON.stringify(images)}\n${text}`;
  return rendered.getOrMake(key, () => String(processorFor({ locale, images }).processSync(text)));
}

/** The same for a line inside another one: without the paragraph around it. */
export function renderInline(text: string, context: MarkdownContext): string {
  const html = renderMarkdown(text, context);
  const [, inner] = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html) ?? [];
  return inner ?? html;
}

const schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display'] as [string, RegExp, string, string]],
  },
};

/*
 * Sanitised first: what comes after is made here of clean text (KaTeX without trust, the highlighter, our figures), and
 * `raw` nodes, which only figures are, cannot come from a text.
 */
function processorFor({ locale, images }: Required<MarkdownContext>) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(shapeForPage, { drawFigure: (source: string) => drawFigure(source, locale), images })
    .use(rehypeKatex, { output: 'htmlAndMathml', strict: false, trust: false })
    .use(reachFormulas)
    .use(rehypeHighlight, { plainText: ['text', 'math'] })
    .use(rehypeStringify, { allowDangerousHtml: true });
}
