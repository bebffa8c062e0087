import type { Output, PythonFailure } from '../../../python/job.ts';

/**
 * What a learner may know of a run: of hidden cases neither input nor value nor print nor exception text, since
 * a program could carry a hidden input out by each of them.
 */
export type CodeReport = {
  /** What the program printed while it was loaded. */
  output: Output;
  /** Why no case could be called, or why calling them ended early. */
  failure: PythonFailure | null;
  cases: CaseReport[];
  /** Names in the learner's code that this exercise wants written by hand. */
  banned: string[];
  /** Times slower than the vectorised solution, the least of three runs; null where that is not asked or not known. */
  slower: number | null;
};

export type CaseReport = {
  id: string;
  isOpen: boolean;
  verdict: 'right' | 'wrong' | 'missed';
  reason: CaseReason | null;
  /** Only for open cases, and for those of the seed once feedback is due: the next attempt draws others. */
  shown: { call: string; expected: string; got: string | null; output: Output } | null;
};

/** Why a case is not right. `path` leads to the first difference: an index in a list or tuple, a key of a dict. */
export type CaseReason =
  | { code: 'failure'; failure: PythonFailure }
  /** It was never called: the run had ended before. */
  | { code: 'not-run' }
  | { code: 'wrong-type'; path: string; wanted: ValueSort; got: string }
  | { code: 'wrong-length'; path: string; wanted: number; got: number }
  | { code: 'missing-key'; path: string; key: string }
  | { code: 'wrong-shape'; path: string; wanted: number[]; got: number[] }
  | { code: 'wrong-dtype'; path: string; wanted: string; got: string }
  /** NaN or ±inf where a number is expected. */
  | { code: 'not-finite'; path: string; index: number[] | null; got: string | null }
  /** `index` is the first that differs; it and the values only where the case is shown. */
  | { code: 'wrong-value'; path: string; index: number[] | null; wanted: string | null; got: string | null }
  /** The value is right, but an argument is no longer what the caller passed; `argument` counts from 1. */
  | { code: 'changed-argument'; argument: number };

/** What an exercise asks for, in words a learner knows. */
export type ValueSort = 'array' | 'number' | 'bool' | 'text' | 'list' | 'dict' | 'none';
