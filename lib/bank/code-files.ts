import type { QuestionSource } from '../questions/question.ts';

/** A Python file of a question, in its folder; `text` is canonical and ends the file's last line without a line end. */
export type CodeFile = { name: string; text: string };

/** The Python files of a question, by name; none unless it asks for code. */
export function codeFilesOf(source: QuestionSource): CodeFile[] {
  if (source.kind !== 'code') return [];
  return Object.entries(source.files)
    .map(([name, text]) => ({ name, text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
