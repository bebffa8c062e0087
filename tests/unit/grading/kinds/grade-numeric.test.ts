import { describe, expect, it } from 'vitest';
import { gradeNumeric } from '#lib/grading/kinds/numeric/grade-numeric.ts';
import { NO_STEMS } from './build-content.ts';

const TOLERANCE = { rtol: 1e-6, atol: 1e-8 };
const grade = (content: Partial<Parameters<typeof gradeNumeric.grade>[0]> & { value: number | number[] | number[][] }, cells: string[][]) =>
  gradeNumeric.grade({ proof: '', tolerance: TOLERANCE, ...content }, { kind: 'numeric', schema: 1, cells }, NO_STEMS);

describe('a number', () => {
  it('is right within the tolerance', () => {
    expect(grade({ value: 1 / 3, tolerance: { rtol: 0, atol: 0.005 } }, [['0.33']]).score).toBe(1);
    expect(grade({ value: 1 / 3, tolerance: { rtol: 0, atol: 0.005 } }, [['0.3']]).score).toBe(0);
    expect(grade({ value: 1000, tolerance: { rtol: 0.01, atol: 0 } }, [['1,010']]).score).toBe(1);
  });

  it('may carry the unit that is asked', () => {
    expect(grade({ value: 50, unit: '%' }, [['５０％']]).score).toBe(1);
  });

  it('that cannot be read is told from a wrong one', () => {
    expect(grade({ value: 1 }, [['約1']]).marks).toEqual([
      { id: '0,0', verdict: 'wrong', reason: { code: 'not-a-number', evidence: '約1' } },
    ]);
    expect(grade({ value: 1 }, [['2']]).marks).toEqual([{ id: '0,0', verdict: 'wrong' }]);
  });

  it('that shows a misconception names it', () => {
    const mistakes = [
      { value: 5, misconception: 'sums' },
      { value: -2.5, misconception: 'sign' },
    ];
    expect(grade({ value: 2.5, mistakes }, [['5.0']]).misconceptions).toEqual(['sums']);
    expect(grade({ value: 2.5, mistakes }, [['4']]).misconceptions).toEqual([]);
    expect(grade({ value: 5, mistakes }, [['5']]).misconceptions).toEqual([]);
  });
});

describe('a vector or matrix', () => {
  it('earns credit cell by cell', () => {
    const result = grade(
      {
        value: [
          [1, 2],
          [3, 4],
        ],
      },
      [
        ['1', '2'],
        ['3', 'x'],
      ],
    );
    expect(result.score).toBe(0.75);
    expect(result.marks.map((mark) => [mark.id, mark.verdict])).toEqual([
      ['0,0', 'right'],
      ['0,1', 'right'],
      ['1,0', 'right'],
      ['1,1', 'wrong'],
    ]);
  });

  it('earns what is there when cells or rows are missing, and nothing for more', () => {
    expect(grade({ value: [1, 2] }, [['1']]).score).toBe(0.5);
    expect(grade({ value: [1, 2] }, [['1', '2', '3'], ['4']]).score).toBe(1);
    expect(grade({ value: [1, 2] }, [['', '2']]).marks[0]).toEqual({ id: '0,0', verdict: 'missed' });
  });

  it('shows a misconception as a whole', () => {
    const mistakes = [{ value: [2, 1], misconception: 'swapped' }];
    expect(grade({ value: [1, 2], mistakes }, [['2', '1']]).misconceptions).toEqual(['swapped']);
    expect(grade({ value: [1, 2], mistakes }, [['2', '2']]).misconceptions).toEqual([]);
  });
});

it('no cells, or only empty ones, are unanswered', () => {
  for (const cells of [[], [[]], [['', ' ']]]) {
    expect(grade({ value: [1, 2] }, cells)).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
  }
});
