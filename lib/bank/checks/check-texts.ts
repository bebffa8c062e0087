import type { BankFiles, BankProblem } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { sectionsOf, textsIn } from '../walk-content.ts';
import { checkMarkdown, imagesIn, type MarkdownRules } from './check-markdown.ts';

/** Every Markdown text of the bank: questions, misconceptions, opening pages; and images that no text shows. */
export function checkTexts(bank: Pick<BankFiles, 'subjects'>, checkFigure: MarkdownRules['checkFigure']): BankProblem[] {
  return sectionsOf(bank).flatMap(({ id, questions, misconceptions, summary }) => [
    ...questions.flatMap((file) => {
      const images = file.assets.map((asset) => asset.name);
      const shown = new Set([...textsIn(file.parsed.value)].flatMap(({ text }) => imagesIn(text)));
      const unused = file.assets.filter((asset) => !shown.has(asset.name));
      return [
        ...checkFile(file, { headings: false, images, checkFigure }),
        ...unused.map((asset) => ({
          path: asset.path,
          line: 1,
          column: 1,
          field: '',
          message: 'no text of the question shows this image',
          sort: 'content' as const,
        })),
      ];
    }),
    ...(misconceptions === null ? [] : checkFile(misconceptions, { headings: false, images: [], checkFigure })),
    ...Object.entries(summary).flatMap(([locale, text]) =>
      checkMarkdown(text, { headings: true, images: [], checkFigure }).map(({ line, message }) => ({
        path: `${id}/summary.${locale}.md`,
        line,
        column: 1,
        field: '',
        message,
        sort: 'content' as const,
      })),
    ),
  ]);
}

function checkFile(
  file: { path: string; parsed: { value: unknown; locate: Parameters<typeof problemAt>[0]['parsed']['locate'] } },
  rules: MarkdownRules,
): BankProblem[] {
  return [...textsIn(file.parsed.value)].flatMap(({ text, path }) =>
    checkMarkdown(text, rules).map(({ line, message }) => {
      const problem = problemAt(file, path, message);
      // A text of several lines stands below its field's name.
      return text.includes('\n') ? { ...problem, line: problem.line + line, column: 1 } : problem;
    }),
  );
}
