import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tagHighlighter, tags } from '@lezer/highlight';

/** The colours of every other listing: by its classes, so that one style sheet serves both themes. */
export const pythonColours: Extension = syntaxHighlighting(
  tagHighlighter([
    { tag: [tags.keyword, tags.bool, tags.null, tags.self], class: 'hljs-keyword' },
    { tag: tags.standard(tags.variableName), class: 'hljs-built_in' },
    { tag: [tags.string, tags.special(tags.string), tags.escape], class: 'hljs-string' },
    { tag: [tags.number, tags.meta], class: 'hljs-number' },
    { tag: tags.comment, class: 'hljs-comment' },
    { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], class: 'hljs-title' },
  ]),
);
