import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Agreement, agreementBank, JudgedAnswers } from '#lib/bank/agreement-bank.ts';
import { readBank } from '#lib/bank/read-bank.ts';

/** `bank agreement <file>`: how far the rubric grader agrees with a teacher, as a Markdown table, then where it does not. */
export async function agreement(root: string, file: string): Promise<number> {
  const judged = JudgedAnswers.parse(parse(await readFile(file, 'utf8')));
  const rows = agreementBank(await readBank(root), judged);
  process.stdout.write(`${table(rows)}\n${disagreements(rows)}`);
  return 0;
}

function table(rows: readonly Agreement[]): string {
  const lines = rows.map((row) =>
    line([`${row.question} ${nameOf(row)}`, row.answers, row.verdicts, percent(row), row.tooKind.length, row.tooStrict.length]),
  );
  const total = {
    verdicts: sum(rows.map((row) => row.verdicts)),
    agreed: sum(rows.map((row) => row.agreed)),
  };
  const last = line([
    '**all**',
    sum(rows.map((row) => row.answers)),
    total.verdicts,
    percent(total),
    sum(rows.map((row) => row.tooKind.length)),
    sum(rows.map((row) => row.tooStrict.length)),
  ]);
  const head = [
    line(['question, part', 'answers', 'verdicts', 'agreed', 'too kind', 'too strict']),
    line(['---', '--:', '--:', '--:', '--:', '--:']),
  ];
  return `${[...head, ...lines, last].join('\n')}\n`;
}

function disagreements(rows: readonly Agreement[]): string {
  const lines = rows.flatMap((row) =>
    (['tooKind', 'tooStrict'] as const).flatMap((side) =>
      row[side].map(({ answer, mark, reason }) => {
        const { kind: _, schema: __, ...given } = answer;
        return `- ${row.question} ${row.part}, ${mark}, ${side === 'tooKind' ? 'too kind' : 'too strict'} (${reason}): ${JSON.stringify(given)}`;
      }),
    ),
  );
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

/** A part, and the line where the marks of an explanation belong to one. */
function nameOf({ part, marks }: Agreement): string {
  const lines = new Set(marks.flatMap((mark) => (mark.includes('/') ? [mark.split('/')[0]] : [])));
  return [part, ...lines].join(' ');
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function percent({ agreed, verdicts }: { agreed: number; verdicts: number }): string {
  return `${((100 * agreed) / verdicts).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
