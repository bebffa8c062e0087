/** The HTML of a text of one paragraph without the paragraph, to stand within a line. */
export function inlineHtml(html: string): string {
  const [, inner] = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html) ?? [];
  return inner ?? html;
}
