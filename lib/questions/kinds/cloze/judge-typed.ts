import { foldTyped, type TypedAs } from './fold-typed.ts';

type Typed = { as: TypedAs; accept: readonly string[]; pattern?: string | undefined };

/** Whether what was typed is right; `other-case` where only capital letters are wrong, which count in code. */
export function judgeTyped({ as, accept, pattern }: Typed, value: string): 'right' | 'other-case' | 'wrong' {
  const given = foldTyped(value, as);
  if (given === '') return 'wrong';
  const accepted = accept.map((spelling) => foldTyped(spelling, as));
  if (accepted.includes(given)) return 'right';
  if (pattern !== undefined && new RegExp(`^(?:${pattern})$`, 'u').test(given)) return 'right';
  return accepted.some((spelling) => spelling.toLowerCase() === given.toLowerCase()) ? 'other-case' : 'wrong';
}
