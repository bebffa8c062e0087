import { Html } from '../questions/html.tsx';
import type { RenderedText } from '../questions/rendered.ts';

/** A text of an author, set for reading. */
export function Prose({ text, className = '' }: { text: RenderedText; className?: string }) {
  return <Html text={text} className={`prose ${className}`} />;
}
