import type { CaseOutcome } from '#lib/python/job.ts';
import type { PyValue } from '#lib/python/value.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';

/** What is graded of a case that returned: the result, or the argument as the call left it. */
export function gradedValueOf(content: Pick<CodeContent, 'graded'>, args: readonly PyValue[], run: CaseOutcome): PyValue | null {
  if (run.end.status === 'failed') return null;
  const { graded } = content;
  if (graded === 'result') return run.end.value;
  return run.argsAfter.find((each) => each.index === graded.argument)?.value ?? args[graded.argument] ?? null;
}
