/** A text and what is selected in it. */
export type Edited = { text: string; from: number; to: number };

/**
 * A key's template put into plain LaTeX: what is selected goes to the first place for it, and the cursor to the first gap
 * that is left, or behind the whole.
 */
export function insertTemplate({ text, from, to }: Edited, template: string): Edited {
  let selected = text.slice(from, to);
  let gap: number | null = null;
  let written = '';
  // Sized brackets are for the eye; whoever types LaTeX sees the plain ones.
  for (const piece of template.replace(/\\(?:left|right)/g, '').split(/(#[@0?])/)) {
    if (!/^#[@0?]$/.test(piece)) {
      written += piece;
      continue;
    }
    if (piece !== '#?' && selected !== '') {
      written += selected;
      selected = '';
    } else if (piece !== '#@' || template.startsWith('\\frac')) {
      gap ??= from + written.length;
    }
  }
  // A command and a letter behind it would be another command.
  const after = text.slice(to);
  const space = /\\[A-Za-z]+$/.test(written) && /^[A-Za-z]/.test(after) ? ' ' : '';
  const before = /\\[A-Za-z]+$/.test(text.slice(0, from)) && /^[A-Za-z]/.test(written) ? ' ' : '';
  const cursor = (gap ?? from + written.length + space.length) + before.length;
  return { text: text.slice(0, from) + before + written + space + after, from: cursor, to: cursor };
}

/** What the delete key leaves: a selection goes, else the character, command or emptied script before the cursor. */
export function deleteBackwards({ text, from, to }: Edited): Edited {
  if (from !== to) return { text: text.slice(0, from) + text.slice(to), from, to: from };
  const length = /(?:\\[A-Za-z]+ ?|[\s\S])$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  return { text: text.slice(0, from - length) + text.slice(to), from: from - length, to: from - length };
}
