import { describe, expect, test } from 'vitest';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { revealHint } from '#lib/attempts/reveal-hint.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { SECRET } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { hinted, type Practice, practise } from '../../support/practise.ts';
import { number, save, sitTest, viewOf } from '../../support/sit-test.ts';

const take = (practice: Practice, hint: number) => revealHint({ ...practice, partId: 'main', number: hint });
const scoreOf = async (practice: Practice) => {
  const checked = await checkPracticeItem(practice);
  return checked.ok && checked.item.heldBackBy === null ? checked.item.parts[0]?.grade : null;
};
const notFound = { ok: false, error: { code: 'not-found' } };

describe('a hint is refused', () => {
  test('in a test', async () => {
    const sitting = await sitTest({ questions: [hinted] });
    const ask = { ...sitting, itemId: sitting.itemIds[0] ?? '', partId: 'main', number: 1 };
    expect(await revealHint(ask)).toEqual(notFound);
    expect(JSON.stringify(await viewOf(sitting))).not.toContain(SECRET);
  });

  test('once the question was marked', async () => {
    const practice = await practise();
    await checkPracticeItem(practice);
    expect(await take(practice, 1)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  test('once practice has ended', async () => {
    const practice = await practise();
    await submitAttempt(practice);
    expect(await take(practice, 1)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  test('to another learner, to an unknown part, and where there is none or it is not the next', async () => {
    const practice = await practise();
    expect(await revealHint({ ...practice, ...(await buildLearner()), partId: 'main', number: 1 })).toEqual(notFound);
    expect(await revealHint({ ...practice, partId: 'other', number: 1 })).toEqual(notFound);
    expect(await take(practice, 2)).toEqual(notFound);
    expect(await take({ ...practice, itemId: practice.itemIds[1] ?? '' }, 1)).toEqual(notFound);
    expect(await db.hintUse.count({ where: { attemptItemId: { in: practice.itemIds } } })).toBe(0);
  });

  test('while a test that asks the same question is open', async () => {
    const practice = await practise();
    const started = await startConfirmation({ ...practice, pacing: 'WHOLE' });
    expect(await take(practice, 1)).toEqual({ ok: false, error: { code: 'open-elsewhere', attemptId: started.ok && started.attemptId } });
  });
});

test('a hint is told, and from then on with the question', async () => {
  const practice = await practise();
  expect(await take(practice, 1)).toEqual({ ok: true, hint: { number: 1, text: hinted.hints[0]?.text, cost: 0.2 }, images: {} });
  const [item] = (await viewOf(practice)).items;
  expect(item?.hints).toEqual({ main: [{ number: 1, text: hinted.hints[0]?.text, cost: 0.2 }] });
  expect(item?.question?.parts[0]?.hints).toEqual([0.2, 0.5]);
  expect(JSON.stringify(item)).not.toContain('二つ目');
});

test('a hint that is asked for many times at once costs once', async () => {
  const practice = await practise();
  const replies = await Promise.all(Array.from({ length: 5 }, () => take(practice, 1)));
  expect(replies.every((reply) => reply.ok)).toBe(true);
  await save(practice, number('0.5'));
  expect(await scoreOf(practice)).toMatchObject({ score: 0.8, hintCost: 0.2 });
});

test('all hints together take their costs off, and a wrong answer does not fall below nothing', async () => {
  const [right, wrong] = [await practise(), await practise()];
  for (const practice of [right, wrong]) for (const hint of [1, 2]) await take(practice, hint);
  await save(right, number('0.5'));
  await save(wrong, number('7'));
  expect(await scoreOf(right)).toMatchObject({ score: 0.3, hintCost: 0.7 });
  expect(await scoreOf(wrong)).toMatchObject({ score: 0, hintCost: 0 });
});

test('hints count also where practice is ended without asking for feedback', async () => {
  const practice = await practise();
  await take(practice, 1);
  await save(practice, number('0.5'));
  await submitAttempt(practice);
  expect(await findResult(practice)).toMatchObject({ score: 0.8, items: [{ parts: [{ grade: { score: 0.8, hintCost: 0.2 } }] }] });
});

test('without hints a grade says nothing of them', async () => {
  const practice = await practise();
  await save(practice, number('0.5'));
  expect(await scoreOf(practice)).not.toHaveProperty('hintCost');
});
