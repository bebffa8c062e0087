import { describe, expect, test } from 'vitest';
import {
  attemptDeadline,
  currentItem,
  gradingBackOffSeconds,
  type ItemClock,
  isOverdue,
  phaseOf,
  planAdvance,
  stateAt,
  withExtraTime,
} from '#lib/attempts/rules.ts';

/** A moment of one morning: `at('10:00')`, `at('10:00:30')`. */
const at = (time: string, day = '01') => new Date(`2026-04-${day}T${time.length === 5 ? `${time}:00` : time}Z`);

const buildItem = (id: string, changes: Partial<ItemClock> = {}): ItemClock => ({
  id,
  limitSeconds: 60,
  shownAt: null,
  deadlineAt: null,
  closedAt: null,
  ...changes,
});
const perQuestion = { pacing: 'PER_QUESTION', state: 'IN_PROGRESS', startedAt: at('10:00'), deadlineAt: at('10:03', '02') } as const;

describe('limits with extra time', () => {
  test.each([
    [60, 1, 60],
    [60, 1.1, 66],
    [60, 1.33, 80],
    [90, 1.5, 135],
  ])('%i s × %f are %i s', (limit, factor, expected) => expect(withExtraTime(limit, factor)).toBe(expected));
});

describe('the end of an attempt', () => {
  const items = [buildItem('a'), buildItem('b', { limitSeconds: 120 })];

  test('untimed there is none', () => {
    expect(attemptDeadline({ pacing: 'UNTIMED', startedAt: at('10:00'), items })).toBeNull();
  });

  test('as a whole it is the sum of the limits', () => {
    expect(attemptDeadline({ pacing: 'WHOLE', startedAt: at('10:00'), items })).toEqual(at('10:03'));
  });

  test('question by question it is the sum and 24 hours while the last question has not been shown', () => {
    expect(attemptDeadline({ pacing: 'PER_QUESTION', startedAt: at('10:00'), items })).toEqual(at('10:03', '02'));
  });

  test("question by question it is the last question's deadline once that runs", () => {
    const shown = [buildItem('a'), buildItem('b', { deadlineAt: at('10:30') })];
    expect(attemptDeadline({ pacing: 'PER_QUESTION', startedAt: at('10:00'), items: shown })).toEqual(at('10:30'));
  });
});

describe('an overdue attempt', () => {
  const attempt = { state: 'IN_PROGRESS', deadlineAt: at('10:00') } as const;

  test('is not closed while saves on their way may still count', () => {
    expect(isOverdue(attempt, at('10:00:10'), 10)).toBe(false);
    expect(stateAt(attempt, at('10:00:10'), 10)).toBe('IN_PROGRESS');
  });

  test('is closed for every reader after that', () => {
    expect(isOverdue(attempt, at('10:00:11'), 10)).toBe(true);
    expect(stateAt(attempt, at('10:00:11'), 10)).toBe('GRADING');
  });

  test('does not exist without a deadline or after closing', () => {
    expect(isOverdue({ state: 'IN_PROGRESS', deadlineAt: null }, at('23:00'), 10)).toBe(false);
    expect(stateAt({ state: 'GRADED', deadlineAt: at('10:00') }, at('23:00'), 10)).toBe('GRADED');
  });
});

describe('where the learner is', () => {
  test('only question by question there is a current one', () => {
    expect(currentItem('WHOLE', [buildItem('a', { shownAt: at('10:00') })])).toBeNull();
  });

  test('it is the question that was shown and not left, also when its time is up', () => {
    const items = [
      buildItem('a', { shownAt: at('10:00'), closedAt: at('10:01') }),
      buildItem('b', { shownAt: at('10:01'), deadlineAt: at('10:02') }),
      buildItem('c'),
    ];
    expect(currentItem('PER_QUESTION', items)?.id).toBe('b');
  });
});

describe('the phase of a question', () => {
  const whole = { pacing: 'WHOLE', state: 'IN_PROGRESS', deadlineAt: at('11:00') } as const;

  test.each([
    ['locked until it is shown', perQuestion, buildItem('a'), 'locked'],
    ['open while its clock runs', perQuestion, buildItem('a', { shownAt: at('10:00'), deadlineAt: at('10:31') }), 'open'],
    ['closed when its clock is spent', perQuestion, buildItem('a', { shownAt: at('10:00'), deadlineAt: at('10:30') }), 'closed'],
    [
      'closed when it was left',
      perQuestion,
      buildItem('a', { shownAt: at('10:00'), deadlineAt: at('10:31'), closedAt: at('10:10') }),
      'closed',
    ],
    ['open all the time as a whole', whole, buildItem('a'), 'open'],
    ['closed with the attempt', { ...whole, deadlineAt: at('10:30') }, buildItem('a'), 'closed'],
    ['closed after the submit', { ...whole, state: 'GRADING' as const }, buildItem('a'), 'closed'],
    ['open in practice', { pacing: 'UNTIMED' as const, state: 'IN_PROGRESS' as const, deadlineAt: null }, buildItem('a'), 'open'],
  ])('is %s', (_, attempt, item, phase) => expect(phaseOf(attempt, item, at('10:30'))).toBe(phase));
});

describe('going on', () => {
  const a = buildItem('a', { shownAt: at('10:00'), deadlineAt: at('10:01') });
  const [b, c] = [buildItem('b', { limitSeconds: 120 }), buildItem('c')];

  test('closes the question and starts the clock of the next', () => {
    expect(planAdvance(perQuestion, [a, b, c], { fromItemId: 'a', now: at('10:00:30') })).toEqual({
      close: { itemId: 'a', closedAt: at('10:00:30') },
      show: { itemId: 'b', shownAt: at('10:00:30'), deadlineAt: at('10:02:30'), attemptDeadlineAt: at('10:04', '02') },
    });
  });

  test('from a spent question closes it at its deadline, so that saves on their way keep their grace', () => {
    expect(planAdvance(perQuestion, [a, b], { fromItemId: 'a', now: at('10:05') })?.close.closedAt).toEqual(at('10:01'));
  });

  test('to the last question makes its clock the end of the attempt', () => {
    expect(planAdvance(perQuestion, [a, b], { fromItemId: 'a', now: at('10:05') })?.show).toMatchObject({
      itemId: 'b',
      attemptDeadlineAt: at('10:07'),
    });
  });

  test('from the last question shows nothing', () => {
    expect(planAdvance(perQuestion, [a], { fromItemId: 'a', now: at('10:00:30') })).toEqual({
      close: { itemId: 'a', closedAt: at('10:00:30') },
      show: null,
    });
  });

  test.each([
    [
      'from a question that was left already',
      perQuestion,
      [
        { ...a, closedAt: at('10:00:10') },
        { ...b, shownAt: at('10:00:10') },
      ],
      'a',
    ],
    ['from a question that was not shown yet', perQuestion, [a, b], 'b'],
    ['after the submit', { ...perQuestion, state: 'GRADED' as const }, [a, b], 'a'],
    ['when all is over', { ...perQuestion, deadlineAt: at('10:00:30') }, [a, b], 'a'],
    ['in a test with one clock', { ...perQuestion, pacing: 'WHOLE' as const }, [a, b], 'a'],
  ])('%s changes nothing', (_, attempt, items, fromItemId) => {
    expect(planAdvance(attempt, items, { fromItemId, now: at('10:00:30') })).toBeNull();
  });
});

test('grading is tried again after longer and longer pauses, at most ten minutes', () => {
  expect([1, 2, 3, 4, 20].map(gradingBackOffSeconds)).toEqual([5, 10, 20, 40, 600]);
});
