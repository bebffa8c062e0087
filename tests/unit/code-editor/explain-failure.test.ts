import { expect, test } from 'vitest';
import { explainFailure, failureKeys, messageOf, sharedFailure } from '#app/ui/questions/code/words/explain-failure.ts';
import { explainReason, reasonKeys, valueSorts } from '#app/ui/questions/code/words/explain-reason.ts';
import type { PythonFailure } from '#lib/python/job.ts';
import type { CaseReport } from '#lib/questions/kinds/code/report.ts';
import en from '../../../messages/en.json' with { type: 'json' };
import ja from '../../../messages/ja.json' with { type: 'json' };

const catalogues = { ja, en };

test.each(['ja', 'en'] as const)('every failure and every reason has its sentence, and no sentence is left over (%s)', (locale) => {
  const { failure, reason, sort } = catalogues[locale].kinds.code;
  expect(Object.keys(failure).sort()).toEqual([...failureKeys].sort());
  expect(Object.keys(reason).sort()).toEqual([...reasonKeys].sort());
  expect(Object.keys(sort).sort()).toEqual([...valueSorts].sort());
});

const syntax = (message: string): PythonFailure => ({ code: 'syntax', line: 1, column: 1, message });
const raised = (type: string, message: string): PythonFailure => ({ code: 'exception', type, message, line: 1, trace: [] });

/** Messages as CPython 3.11 and NumPy 1.26 write them. */
test.each([
  [syntax('invalid non-printable character U+3000'), 'syntaxFullWidth'],
  [syntax("invalid character '（' (U+FF08)"), 'syntaxFullWidth'],
  [syntax("'(' was never closed"), 'syntaxBracket'],
  [syntax("closing parenthesis ']' does not match opening parenthesis '('"), 'syntaxBracket'],
  [syntax("expected ':'"), 'syntaxColon'],
  [syntax('expected an indented block after function definition on line 3'), 'syntaxEmptyBlock'],
  [syntax('unindent does not match any outer indentation level'), 'syntaxIndent'],
  [syntax('unterminated string literal (detected at line 1)'), 'syntaxText'],
  [syntax("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"), 'syntaxEquals'],
  [syntax("'return' outside function"), 'syntaxReturn'],
  [syntax('invalid syntax'), 'syntax'],
  [raised('NameError', "name 'expx' is not defined"), 'name'],
  [raised('TypeError', "softmax() missing 1 required positional argument: 'x'"), 'typeArguments'],
  [raised('TypeError', "unsupported operand type(s) for -: 'list' and 'float'"), 'typeOperands'],
  [raised('TypeError', "unsupported operand type(s) for +: 'NoneType' and 'int'"), 'typeNone'],
  [raised('TypeError', "'numpy.ndarray' object is not callable"), 'typeNotCallable'],
  [raised('ValueError', 'operands could not be broadcast together with shapes (2,3) (2,) '), 'valueBroadcast'],
  [
    raised('ValueError', 'matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?)'),
    'valueMatmul',
  ],
  [raised('ValueError', 'shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)'), 'valueMatmul'],
  [raised('ValueError', 'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()'), 'valueTruth'],
  [raised('ValueError', 'cannot reshape array of size 6 into shape (4,2)'), 'valueReshape'],
  [raised('IndexError', 'too many indices for array: array is 1-dimensional, but 2 were indexed'), 'indexTooMany'],
  [raised('IndexError', 'list index out of range'), 'index'],
  [raised('AxisError', 'axis 1 is out of bounds for array of dimension 1'), 'axis'],
  [raised('KeyError', "'W3'"), 'key'],
  [raised('ZeroDivisionError', 'division by zero'), 'zeroDivision'],
  [raised('RecursionError', 'maximum recursion depth exceeded'), 'recursion'],
  [raised('AttributeError', "module 'numpy' has no attribute 'exq'"), 'attributeNumpy'],
  [raised('AttributeError', "'list' object has no attribute 'shape'"), 'attributeList'],
  [raised('StopIteration', ''), 'exception'],
  [raised('', ''), 'exceptionHidden'],
  [{ code: 'import', module: 'scipy', line: 1 }, 'import'],
  [{ code: 'import', module: '', line: 1 }, 'importHidden'],
  [{ code: 'result-type', found: 'function' }, 'resultFunction'],
  [{ code: 'result-type', found: 'complex' }, 'resultType'],
] satisfies [PythonFailure, string][])('%o is explained by "%s"', (failure, key) => {
  expect(explainFailure(failure).key).toBe(key);
});

test('what goes into a sentence is there', () => {
  expect(explainFailure(raised('NameError', "name 'expx' is not defined")).values).toEqual({ name: 'expx' });
  expect(explainFailure(raised('KeyError', "'W3'")).values).toEqual({ name: "'W3'" });
  expect(explainFailure(raised('StopIteration', '')).values).toEqual({ type: 'StopIteration' });
});

test("Python's own message is shown only where it may be", () => {
  expect(messageOf(raised('KeyError', "'W3'"))).toBe("KeyError: 'W3'");
  expect(messageOf(raised('', ''))).toBeNull();
  expect(messageOf(syntax(''))).toBeNull();
});

test('both shapes are named as NumPy prints them', () => {
  expect(explainReason({ code: 'wrong-shape', path: "['W1']", wanted: [2, 3], got: [3] })).toMatchObject({
    key: 'wrongShape',
    values: { wanted: '(2, 3)', got: '(3,)' },
    place: "['W1']",
  });
});

test('the first difference says where it is', () => {
  expect(explainReason({ code: 'wrong-value', path: '[1]', index: [0, 2], wanted: '0.5', got: '0.25' })).toMatchObject({
    key: 'wrongValueAt',
    place: '[1][0, 2]',
  });
});

test('of a hidden case no value is named', () => {
  expect(explainReason({ code: 'wrong-value', path: '', index: null, wanted: null, got: null })).toMatchObject({
    key: 'wrongValueHidden',
    values: {},
  });
  expect(explainReason({ code: 'not-finite', path: '', index: null, got: null }).key).toBe('notFiniteHidden');
});

test('a forgotten return is told as such', () => {
  expect(explainReason({ code: 'wrong-type', path: '', wanted: 'array', got: 'None' }).key).toBe('returnedNone');
});

test('a failure that all cases share is told once, one that only some have is told with each', () => {
  const build = (id: string, failure: PythonFailure): CaseReport => ({
    id,
    isOpen: true,
    verdict: 'wrong',
    reason: { code: 'failure', failure },
    shown: null,
  });
  const failure = raised('NameError', "name 'expx' is not defined");
  expect(sharedFailure([build('a', failure), build('b', { ...failure })])).toEqual(failure);
  expect(sharedFailure([build('a', failure), build('b', { code: 'time', line: 1 })])).toBeNull();
  expect(sharedFailure([build('a', failure)])).toBeNull();
});
