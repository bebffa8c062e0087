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

describe('a number to some significant digits', () => {
  it.each([
    ['0.7310', 1],
    ['0.731', 1],
    ['0.73106', 1],
    ['0.732', 0],
    ['0.73', 0],
  ])('%s for sigmoid(1) to three digits earns %d', (typed, score) => {
    expect(grade({ value: 0.7310585786, digits: 3 }, [[typed]]).score).toBe(score);
  });

  it('that is right but rounded too far is told so', () => {
    expect(grade({ value: 0.7310585786, digits: 3 }, [['0.73']]).marks[0]?.reason).toEqual({ code: 'too-few-digits', digits: 3 });
    expect(grade({ value: 0.7310585786, digits: 3 }, [['0.72']]).marks[0]?.reason).toBeUndefined();
  });

  it('may be large or small', () => {
    expect(grade({ value: 123_456, digits: 2 }, [['120000']]).score).toBe(1);
    expect(grade({ value: 0.000123456, digits: 2 }, [['1.2e-4']]).score).toBe(1);
  });
});

it('a number in another unit is converted', () => {
  const content = { value: 1.5, unit: 'MB', otherUnits: { KB: 0.001, B: 0.000001 } };
  expect(grade(content, [['1500 KB']]).score).toBe(1);
  expect(grade(content, [['1500000B']]).score).toBe(1);
  expect(grade(content, [['1.5 MB']]).score).toBe(1);
  expect(grade(content, [['1.5 KB']]).score).toBe(0);
});

describe('a value that follows from an earlier part', () => {
  const content = { value: 6, proof: '', tolerance: TOLERANCE, follow: { from: { h: 'first' }, value: '2 * h', credit: 0.5 } };
  const gradeAfter = (first: string[][], typed: string) =>
    gradeNumeric.grade(
      content,
      { kind: 'numeric', schema: 1, cells: [[typed]] },
      {
        ...NO_STEMS,
        others: new Map([['first', { kind: 'numeric', schema: 1, cells: first }]]),
      },
    );

  it('earns its credit when the earlier one was wrong', () => {
    expect(gradeAfter([['4']], '8')).toMatchObject({
      score: 0.5,
      marks: [{ verdict: 'partial', reason: { code: 'follows', credit: 0.5 } }],
    });
  });

  it('is simply right when it is right', () => {
    expect(gradeAfter([['4']], '6')).toMatchObject({ score: 1, marks: [{ verdict: 'right' }] });
  });

  it.each([[[]], [[['']]], [[['x']]], [[['1', '2']]]])('earns nothing after %j', (first) => {
    expect(gradeAfter(first, '8').score).toBe(0);
  });

  it('works on vectors and matrices', () => {
    const grown = { ...content, value: [2, 4], follow: { from: { h: 'first' }, value: 'h @ [[1, 0], [0, 1]]', credit: 1 } };
    const graded = gradeNumeric.grade(
      grown,
      { kind: 'numeric', schema: 1, cells: [['3', '4']] },
      {
        ...NO_STEMS,
        others: new Map([['first', { kind: 'numeric', schema: 1, cells: [['3', '5']] }]]),
      },
    );
    expect(graded.marks.map(({ verdict }) => verdict)).toEqual(['right', 'right']);
    expect(graded.marks[0]?.reason).toEqual({ code: 'follows', credit: 1 });
    expect(graded.marks[1]?.reason).toBeUndefined();
  });
});
