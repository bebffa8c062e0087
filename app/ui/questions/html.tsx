type Props = {
  /** As the server has rendered and sanitised it; without `lang` it is code, which has none. */
  text: { html: string; lang?: string };
  as?: 'div' | 'span' | 'code';
  className?: string;
  id?: string;
};

/** The only place where HTML that we made enters a page as HTML. */
export function Html({ text, as: Element = 'div', className, id }: Props) {
  return <Element id={id} lang={text.lang} className={className} dangerouslySetInnerHTML={{ __html: text.html }} />;
}
