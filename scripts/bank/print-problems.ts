import { join, relative } from 'node:path';
import type { BankProblem } from '#lib/bank/bank-files.ts';

/** Prints problems as `file:line field: message`, the form that editors and terminals turn into links. */
export function printProblems(root: string, problems: readonly BankProblem[]): void {
  const lines = problems.map(
    ({ path, line, field, message }) =>
      `${relative(process.cwd(), join(root, path))}:${line} ${field === '' ? '' : `${field}: `}${message}`,
  );
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
