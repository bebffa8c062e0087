import { evaluate } from '#lib/questions/expression/evaluate.ts';
import { ExpressionError } from '#lib/questions/expression/expression-error.ts';
import type { Value } from '#lib/questions/expression/value.ts';
import type { NumericAnswer } from '#lib/questions/kinds/numeric/numeric.ts';
import { type NumericContent, toCells, toleranceAt } from '#lib/questions/kinds/numeric/numeric-content.ts';
import type { Grader, GradingContext, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';
import { parseNumber } from './parse-number.ts';

/** What stands in a cell; the number is null where none can be read. */
type Given = { text: string; number: number | null };

/**
 * Right cells / cells. A cell is right when it is within the tolerance, or rounded to the digits that are asked; one that is not,
 * but follows from the learner's own answers to earlier parts, earns the credit that the question gives for that.
 */
export const gradeNumeric: Grader<NumericContent, NumericAnswer> = {
  version: 2,
  empty: { kind: 'numeric', schema: 1, cells: [] },
  grade(content, answer, { others }) {
    const values = toCells(content.value);
    const given = values.map((cells, row) => cells.map((_, column) => read(content, answer.cells[row]?.[column] ?? '')));
    const following = content.follow && followed(content.follow, others);
    const marks = values.flatMap((cells, row) =>
      cells.map((value, column) =>
        markCell(content, { id: `${row},${column}`, value, followed: following?.[row]?.[column], given: given[row]?.[column] ?? nothing }),
      ),
    );
    const answered = marks.some((mark) => mark.verdict !== 'missed');
    const isRight = marks.every((mark) => mark.verdict === 'right');
    return {
      score: marks.reduce((sum, mark) => sum + earned(mark), 0) / marks.length,
      answered,
      provisional: false,
      marks,
      notes: answered ? [] : ['unanswered'],
      misconceptions: isRight
        ? []
        : unique(
            (content.mistakes ?? [])
              .filter((mistake) => shows(content, given, toCells(mistake.value)))
              .map((mistake) => mistake.misconception),
          ),
    };
  },
};

const nothing: Given = { text: '', number: null };

function read({ unit, otherUnits }: NumericContent, typed: string): Given {
  const text = typed.trim();
  return { text, number: parseNumber(text, { ...(unit !== undefined && { [unit]: 1 }), ...otherUnits }) };
}

type Cell = { id: string; value: number; followed: number | undefined; given: Given };

function markCell(content: NumericContent, { id, value, followed, given: { text, number } }: Cell): Mark {
  if (text === '') return { id, verdict: 'missed' };
  if (number === null) return { id, verdict: 'wrong', reason: { code: 'not-a-number', evidence: text } };
  if (isClose(content, number, value)) return { id, verdict: 'right' };
  if (content.follow && followed !== undefined && isClose(content, number, followed)) {
    const { credit } = content.follow;
    return { id, verdict: credit === 1 ? 'right' : 'partial', reason: { code: 'follows', credit } };
  }
  if (content.digits !== undefined && isRounded(text, number, value)) {
    return { id, verdict: 'wrong', reason: { code: 'too-few-digits', digits: content.digits } };
  }
  return { id, verdict: 'wrong' };
}

function earned({ verdict, reason }: Mark): number {
  if (reason?.code === 'follows') return reason.credit;
  return verdict === 'right' ? 1 : 0;
}

function isClose(content: NumericContent, given: number | null, value: number): boolean {
  return given !== null && Math.abs(given - value) <= toleranceAt(content, value);
}

/** Whether this is the value, rounded to as many decimals as were typed. */
function isRounded(text: string, number: number, value: number): boolean {
  const decimals = /^[^.]*[.．](\d+)$/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  return number !== 0 && Math.abs(number - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function shows(content: NumericContent, given: readonly (readonly Given[])[], mistake: number[][]): boolean {
  return given.every(
    (cells, row) =>
      mistake[row]?.length === cells.length &&
      cells.every(({ number }, column) => isClose(content, number, mistake[row]?.[column] ?? Number.NaN)),
  );
}

/** The cells that follow from what was answered before; null when that was not all given. */
function followed({ from, value }: NonNullable<NumericContent['follow']>, others: GradingContext['others']): number[][] | null {
  const names = new Map<string, Value>();
  for (const [name, partId] of Object.entries(from)) {
    const earlier = others?.get(partId);
    const numbers = earlier?.kind === 'numeric' ? earlier.cells.map((row) => row.map((cell) => parseNumber(cell.trim()))) : [];
    if (numbers.length === 0 || numbers.flat().some((number) => number === null)) return null;
    names.set(name, toValue(numbers as number[][]));
  }
  try {
    return toCells(evaluate(value, names));
  } catch (error) {
    // Too few cells to calculate with.
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

function toValue(cells: number[][]): Value {
  const [first = []] = cells;
  if (cells.length > 1) return cells;
  return first.length === 1 ? (first[0] ?? Number.NaN) : first;
}
