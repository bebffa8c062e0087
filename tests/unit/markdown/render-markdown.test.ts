import { describe, expect, test } from 'vitest';
import { renderInline, renderMarkdown } from '#app/ui/markdown/render-markdown.ts';

const ja = { locale: 'ja' } as const;

describe('renderMarkdown', () => {
  test('drops scripts, handlers and HTML that a text brings along', () => {
    const html = renderMarkdown('<script>alert(1)</script>\n\n<b onclick="x()">太字</b> [x](javascript:alert(1))', ja);
    expect(html).not.toMatch(/script|onclick|javascript/);
    expect(html).toContain('太字');
  });

  test('shows an image of the bank by the hash of its bytes, and no other', () => {
    const html = renderMarkdown('![損失曲線](loss.png)\n\n![他](https://example.org/a.png)', {
      locale: 'ja',
      images: { 'loss.png': 'abc123' },
    });
    expect(html).toContain('<img src="/assets/abc123" alt="損失曲線"');
    expect(html).not.toContain('example.org');
  });

  test('renders a formula as MathML and as a drawing', () => {
    const html = renderMarkdown('$u = xW + b$', ja);
    expect(html).toContain('<math');
    expect(html).toContain('katex-html');
  });

  test('lets keys reach a display formula, which may scroll', () => {
    expect(renderMarkdown('$$\nE = y - d\n$$', ja)).toContain('<span class="katex-display" tabindex="0">');
    expect(renderMarkdown('$E$', ja)).not.toContain('tabindex');
  });

  test('does not let a formula make links', () => {
    expect(renderMarkdown(String.raw`$\href{javascript:alert(1)}{x}$`, ja)).not.toMatch(/<a[ >]/);
  });

  test('draws a figure block with its title in the language of the text', () => {
    const text = '```figure\nname: network-diagram\nparams:\n  layers: [2, 3, 1]\n```';
    expect(renderMarkdown(text, ja)).toContain('<title>ニューラルネットワークの図');
    expect(renderMarkdown(text, { locale: 'en' })).toContain('<title>Diagram of a neural network');
  });

  test('cannot be made to print raw SVG by a text', () => {
    expect(renderMarkdown('<svg onload="x()"></svg>', ja)).not.toContain('svg');
  });

  test('colours Python and leaves plain text alone', () => {
    expect(renderMarkdown('```python\nimport numpy as np\n```', ja)).toContain('hljs-keyword');
    expect(renderMarkdown('```text\nimport numpy as np\n```', ja)).not.toContain('hljs-keyword');
  });

  test('keeps headings below those of the page', () => {
    expect(renderMarkdown('## 見出し', ja)).toContain('<h3>見出し</h3>');
  });
});

describe('renderInline', () => {
  test('has no paragraph around a single line', () => {
    expect(renderInline('$z$ は**出力**', ja)).toMatch(/^<span class="katex">.*<strong>出力<\/strong>$/s);
  });

  test('keeps the paragraphs of a longer text', () => {
    expect(renderInline('一\n\n二', ja)).toBe('<p>一</p>\n<p>二</p>');
  });
});
