import { describe, expect, test } from 'vitest';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { db } from '#lib/db/client.ts';
import { findStudy } from '#lib/study/find-study.ts';
import { listSaved } from '#lib/study/list-saved.ts';
import { reportQuestion } from '#lib/study/report-question.ts';
import { saveNote } from '#lib/study/save-note.ts';
import { setBookmark } from '#lib/study/set-bookmark.ts';
import { buildAccount, signInTo } from '../../support/build-account.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { type Practice, practise } from '../../support/practise.ts';

const of = ({ userId, questionIds }: Practice, index = 0) => ({ userId, questionId: questionIds[index] ?? '' });
const studyOf = async ({ userId, questionId }: { userId: string; questionId: string }) =>
  (await findStudy({ userId, questionIds: [questionId] }))(questionId);

describe('a bookmark', () => {
  test('is set and removed, each as often as one likes', async () => {
    const question = of(await practise());
    for (const isOn of [true, true]) expect(await setBookmark({ ...question, isOn })).toEqual({ ok: true });
    expect((await studyOf(question)).isBookmarked).toBe(true);
    for (const isOn of [false, false]) expect(await setBookmark({ ...question, isOn })).toEqual({ ok: true });
    expect((await studyOf(question)).isBookmarked).toBe(false);
  });

  test('on a question that is not there is refused', async () => {
    const { userId } = await buildLearner();
    expect(await setBookmark({ userId, questionId: 'none', isOn: true })).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a note', () => {
  test('goes on from revision to revision', async () => {
    const question = of(await practise());
    expect(await saveNote({ ...question, text: '符号', baseRevision: 0 })).toEqual({ ok: true, revision: 1 });
    expect(await saveNote({ ...question, text: '符号に注意', baseRevision: 1 })).toEqual({ ok: true, revision: 2 });
    expect((await studyOf(question)).note).toEqual({ text: '符号に注意', revision: 2 });
  });

  test('written in two tabs is not overwritten: the second gets what the first has saved', async () => {
    const question = of(await practise());
    const replies = await Promise.all(['一つ目', '二つ目'].map((text) => saveNote({ ...question, text, baseRevision: 0 })));
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    const { note } = await studyOf(question);
    expect(replies.find((reply) => !reply.ok)).toEqual({ ok: false, error: { code: 'conflict', current: note } });
    expect(await saveNote({ ...question, text: '一つ目\n\n二つ目', baseRevision: note.revision })).toMatchObject({ ok: true });
  });

  test('that arrives twice is saved once', async () => {
    const question = of(await practise());
    await saveNote({ ...question, text: 'メモ', baseRevision: 0 });
    expect(await saveNote({ ...question, text: 'メモ', baseRevision: 0 })).toEqual({ ok: true, revision: 1 });
  });

  test('that is too long is refused, and characters that cannot be kept are left out', async () => {
    const question = of(await practise());
    expect(await saveNote({ ...question, text: 'あ'.repeat(10_001), baseRevision: 0 })).toEqual({ ok: false, error: { code: 'too-long' } });
    expect(await saveNote({ ...question, text: 'a\0b', baseRevision: 0 })).toEqual({ ok: true, revision: 1 });
    expect((await studyOf(question)).note.text).toBe('ab');
  });
});

describe('what is saved', () => {
  test('is listed by section with its stem; removed and empty things are not', async () => {
    const practice = await practise();
    await setBookmark({ ...of(practice), isOn: true });
    await saveNote({ ...of(practice, 1), text: '復習', baseRevision: 0 });
    expect(await listSaved(practice.userId)).toMatchObject([
      {
        id: practice.sectionId,
        questions: [
          { stem: { ja: 'sigmoid(0) を求めよ。' }, isBookmarked: true, isPublished: true, note: { text: '' } },
          { isBookmarked: false, note: { text: '復習' } },
        ],
      },
    ]);
    await setBookmark({ ...of(practice), isOn: false });
    await saveNote({ ...of(practice, 1), text: ' \n ', baseRevision: 1 });
    expect(await listSaved(practice.userId)).toEqual([]);
  });

  test('does not show a question that an open test asks', async () => {
    const practice = await practise();
    await setBookmark({ ...of(practice), isOn: true });
    const started = await startConfirmation({ ...practice, pacing: 'PER_QUESTION' });
    expect(await listSaved(practice.userId)).toMatchObject([{ questions: [{ stem: null, heldBackBy: started.ok && started.attemptId }] }]);
  });

  test('belongs to its learner', async () => {
    const practice = await practise();
    await setBookmark({ ...of(practice), isOn: true });
    const { userId } = await buildLearner();
    expect(await listSaved(userId)).toEqual([]);
  });
});

describe('a report', () => {
  const report = { partId: 'main', reason: 'WRONG_KEY', text: '正答が違うようです。' } as const;

  test('is kept with the version that was seen, once', async () => {
    const practice = await practise();
    for (const _ of [1, 2]) expect(await reportQuestion({ ...practice, ...report })).toEqual({ ok: true });
    expect(await db.questionReport.findMany({ where: { userId: practice.userId } })).toMatchObject([
      { ...report, questionId: practice.questionIds[0], attemptItemId: practice.itemId, state: 'OPEN' },
    ]);
  });

  test("of somebody else's question is not found", async () => {
    const practice = await practise();
    expect(await reportQuestion({ ...practice, ...(await buildLearner()), ...report })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('is limited by the hour', async () => {
    const practice = await practise();
    for (let count = 1; count <= 20; count++)
      expect(await reportQuestion({ ...practice, ...report, text: `${count}` })).toEqual({ ok: true });
    expect(await reportQuestion({ ...practice, ...report, text: 'もう一つ' })).toMatchObject({
      ok: false,
      error: { code: 'rate-limited' },
    });
    await advanceClock(3_600);
    expect(await reportQuestion({ ...practice, ...report, text: 'もう一つ' })).toEqual({ ok: true });
  });
});

test('a guest who signs in takes bookmarks, notes and reports along, and no note is lost', async () => {
  const [account, guest] = [await buildAccount(), await practise()];
  const [mine, both] = [of(guest), of(guest, 1)];
  await setBookmark({ ...mine, isOn: true });
  await setBookmark({ ...both, isOn: true });
  await setBookmark({ ...both, userId: account.userId, isOn: true });
  await saveNote({ ...mine, text: 'ゲストのメモ', baseRevision: 0 });
  await saveNote({ ...both, text: 'ゲストのメモ', baseRevision: 0 });
  await saveNote({ ...both, userId: account.userId, text: '自分のメモ', baseRevision: 0 });
  await reportQuestion({ ...guest, partId: null, reason: 'TYPO', text: '' });
  await signInTo(account, guest);
  const after = (question: { questionId: string }) => studyOf({ userId: account.userId, questionId: question.questionId });
  expect(await after(mine)).toEqual({ isBookmarked: true, note: { text: 'ゲストのメモ', revision: 1 } });
  expect(await after(both)).toEqual({ isBookmarked: true, note: { text: '自分のメモ\n\nゲストのメモ', revision: 2 } });
  expect(await db.questionReport.count({ where: { userId: account.userId } })).toBe(1);
  expect(await listSaved(guest.userId)).toEqual([]);
});
