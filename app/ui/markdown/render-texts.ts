import type { Locale } from '../../i18n/locale.ts';
import { highlightPython } from '../questions/listing/highlight-python.ts';
import type { Rendered, RenderedText } from '../questions/rendered.ts';
import { type MarkdownContext, renderInline, renderMarkdown } from './render-markdown.ts';

type Options = { images?: MarkdownContext['images']; inline?: boolean };

/** A view with every `{ ja, en? }` and every listing inside it rendered, so that a browser gets ready HTML. */
export function renderTexts<T>(value: T, locale: Locale, options: Options = {}): Rendered<T> {
  // What `render` returns has the shape that `Rendered` describes; the compiler cannot follow a walk over any value.
  return render(value, locale, options) as Rendered<T>;
}

function render(value: unknown, locale: Locale, options: Options): unknown {
  if (Array.isArray(value)) return isListing(value) ? renderListing(value) : value.map((item) => render(item, locale, options));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isLocalText(value)) return renderText(value, locale, options);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, render(item, locale, options)]));
}

/** A text in the reader's language, or in Japanese, said so by `lang`, where there is no translation. */
export function renderText(
  text: { ja: string; en?: string | undefined },
  locale: Locale,
  { images = {}, inline = false }: Options = {},
): RenderedText {
  const lang: Locale = text[locale] === undefined ? 'ja' : locale;
  const source = text[lang] ?? text.ja;
  return { html: (inline ? renderInline : renderMarkdown)(source, { locale: lang, images }), lang };
}

type Line = { id: string; code: string };

function renderListing(lines: readonly Line[]): (Line & { html: string })[] {
  const html = highlightPython(lines.map((line) => line.code));
  return lines.map((line, index) => ({ ...line, html: html[index] ?? '' }));
}

function isLocalText(value: object): value is { ja: string; en?: string } {
  return 'ja' in value && typeof value.ja === 'string' && Object.keys(value).every((key) => key === 'ja' || key === 'en');
}

function isListing(value: unknown[]): value is Line[] {
  return (
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && 'code' in item && 'id' in item && Object.keys(item).length === 2)
  );
}
