import { readBank } from '#lib/bank/read-bank.ts';
import { type BankStats, statsBank } from '#lib/bank/stats-bank.ts';
import { type BankStyle, styleBank } from '#lib/bank/style-bank.ts';

/** `bank stats`: a table, or JSON for machines. */
export async function stats(root: string, { json }: { json: boolean }): Promise<number> {
  const bank = await readBank(root);
  const counted = statsBank(bank);
  process.stdout.write(json ? `${JSON.stringify(counted, null, 2)}\n` : table(counted) + habits(styleBank(bank)));
  return 0;
}

function table({ total, published, subjects }: BankStats): string {
  const rows = Object.entries(subjects).flatMap(([slug, subject]) => {
    const kinds = Object.entries(subject.kinds).map(([kind, count]) => `${kind} ${count}`);
    return [
      [slug, subject.published, subject.parts, kinds.join(', ')] as const,
      ...Object.entries(subject.sections).map(([section, count]) => [`  ${section}`, count, '', ''] as const),
    ];
  });
  const lines = [['subject › section', 'published', 'parts', 'kinds'] as const, ...rows].map(([name, count, parts, kinds]) =>
    `${name.padEnd(26)}${String(count).padStart(9)}${String(parts).padStart(7)}  ${kinds}`.trimEnd(),
  );
  return `${lines.join('\n')}\n\n${published} published of ${total} questions\n`;
}

function habits({ singleChoices, longestIsRight, withoutEnglish }: BankStyle): string {
  return `the right choice is the longest in ${longestIsRight} of ${singleChoices}\n${withoutEnglish} texts without English\n`;
}
