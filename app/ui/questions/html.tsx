import type { RenderedText } from './rendered.ts';

/** A text that the server has rendered and sanitised. */
export function Html({ text, className, id }: { text: RenderedText; className?: string; id?: string }) {
  return <div id={id} lang={text.lang} className={className} dangerouslySetInnerHTML={{ __html: text.html }} />;
}
