import { toPublicQuestion } from '../../questions/public-question.ts';
import type { BankFiles, BankProblem } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf, walk } from '../walk-content.ts';

/** Questions this much alike (shared character trigrams over all) are one question written twice. */
const TOO_SIMILAR = 0.85;

/** Pairs of questions that ask the same in nearly the same words. */
export function checkDuplicates(bank: Pick<BankFiles, 'subjects'>): BankProblem[] {
  const prints = questionsOf(bank)
    .filter((file) => file.parsed.value.status !== 'retired')
    .map((file) => ({ file, trigrams: trigramsOf(askedText(toPublicQuestion(file.parsed.value, 1))) }));
  return prints.flatMap(({ file, trigrams }, index) =>
    prints
      .slice(0, index)
      .filter((earlier) => similarity(earlier.trigrams, trigrams) >= TOO_SIMILAR)
      .map((earlier) => problemAt(file, ['stem'], `asks nearly the same as ${earlier.file.path}`)),
  );
}

/** All that is asked, in Japanese: the stem alone would make every "which is right?" a duplicate. */
function askedText(view: unknown): string {
  return [...walk(view)]
    .filter(({ value, path }) => typeof value === 'string' && (path.at(-1) === 'ja' || path.at(-1) === 'code'))
    .map(({ value }) => value)
    .sort()
    .join(' ');
}

/** The share of trigrams two texts have in common: 0 … 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (large.size === 0 || small.size / large.size < TOO_SIMILAR) return 0;
  let common = 0;
  for (const trigram of small) if (large.has(trigram)) common++;
  return common / (a.size + b.size - common);
}

export function trigramsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, '');
  return new Set(Array.from({ length: Math.max(plain.length - 2, 0) }, (_, index) => plain.slice(index, index + 3)));
}
