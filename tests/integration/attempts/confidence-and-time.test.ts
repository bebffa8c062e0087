import { describe, expect, test } from 'vitest';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { recordTime } from '#lib/attempts/record-time.ts';
import { setConfidence } from '#lib/attempts/set-confidence.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { choiceQuestion, groupQuestion, numericQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { practise } from '../../support/practise.ts';
import { goOnFrom, type Sitting, sitTest, viewOf } from '../../support/sit-test.ts';

const first = (sitting: Sitting) => ({ ...sitting, itemId: sitting.itemIds[0] ?? '' });
const second = (sitting: Sitting) => ({ ...sitting, itemId: sitting.itemIds[1] ?? '' });
const notFound = { ok: false, error: { code: 'not-found' } };
const closed = { ok: false, error: { code: 'closed' } };

describe('confidence', () => {
  test('is kept by part, changed, taken back, and told with the result', async () => {
    const sitting = await sitTest({ questions: [groupQuestion] });
    const say = (partId: string, level: 'SURE' | 'GUESS' | null) => setConfidence({ ...first(sitting), partId, level });
    expect(await say('value', 'GUESS')).toEqual({ ok: true });
    expect(await say('value', 'SURE')).toEqual({ ok: true });
    expect(await say('why', 'GUESS')).toEqual({ ok: true });
    expect(await say('why', null)).toEqual({ ok: true });
    expect((await viewOf(sitting)).items[0]?.confidences).toEqual({ value: 'SURE' });
    await submitAttempt(sitting);
    expect(await findResult(sitting)).toMatchObject({ items: [{ parts: [{ confidence: 'SURE' }, { confidence: null }] }] });
    expect(await say('value', 'GUESS')).toEqual(closed);
  });

  test('can be said while answers still count, and not after', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion], pacing: 'PER_QUESTION' });
    const say = () => setConfidence({ ...first(sitting), partId: 'main', level: 'SURE' });
    await advanceClock(65);
    expect(await say()).toEqual({ ok: true });
    await advanceClock(10);
    expect(await say()).toEqual(closed);
  });

  test('is refused for a question that was left, is not shown yet, is of another learner, or has no such part', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion, numericQuestion], pacing: 'PER_QUESTION' });
    const ask = { ...first(sitting), partId: 'main', level: 'SURE' } as const;
    expect(await setConfidence({ ...ask, ...second(sitting) })).toEqual(notFound);
    expect(await setConfidence({ ...ask, ...(await buildLearner()) })).toEqual(notFound);
    expect(await setConfidence({ ...ask, partId: 'other' })).toEqual(notFound);
    await goOnFrom(sitting, 1);
    expect(await setConfidence(ask)).toEqual(closed);
  });

  test('is over with the marking in practice', async () => {
    const practice = await practise();
    await checkPracticeItem(practice);
    expect(await setConfidence({ ...practice, partId: 'main', level: 'SURE' })).toEqual(closed);
  });
});

describe('time spent', () => {
  const spent = async (sitting: Sitting) => {
    await submitAttempt(sitting);
    const item = (await findResult(sitting))?.items[0];
    return item?.heldBackBy === null ? item.spentMilliseconds : undefined;
  };

  test('is the sum of the pages, each with its greatest total', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion] });
    await advanceClock(50);
    for (const milliseconds of [3_000, 9_000, 5_000, 9_000]) await recordTime({ ...first(sitting), clientId: 'a', milliseconds });
    await recordTime({ ...first(sitting), clientId: 'b', milliseconds: 1_500 });
    expect(await spent(sitting)).toBe(10_500);
  });

  test('is never longer than the question has been there', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion] });
    await advanceClock(20);
    await recordTime({ ...first(sitting), clientId: 'a', milliseconds: 2_000_000_000 });
    const milliseconds = await spent(sitting);
    expect(milliseconds).toBeGreaterThanOrEqual(20_000);
    expect(milliseconds).toBeLessThan(60_000);
  });

  test('counts what was on its way at the end, and nothing a minute later', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion] });
    await advanceClock(30);
    await submitAttempt(sitting);
    await advanceClock(30);
    expect(await recordTime({ ...first(sitting), clientId: 'a', milliseconds: 4_000 })).toBe(true);
    await advanceClock(35);
    expect(await recordTime({ ...first(sitting), clientId: 'a', milliseconds: 5_000 })).toBe(false);
    expect(await spent(sitting)).toBe(4_000);
  });

  test('of another learner, or of a question that is not shown yet, is not counted', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion, numericQuestion], pacing: 'PER_QUESTION' });
    expect(await recordTime({ ...first(sitting), ...(await buildLearner()), clientId: 'a', milliseconds: 1 })).toBe(false);
    expect(await recordTime({ ...second(sitting), clientId: 'a', milliseconds: 1 })).toBe(false);
  });

  test('where nothing was measured, nothing is said; a limit of its own is told', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion], pacing: 'PER_QUESTION' });
    await submitAttempt(sitting);
    expect(await findResult(sitting)).toMatchObject({ items: [{ spentMilliseconds: null, limitSeconds: 60 }] });
  });
});
