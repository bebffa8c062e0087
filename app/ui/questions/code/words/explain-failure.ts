import type { PythonFailure } from '#lib/python/job.ts';
import type { CaseReport, CodeReport } from '#lib/questions/kinds/code/report.ts';

/** Every sentence that explains a failure, as a message of `kinds.code.failure`. */
export const failureKeys = [
  'syntax',
  'syntaxBracket',
  'syntaxColon',
  'syntaxIndent',
  'syntaxEmptyBlock',
  'syntaxText',
  'syntaxFullWidth',
  'syntaxEquals',
  'syntaxReturn',
  'exception',
  'exceptionHidden',
  'name',
  'unboundLocal',
  'typeArguments',
  'typeOperands',
  'typeNotCallable',
  'typeNone',
  'type',
  'valueBroadcast',
  'valueMatmul',
  'valueTruth',
  'valueReshape',
  'value',
  'indexTooMany',
  'index',
  'axis',
  'key',
  'zeroDivision',
  'recursion',
  'attributeNumpy',
  'attributeList',
  'attribute',
  'assertion',
  'notImplemented',
  'outside',
  'overflow',
  'import',
  'importHidden',
  'notDefined',
  'notDefinedHidden',
  'time',
  'memory',
  'resultTooLarge',
  'resultFunction',
  'resultType',
  'resultTypeHidden',
  'exit',
] as const;

export type FailureKey = (typeof failureKeys)[number];

/** A sentence by its key, and what is put into it. */
export type Explanation<Key> = { key: Key; values: Record<string, string> };

/** What went wrong, in words that a beginner understands. Python's own message is shown beside it. */
export function explainFailure(failure: PythonFailure): Explanation<FailureKey> {
  switch (failure.code) {
    case 'syntax':
      return { key: match(failure.message, syntaxes) ?? 'syntax', values: {} };
    case 'exception':
      return explainException(failure);
    case 'import':
      return failure.module === '' ? plain('importHidden') : { key: 'import', values: { module: failure.module } };
    case 'not-defined':
      return failure.name === '' ? plain('notDefinedHidden') : { key: 'notDefined', values: { name: failure.name } };
    case 'time':
      return plain('time');
    case 'memory':
      return plain('memory');
    case 'result-too-large':
      return plain('resultTooLarge');
    case 'result-type':
      if (failure.found === '') return plain('resultTypeHidden');
      if (/function|method/.test(failure.found)) return plain('resultFunction');
      return { key: 'resultType', values: { found: failure.found } };
    case 'exit':
      return plain('exit');
  }
}

/** The line to look at; null where none is at fault. */
export function lineOf(failure: PythonFailure): number | null {
  return 'line' in failure ? failure.line : null;
}

/** Python's own words; null where it said none, or none that the learner may see. */
export function messageOf(failure: PythonFailure): string | null {
  if (failure.code === 'syntax') return failure.message === '' ? null : `SyntaxError: ${failure.message}`;
  if (failure.code !== 'exception' || failure.type === '') return null;
  return failure.message === '' ? failure.type : `${failure.type}: ${failure.message}`;
}

type Patterns = readonly (readonly [RegExp, FailureKey])[];

/** Parts of the messages of CPython 3.11 and later. */
const syntaxes: Patterns = [
  [/invalid (non-printable )?character/, 'syntaxFullWidth'],
  [/was never closed|unmatched|does not match opening|unexpected EOF/, 'syntaxBracket'],
  [/expected ':'/, 'syntaxColon'],
  [/expected an indented block/, 'syntaxEmptyBlock'],
  [/unexpected indent|unindent does not match|inconsistent use of tabs/, 'syntaxIndent'],
  [/unterminated/, 'syntaxText'],
  [/Maybe you meant '=='|cannot assign to/, 'syntaxEquals'],
  [/outside function/, 'syntaxReturn'],
];

const typeErrors: Patterns = [
  [/NoneType/, 'typeNone'],
  [/argument/, 'typeArguments'],
  [/not callable/, 'typeNotCallable'],
  [/unsupported operand|can't multiply sequence|can only concatenate|bad operand/, 'typeOperands'],
];

const valueErrors: Patterns = [
  [/matmul|not aligned/, 'valueMatmul'],
  [/broadcast/, 'valueBroadcast'],
  [/truth value/, 'valueTruth'],
  [/reshape/, 'valueReshape'],
];

const attributeErrors: Patterns = [
  [/NoneType/, 'typeNone'],
  [/module 'numpy/, 'attributeNumpy'],
  [/'(list|tuple)' object/, 'attributeList'],
];

function explainException({ type, message }: { type: string; message: string }): Explanation<FailureKey> {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (type) {
    case '':
      return plain('exceptionHidden');
    case 'NameError':
      return { key: 'name', values: { name: quoted } };
    case 'UnboundLocalError':
      return { key: 'unboundLocal', values: { name: quoted } };
    case 'TypeError':
      return plain(match(message, typeErrors) ?? 'type');
    case 'ValueError':
      return plain(match(message, valueErrors) ?? 'value');
    case 'IndexError':
      return plain(/too many indices/.test(message) ? 'indexTooMany' : 'index');
    case 'AxisError':
      return plain('axis');
    case 'KeyError':
      return { key: 'key', values: { name: message } };
    case 'AttributeError':
      return plain(match(message, attributeErrors) ?? 'attribute');
    default:
      return { key: simple[type] ?? 'exception', values: { type } };
  }
}

const simple: Readonly<Record<string, FailureKey>> = {
  ZeroDivisionError: 'zeroDivision',
  RecursionError: 'recursion',
  AssertionError: 'assertion',
  NotImplementedError: 'notImplemented',
  OverflowError: 'overflow',
  MemoryError: 'memory',
  FileNotFoundError: 'outside',
  PermissionError: 'outside',
  OSError: 'outside',
  EOFError: 'outside',
};

function match(message: string, patterns: Patterns): FailureKey | null {
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function plain(key: FailureKey): Explanation<FailureKey> {
  return { key, values: {} };
}

/** All lines at which a run failed, without repeats. */
export function failingLines({ failure, cases }: CodeReport): number[] {
  const failures = [failure, ...cases.map(({ reason }) => (reason?.code === 'failure' ? reason.failure : null))];
  return [...new Set(failures.flatMap((each) => (each ? (lineOf(each) ?? []) : [])))];
}

/** The failure that all cases ended in, if there are several and it is the same: it need be told only once. */
export function sharedFailure(cases: readonly CaseReport[]): PythonFailure | null {
  const failures = cases.map(({ reason }) => (reason?.code === 'failure' ? reason.failure : null));
  const [first] = failures;
  return cases.length > 1 && first && failures.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
}
