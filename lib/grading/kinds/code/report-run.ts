import type { CaseOutcome, PythonFailure, PythonOutcome } from '#lib/python/job.ts';
import { callText, expectedText, type GeneratedCase } from '#lib/questions/kinds/code/cases.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';
import { formatResult, shortened } from '#lib/questions/kinds/code/format-python.ts';
import type { CaseReason, CaseReport, CodeReport } from '#lib/questions/kinds/code/report.ts';
import { compareValue } from './compare-value.ts';
import { gradedValueOf } from './graded-value-of.ts';
import { isLikelyShape } from './is-likely-shape.ts';

type Run = {
  content: CodeContent;
  cases: readonly GeneratedCase[];
  outcome: PythonOutcome;
  /** Cases of the seed are open once feedback is due. */
  feedback: 'due' | 'not-yet';
};

/** What a learner may know of a run. */
export function reportRun({ content, cases, outcome, feedback }: Run): CodeReport {
  return {
    output: outcome.output,
    failure: outcome.status === 'stopped' && outcome.cases.length === 0 ? outcome.failure : null,
    cases: cases.map((each) => {
      const run = outcome.cases.find((one) => one.id === each.id);
      const isShown = each.isOpen || (feedback === 'due' && each.isSeeded);
      return reportCase({ content, each, run, isShown, stopped: outcome.status === 'stopped' ? outcome.failure : null });
    }),
    banned: [],
    slower: null,
  };
}

type One = {
  content: CodeContent;
  each: GeneratedCase;
  run: CaseOutcome | undefined;
  isShown: boolean;
  stopped: PythonFailure | null;
};

function reportCase({ content, each, run, isShown }: One): CaseReport {
  const value = run ? gradedValueOf(content, each.args, run) : null;
  const reason = reasonOf(content, each, run);
  const shown = {
    call: callText(content.call, each.args),
    expected: expectedText(each.expected),
    got: value && shortened(formatResult(value)),
    output: run?.output ?? { text: '', isCut: false },
  };
  return {
    id: each.id,
    isOpen: each.isOpen,
    verdict: !run ? 'missed' : reason === null ? 'right' : 'wrong',
    reason: isShown ? reason : reason && withoutValues(reason, { call: content.call, each }),
    shown: isShown ? shown : null,
  };
}

function reasonOf(content: CodeContent, each: GeneratedCase, run: CaseOutcome | undefined): CaseReason | null {
  if (!run) return { code: 'not-run' };
  if (run.end.status === 'failed') return { code: 'failure', failure: run.end.failure };
  const { tolerance, dtype, graded } = content;
  const value = gradedValueOf(content, each.args, run);
  const difference = value && compareValue(each.expected, value, { tolerance, dtype });
  if (difference) return difference;
  const [changed] = run.changedArgs.filter((index) => graded === 'result' || index !== graded.argument);
  return changed === undefined || content.mayChangeArguments ? null : { code: 'changed-argument', argument: changed + 1 };
}

const someValue: CaseReason = { code: 'wrong-value', path: '', index: null, wanted: null, got: null };

/**
 * By values, texts and positions a program could carry a hidden input out; own lines remain, and shapes that a mistake could
 * have made of those of the case.
 */
function withoutValues(reason: CaseReason, { call, each }: { call: string; each: GeneratedCase }): CaseReason {
  switch (reason.code) {
    case 'failure':
      return { code: 'failure', failure: withoutTexts(reason.failure, call) };
    case 'not-finite':
      return { code: 'not-finite', path: '', index: null, got: null };
    case 'wrong-value':
      return someValue;
    case 'wrong-shape':
      return isLikelyShape(reason.got, each) ? reason : someValue;
    case 'wrong-length':
      return reason.got <= 2 * reason.wanted ? reason : someValue;
    case 'missing-key':
      return { ...reason, path: '' };
    default:
      return reason;
  }
}

function withoutTexts(failure: PythonFailure, call: string): PythonFailure {
  switch (failure.code) {
    case 'exception':
      return { code: 'exception', type: '', message: '', line: failure.line, trace: [] };
    case 'import':
      return { code: 'import', module: '', line: failure.line };
    case 'not-defined':
      // Another name than that of the exercise may be any text.
      return { code: 'not-defined', name: failure.name === call ? call : '' };
    case 'result-type':
      return { code: 'result-type', found: '' };
    case 'syntax':
      // A case cannot fail so by itself; text that `compile` was given may hold anything.
      return { code: 'syntax', line: failure.line, column: null, message: '' };
    default:
      return failure;
  }
}
