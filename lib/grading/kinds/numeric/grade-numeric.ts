import { type NumericAnswer, type NumericContent, toCells } from '#lib/questions/kinds/numeric/numeric.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';
import { parseNumber } from './parse-number.ts';

/** Right cells / cells. A cell is right when |answer − value| ≤ atol + rtol · |value|. */
export const gradeNumeric: Grader<NumericContent, NumericAnswer> = {
  version: 1,
  empty: { kind: 'numeric', schema: 1, cells: [] },
  grade(content, answer) {
    const typed = (row: number, column: number) => answer.cells[row]?.[column]?.trim() ?? '';
    const isClose = (given: number | null, value: number) =>
      given !== null && Math.abs(given - value) <= content.tolerance.atol + content.tolerance.rtol * Math.abs(value);

    const values = toCells(content.value);
    const given = values.map((cells, row) => cells.map((_, column) => parseNumber(typed(row, column), content.unit)));
    const marks = values.flatMap((cells, row) =>
      cells.map((value, column): Mark => {
        const id = `${row},${column}`;
        const evidence = typed(row, column);
        const number = given[row]?.[column] ?? null;
        if (evidence === '') return { id, verdict: 'missed' };
        if (number === null) return { id, verdict: 'wrong', reason: { code: 'not-a-number', evidence } };
        return { id, verdict: isClose(number, value) ? 'right' : 'wrong' };
      }),
    );
    const right = marks.filter((mark) => mark.verdict === 'right').length;
    const answered = marks.some((mark) => mark.verdict !== 'missed');

    const shows = (mistake: number[][]) =>
      mistake.length === given.length &&
      mistake.every(
        (cells, row) => cells.length === given[row]?.length && cells.every((value, column) => isClose(given[row]?.[column] ?? null, value)),
      );
    return {
      score: right / marks.length,
      answered,
      provisional: false,
      marks,
      notes: answered ? [] : ['unanswered'],
      misconceptions:
        right === marks.length
          ? []
          : unique((content.mistakes ?? []).filter((mistake) => shows(toCells(mistake.value))).map((mistake) => mistake.misconception)),
    };
  },
};
