import katex from 'katex';
import { foldCharacters } from '#lib/questions/kinds/formula/reading/fold-characters.ts';

/** What MathLive writes and KaTeX does not know. */
const macros = {
  '\\placeholder': '{\\square}',
  '\\exponentialE': 'e',
  '\\differentialD': 'd',
  '\\mleft': '\\left',
  '\\mright': '\\right',
};

/** A typed formula as HTML, or null where LaTeX itself cannot set it. Safe: KaTeX escapes, and trusts no command. */
export function katexHtml(latex: string): string | null {
  try {
    const { text } = foldCharacters(latex);
    return katex.renderToString(text.replaceAll('$', ''), {
      strict: false,
      trust: false,
      throwOnError: true,
      macros: { ...macros },
      maxSize: 10,
    });
  } catch (error) {
    if (error instanceof katex.ParseError) return null;
    throw error;
  }
}
